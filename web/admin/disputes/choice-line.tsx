import type { ReactNode } from 'react';

interface ChoiceLineProps {
  /** The number key that chooses it. */
  shortcut?: number;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** One answer to choose: a radio button whose label is all that is known of it. */
export function ChoiceLine({ shortcut, checked, onChoose, children }: ChoiceLineProps): ReactNode {
  return (
    <div className={checked ? 'choice-line choice-line-chosen' : 'choice-line'}>
      <label className="choice-line-label">
        <input type="radio" name="answer" checked={checked} onChange={onChoose} onClick={onChoose} />
        <span className="choice-line-body">{children}</span>
      </label>
      {shortcut !== undefined && shortcut < 10 && <kbd>{shortcut}</kbd>}
    </div>
  );
}
