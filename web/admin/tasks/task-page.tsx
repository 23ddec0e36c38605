import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { AthleteFacts, athleteLine } from '../../office/pieces/athlete-facts.js';
import { Page, Section } from '../../office/pieces/page.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { TaskState } from '../../office/pieces/task-state.js';
import { words } from '../../office/pieces/words.js';
import { holds, useAccount } from '../../office/shell/account.js';
import type { TaskDetail } from '../../office/shapes/task.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { auditOf } from '../audit/audit-of.js';
import { PromoteTask } from '../gold/promote-task.js';
import { AnswersTable } from './answers-table.js';
import { DecisionPanel } from './decision-panel.js';
import { texts } from './texts.js';

const EVERY_MS = 5000;
const WITHIN = { to: '/admin/tasks', label: texts.title };

export function TaskPage({ id }: { id: string }): ReactNode {
  const { data: task, problem, again } = useGet<TaskDetail>(`/tasks/${id}`, {}, ({ status }) => (status === 'open' ? EVERY_MS : null));
  const admin = holds(useAccount(), 'admin');
  if (task === undefined) {
    return (
      <Page title={texts.title} within={WITHIN}>
        {problem === undefined ? <Waiting what={office.waiting} /> : <ProblemNote problem={problem} again={again} />}
      </Page>
    );
  }
  const lead = `${PLATFORM_NAMES[task.platform]} · ${words.round(task.round)}`;
  return (
    <Page
      title={task.athlete.name}
      within={WITHIN}
      lead={lead}
      beside={<TaskState status={task.status} />}
      actions={admin && <PromoteTask task={task} />}
    >
      <ProblemNote problem={problem} again={again} />
      <div className="columns">
        <DecisionPanel task={task} />
        <div className="stack">
          <Section title={texts.task.athlete}>
            <AthleteFacts athlete={task.athlete} />
          </Section>
          <Namesakes task={task} />
          {admin && <Link to={auditOf('task', id)}>{texts.task.history}</Link>}
        </div>
      </div>
      <AnswersTable task={task} again={again} />
    </Page>
  );
}

function Namesakes({ task }: { task: TaskDetail }): ReactNode {
  if (task.namesakes.length === 0) return null;
  return (
    <Section title={texts.task.namesakes} lead={texts.task.namesakesLead}>
      <ul className="stack-close plain">
        {task.namesakes.map((namesake) => (
          <li key={`${namesake.name} ${athleteLine(namesake)}`}>
            <strong>{namesake.name}</strong> <span className="soft">{athleteLine(namesake)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
