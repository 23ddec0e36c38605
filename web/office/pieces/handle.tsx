import type { ReactNode } from 'react';
import type { Platform } from '../../api/shapes.js';
import type { FoundAnswer, LessonAnswer } from '../shapes/task.js';
import { words } from './words.js';

/** Where people write the name with an @. */
const WITH_AT: ReadonlySet<Platform> = new Set(['x', 'instagram', 'tiktok', 'youtube', 'threads', 'bluesky']);

/** As people write it; an address by number ("id:42") has no @. */
export function handleText(platform: Platform, name: string): string {
  return WITH_AT.has(platform) && !name.includes(':') && !name.startsWith('@') ? `@${name}` : name;
}

interface AnswerTextProps {
  platform: Platform;
  answer: FoundAnswer | LessonAnswer;
}

/** An answer in words: the handle, a link where its address is known, or that there is no account. */
export function AnswerText({ platform, answer }: AnswerTextProps): ReactNode {
  if (answer.kind === 'no_account') return <span className="answer">{words.noAccount}</span>;
  return <Handle platform={platform} name={answer.display ?? answer.key} url={'url' in answer ? answer.url : null} />;
}

export function Handle({ platform, name, url }: { platform: Platform; name: string; url: string | null }): ReactNode {
  const text = handleText(platform, name);
  if (url === null) return <span className="answer">{text}</span>;
  return (
    <a className="answer above-row" href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** A page outside: its address is its name, since that is what one wants to know before going there. */
export function OutsideLink({ url }: { url: string }): ReactNode {
  return (
    <a className="outside above-row" href={url} target="_blank" rel="noreferrer" title={url}>
      {url.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}
