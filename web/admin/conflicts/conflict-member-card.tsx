import { type ReactNode, useState } from 'react';
import type { Platform } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { BallotDots } from '../../office/pieces/ballot-dots.js';
import { confidence } from '../../office/pieces/formats.js';
import { Facts } from '../../office/pieces/facts.js';
import { handleText, OutsideLink } from '../../office/pieces/handle.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { words } from '../../office/pieces/words.js';
import type { ConflictMember } from '../../office/shapes/conflict.js';
import type { TaskDetail } from '../../office/shapes/task.js';
import { texts } from './texts.js';

interface ConflictMemberCardProps {
  member: ConflictMember;
  platform: Platform;
  action: ReactNode;
}

const lineOf = ({ sport, league, team }: ConflictMember): string =>
  [sport, league, team].filter((part) => part !== null && part !== '').join(' · ');

export function ConflictMemberCard({ member, platform, action }: ConflictMemberCardProps): ReactNode {
  const { agreed, ballots } = member;
  return (
    <article className="conflict-member">
      <div>
        <h3>{member.name}</h3>
        <p className="soft">{lineOf(member)}</p>
      </div>
      <Facts
        of={[
          [texts.member.handle, member.handle === null ? null : handleText(platform, member.handle)],
          [
            texts.member.word,
            agreed === null || ballots === null ? null : (
              <span key="agreed" className="row-close">
                {words.agreed(agreed, ballots)} <BallotDots agreed={agreed} ballots={ballots} />
              </span>
            ),
          ],
          [texts.member.confidence, member.confidence === null ? null : confidence(member.confidence)],
          [texts.member.id, <code key="id">{member.externalId}</code>],
        ]}
      />
      <Evidence taskId={member.taskId} />
      <div className="row">
        {action}
        <Link to={`/admin/tasks/${member.taskId}`}>{texts.member.task}</Link>
      </div>
    </article>
  );
}

/** Read only when it is asked for. */
function Evidence({ taskId }: { taskId: string }): ReactNode {
  const [open, setOpen] = useState(false);
  const { data: task, problem, again } = useGet<TaskDetail>(open ? `/tasks/${taskId}` : null);
  const urls = new Set(task?.answers.flatMap(({ evidenceUrl, counted }) => (counted && evidenceUrl !== null ? [evidenceUrl] : [])));
  const said = task?.answers.flatMap(({ clue, comment }) => [clue, comment]).filter((part) => part !== null && part !== '') ?? [];
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.member.evidence}</summary>
      <div className="fold-body stack-close">
        <ProblemNote problem={problem} again={again} />
        {[...urls].map((url) => (
          <span key={url}>
            <OutsideLink url={url} />
          </span>
        ))}
        {said.map((text) => (
          <q key={text} className="soft">
            {text}
          </q>
        ))}
        {task !== undefined && urls.size === 0 && <p className="soft">{texts.member.none}</p>}
      </div>
    </details>
  );
}
