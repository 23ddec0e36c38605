import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { AthleteFacts, athleteLine } from '../../office/pieces/athlete-facts.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { TaskState } from '../../office/pieces/task-state.js';
import { words } from '../../office/pieces/words.js';
import type { TaskDetail } from '../../office/shapes/task.js';
import { texts as office } from '../../office/texts.js';
import { Banner } from '../../ui/banner.js';
import { Waiting } from '../../ui/waiting.js';
import { SettleForm } from './settle-form.js';
import { texts } from './texts.js';

export function DisputeDetail({ id, onSettled }: { id: string; onSettled: () => void }): ReactNode {
  const { data: task, problem, again } = useGet<TaskDetail>(`/tasks/${id}`);
  const heading = useRef<HTMLHeadingElement>(null);
  const there = task !== undefined;
  useEffect(() => {
    if (there) heading.current?.focus({ preventScroll: true });
  }, [there]);
  if (task === undefined) {
    return problem === undefined ? <Waiting what={office.waiting} /> : <ProblemNote problem={problem} again={again} />;
  }
  const { decision, athlete } = task;
  return (
    <article className="stack mail-open">
      <header className="stack-close">
        <div className="page-title">
          <h2 ref={heading} tabIndex={-1} className="mail-title">
            {athlete.name}
          </h2>
          <TaskState status={task.status} />
          <Link to={`/admin/tasks/${id}`} className="small">
            {texts.see}
          </Link>
        </div>
        <p>
          {PLATFORM_NAMES[task.platform]} <span className="soft">{athleteLine(athlete)}</span>
        </p>
        {decision !== null && <p className="soft">{words.cause[decision.cause]}</p>}
      </header>
      <NotThese task={task} />
      {task.status === 'disputed' ? <SettleForm task={task} onSettled={onSettled} /> : <Banner title={texts.gone} />}
      <details className="fold">
        <summary>{texts.known(athlete.name)}</summary>
        <div className="fold-body">
          <AthleteFacts athlete={athlete} />
        </div>
      </details>
    </article>
  );
}

/** The trap that most disputes come from, so it stands above the answers. */
function NotThese({ task }: { task: TaskDetail }): ReactNode {
  if (task.namesakes.length === 0) return null;
  return (
    <Banner tone="warn" title={texts.namesakes}>
      <ul className="plain">
        {task.namesakes.map((namesake) => (
          <li key={`${namesake.name} ${athleteLine(namesake)}`}>
            <strong>{namesake.name}</strong> {athleteLine(namesake)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
