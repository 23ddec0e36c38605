import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { AnswerText, OutsideLink } from '../../office/pieces/handle.js';
import { Section } from '../../office/pieces/page.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import { holds, useAccount } from '../../office/shell/account.js';
import type { FoundAnswer, Task, TaskAnswer } from '../../office/shapes/task.js';
import { RejectAnswer } from './reject-answer.js';
import { texts } from './texts.js';

const WORTH = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

/** Every answer kept, whether it counted, and what the worker looked at. */
export function AnswersTable({ task, again }: { task: Task; again: () => void }): ReactNode {
  const admin = holds(useAccount(), 'admin');
  return (
    <Section title={texts.task.answers} lead={texts.task.answersLead}>
      {task.answers.length === 0 ? (
        <Empty title={texts.task.noAnswers}>{texts.task.noAnswersText}</Empty>
      ) : (
        <DataTable
          caption={texts.task.answers}
          columns={columnsFor(task, admin, again)}
          rows={task.answers}
          keyOf={({ workerId }) => workerId}
        />
      )}
    </Section>
  );
}

function columnsFor({ platform, decision }: Task, admin: boolean, again: () => void): readonly Column<TaskAnswer>[] {
  const { answers } = texts;
  const winner = decision?.answer ?? null;
  return [
    {
      head: answers.answer,
      cell: ({ answer }) =>
        winner !== null && same(answer, winner) ? (
          <strong>
            <AnswerText platform={platform} answer={answer} />
          </strong>
        ) : (
          <AnswerText platform={platform} answer={answer} />
        ),
    },
    { head: answers.counted, cell: (answer) => <Counted answer={answer} /> },
    { head: answers.evidence, long: true, cell: ({ evidenceUrl }) => evidenceUrl !== null && <OutsideLink url={evidenceUrl} /> },
    { head: answers.said, long: true, cell: (answer) => <Said answer={answer} /> },
    {
      head: answers.worker,
      spare: true,
      cell: ({ workerId }) => (admin ? <Link to={`/admin/workers/${workerId}`}>{shortOf(workerId)}</Link> : shortOf(workerId)),
    },
    { head: answers.at, cell: ({ submittedAt }) => <When at={submittedAt} /> },
    ...(admin ? [{ head: answers.pay, cell: (answer: TaskAnswer) => <RejectAnswer answer={answer} again={again} /> }] : []),
  ];
}

function Counted({ answer }: { answer: TaskAnswer }): ReactNode {
  if (answer.counted) {
    return (
      <>
        <State tone="good">{texts.answers.yes}</State>{' '}
        {answer.weight < 1 && <span className="soft">{texts.answers.worth(WORTH.format(answer.weight))}</span>}
      </>
    );
  }
  return <State>{texts.answers.reasons[answer.reason ?? ''] ?? texts.answers.no}</State>;
}

function Said({ answer }: { answer: TaskAnswer }): ReactNode {
  return (
    <>
      {answer.clue !== null && (
        <p>
          <span className="soft">{texts.answers.clue}</span> {answer.clue}
        </p>
      )}
      {answer.comment !== null && <p>{answer.comment}</p>}
    </>
  );
}

function same(one: FoundAnswer, other: FoundAnswer): boolean {
  if (one.kind === 'no_account' || other.kind === 'no_account') return one.kind === other.kind;
  return one.key === other.key;
}

/** Enough of an id to tell workers apart. */
const shortOf = (id: string): string => id.slice(0, 8);
