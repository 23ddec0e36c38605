import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem.js';
import { Banner } from '../../ui/banner.js';
import { texts } from '../texts.js';

interface ProblemNoteProps {
  problem: unknown;
  /** What is safe: "Nothing was changed." */
  safe?: ReactNode;
  again?: (() => void) | undefined;
}

/** What happened, what is safe, what to do now, and the request's id. */
export function ProblemNote({ problem, safe, again }: ProblemNoteProps): ReactNode {
  if (problem === undefined || problem === null) return null;
  if (!(problem instanceof Problem)) return <NoAnswer safe={safe} again={again} />;
  // What isn't there won't be there a moment later.
  const retry = problem.status === 404 ? undefined : again;
  return (
    <Banner tone="bad" title={problem.detail} actions={retry && <Button onClick={retry}>{texts.problem.again}</Button>}>
      {safe && <p>{safe}</p>}
      <FieldProblems problem={problem} />
      {problem.requestId !== null && (
        <p className="soft">
          {texts.problem.request} <code>{problem.requestId}</code>
        </p>
      )}
    </Banner>
  );
}

function NoAnswer({ safe, again }: Omit<ProblemNoteProps, 'problem'>): ReactNode {
  return (
    <Banner tone="bad" title={texts.problem.unreachable} actions={again && <Button onClick={again}>{texts.problem.again}</Button>}>
      {safe && <p>{safe}</p>}
      <p>{texts.problem.network}</p>
    </Banner>
  );
}

function FieldProblems({ problem }: { problem: Problem }): ReactNode {
  if (problem.errors.length === 0) return null;
  return (
    <ul className="plain-list">
      {problem.errors.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          <strong>{field}</strong> {message}
        </li>
      ))}
    </ul>
  );
}
