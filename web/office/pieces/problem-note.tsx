import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem.js';
import { Banner } from '../../ui/banner.js';
import { texts } from '../texts.js';

interface ProblemNoteProps {
  problem: unknown;
  /** What is safe: "Nothing was changed." */
  safe?: ReactNode;
  again?: () => void;
}

/** What happened, what is safe, what to do now, and the request's id. */
export function ProblemNote({ problem, safe, again }: ProblemNoteProps): ReactNode {
  if (problem === undefined || problem === null) return null;
  const known = problem instanceof Problem ? problem : undefined;
  return (
    <Banner
      tone="bad"
      title={known === undefined ? texts.problem.unreachable : known.detail}
      actions={again && <Button onClick={again}>{texts.problem.again}</Button>}
    >
      {safe && <p>{safe}</p>}
      {known === undefined && <p>{texts.problem.network}</p>}
      <FieldProblems problem={known} />
      {known?.requestId && (
        <p className="soft">
          {texts.problem.request} <code>{known.requestId}</code>
        </p>
      )}
    </Banner>
  );
}

function FieldProblems({ problem }: { problem: Problem | undefined }): ReactNode {
  if (problem === undefined || problem.errors.length === 0) return null;
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
