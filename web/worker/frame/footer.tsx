import { type ReactNode, useState } from 'react';
import { chooseTheme, currentTheme, type Theme } from '../../ui/theme.js';
import { t } from '../words.js';

export function Footer({ showKeys }: { showKeys?: () => void }): ReactNode {
  return (
    <footer className="foot small soft">
      <a href="/">{t.footer.about}</a>
      {showKeys && (
        <button type="button" className="link foot-keys" onClick={showKeys}>
          {t.footer.keys}
        </button>
      )}
      <ThemeChoice />
    </footer>
  );
}

function ThemeChoice(): ReactNode {
  const [theme, setTheme] = useState<Theme>(currentTheme);
  return (
    <label className="foot-theme">
      {t.footer.colours}{' '}
      <select
        className="select"
        value={theme}
        onChange={(event) => {
          const chosen = event.target.value as Theme;
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {Object.entries(t.themes).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
