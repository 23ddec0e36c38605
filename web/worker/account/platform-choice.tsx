import type { ReactNode } from 'react';
import type { Platform } from '../../api/shapes.js';
import { PlatformMark } from '../../ui/platform-mark.js';
import { useStore } from '../../ui/use-store.js';
import { kept } from '../kept-choices.js';
import { t } from '../words.js';

/** Which platforms to be given tasks on. */
export function PlatformChoice(): ReactNode {
  const chosen = useStore(kept.platforms);
  const toggle = (platform: string, taken: boolean): void => {
    kept.platforms.set(taken ? [...chosen, platform] : chosen.filter((other) => other !== platform));
  };
  return (
    <fieldset className="stack-close" aria-describedby="platforms-hint">
      <legend>
        <h2>{t.account.platforms}</h2>
      </legend>
      <p className="soft" id="platforms-hint">
        {t.account.platformsHint}
      </p>
      <div className="platforms">
        {Object.entries(t.platforms).map(([platform, name]) => (
          <label key={platform} className="choice">
            <input type="checkbox" checked={chosen.includes(platform)} onChange={(event) => toggle(platform, event.target.checked)} />
            <PlatformMark platform={platform as Platform} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
