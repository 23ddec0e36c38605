import type { ReactNode } from 'react';
import type { KeptAnswer, Platform } from '../../api/shapes.js';
import { t } from '../words.js';
import type { Last } from './held.js';
import { written } from './understood.js';

/** What became of the task before this one: told once to a screen reader, and there to be looked at. */
export function LastAnswer({ last }: { last: Last | null }): ReactNode {
  return (
    <div className="last small">
      <p className="unseen" role="status">
        {last && sentence(last)}
      </p>
      {last && <Seen last={last} />}
    </div>
  );
}

function Seen({ last }: { last: Last }): ReactNode {
  const { receipt, assignment } = last;
  if (receipt === null) return <p className="last-line">{sentence(last)}</p>;
  return (
    <details className="fold">
      <summary>{sentence(last)}</summary>
      <div className="fold-body stack-close">
        <p>
          {t.last.answer}: <AnswerText answer={receipt.answer} platform={assignment.platform} />
        </p>
        <p className="soft">{t.last.cannotChange}</p>
      </div>
    </details>
  );
}

export function AnswerText({ answer, platform }: { answer: KeptAnswer; platform: Platform }): ReactNode {
  if (answer.kind === 'no_account') return t.last.noAccount;
  const text = <bdi>{written(answer.display, platform)}</bdi>;
  if (answer.url === null) return text;
  return (
    <a href={answer.url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

function sentence({ outcome, assignment, receipt }: Last): string {
  const { name } = assignment.athlete;
  const said = outcome === 'kept' ? t.last.kept(name, t.platforms[assignment.platform]) : t.last[outcome](name);
  return receipt === null ? said : `${said} ${t.last.credited(receipt.credited)}`;
}
