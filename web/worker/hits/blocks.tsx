import type { ReactNode } from 'react';
import { t } from '../words.js';
import type { Block } from './shapes.js';

/** What a requester wrote, as words, lists, pictures and sounds: nothing of it can act. */
export function Blocks({ of }: { of: readonly Block[] }): ReactNode {
  return of.map((block, place) => <One key={place} block={block} />);
}

function One({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'title':
      return (
        <span className="block block-title" dir="auto">
          {block.text}
        </span>
      );
    case 'text':
      return (
        <span className="block as-written" dir="auto">
          {block.text}
        </span>
      );
    case 'list':
      return (
        <ul className="block" dir="auto">
          {block.items.map((item, place) => (
            <li key={place}>{item}</li>
          ))}
        </ul>
      );
    case 'image':
      return (
        <img
          className="block block-picture"
          src={block.url}
          alt={block.text === '' ? t.hits.picture : block.text}
          referrerPolicy="no-referrer"
        />
      );
    case 'audio':
      return <audio className="block" controls src={block.url} aria-label={block.text} />;
    case 'video':
      return <video className="block block-picture" controls src={block.url} aria-label={block.text} />;
    case 'link':
      return (
        <a className="block" href={block.url} target="_blank" rel="noopener noreferrer">
          {block.text === '' ? block.url : block.text}
        </a>
      );
  }
}
