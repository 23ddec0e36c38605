import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Copy } from '../pieces/copy.js';
import { texts as office } from '../texts.js';
import { texts } from './texts.js';

/** The only time that they can be read. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }): ReactNode {
  const text = codes.join('\n');
  return (
    <div className="stack">
      <p>{texts.recovery.text}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row ask-actions">
        <Copy value={text} size="sm" />
        <Button onClick={() => download(`${text}\n`)}>{texts.recovery.download}</Button>
        <Button variant="filled" onClick={onKept}>
          {office.copy.done}
        </Button>
      </div>
    </div>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = texts.recovery.file;
  link.click();
  URL.revokeObjectURL(address);
}
