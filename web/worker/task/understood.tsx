import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.js';
import type { ParsedHandle, Platform } from '../../api/shapes.js';
import { t } from '../words.js';
import type { Reading } from './use-reading.js';

interface UnderstoodProps {
  id: string;
  reading: Reading;
  platform: Platform;
  length: number;
  /** What the server said to the text when it was sent. */
  refusal: Problem | null;
}

/** Under the field, as it is typed: what was understood, or what is wrong and how to mend it. */
export function Understood({ id, reading, platform, length, refusal }: UnderstoodProps): ReactNode {
  return (
    <div className="understood small" id={id} role="status">
      {refusal ? <Wrong problem={refusal} /> : <Said reading={reading} platform={platform} length={length} />}
    </div>
  );
}

function Said({ reading, platform, length }: { reading: Reading; platform: Platform; length: number }): ReactNode {
  switch (reading.at) {
    case 'empty':
      return null;
    case 'asking':
      return <p className="soft">{t.task.reading}</p>;
    case 'unread':
      return <p className="soft">{t.task.unread}</p>;
    case 'too_long':
      return <Complaint what={t.task.tooLong(length)} mend={t.task.tooLongMend} />;
    case 'wrong':
      return <Wrong problem={reading.problem} />;
    case 'read':
      return <Read handle={reading.handle} platform={platform} />;
  }
}

function Read({ handle, platform }: { handle: ParsedHandle; platform: Platform }): ReactNode {
  return (
    <>
      <p>
        <span className="tick" aria-hidden="true">
          ✓{' '}
        </span>
        <bdi className="handle">{t.task.understood(written(handle.display, platform), t.platforms[platform])}</bdi>
        {handle.url !== null && (
          <>
            {', '}
            <a href={handle.url} target="_blank" rel="noopener noreferrer" dir="ltr" title={t.task.openProfile}>
              {handle.url.replace(/^https:\/\/(www\.)?/, '')}
            </a>
          </>
        )}
      </p>
      {handle.warnings.map(({ code, message }) => (
        <p key={code} className="caution">
          <strong>{t.task.checkAgain}:</strong> {message}
        </p>
      ))}
    </>
  );
}

function Wrong({ problem }: { problem: Problem }): ReactNode {
  return <Complaint what={problem.detail} mend={problem.remedy ?? t.mend[problem.code]} />;
}

function Complaint({ what, mend }: { what: string; mend: string | undefined }): ReactNode {
  return (
    <p className="complaint">
      <strong>{what}</strong> {mend}
    </p>
  );
}

/** Handles with the @ that people write them with; titles and slugs without. */
export function written(display: string, platform: Platform): string {
  const bare = platform === 'wikipedia' || platform === 'linkedin' || platform === 'facebook' || platform === 'twitch';
  return bare || display.startsWith('@') || display.includes(':') ? display : `@${display}`;
}
