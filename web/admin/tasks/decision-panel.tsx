import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { BallotDots } from '../../office/pieces/ballot-dots.js';
import { Facts } from '../../office/pieces/facts.js';
import { confidence, formats } from '../../office/pieces/formats.js';
import { AnswerText } from '../../office/pieces/handle.js';
import { Section } from '../../office/pieces/page.js';
import { When } from '../../office/pieces/when.js';
import { words } from '../../office/pieces/words.js';
import { holds, useAccount } from '../../office/shell/account.js';
import type { Decision, Task } from '../../office/shapes/task.js';
import { Banner } from '../../ui/banner.js';
import { texts } from './texts.js';

/** What was decided, on whose word and how surely; or why it can't be. */
export function DecisionPanel({ task }: { task: Task }): ReactNode {
  const { decision } = task;
  return (
    <Section title={texts.task.decision}>
      {decision === null ? (
        <p>
          <strong>{texts.task.open}.</strong> {texts.task.openText(task.answers.filter(({ counted }) => counted).length)}
        </p>
      ) : (
        <>
          <Finding task={task} decision={decision} />
          <DecisionFacts decision={decision} disputed={task.status === 'disputed'} />
        </>
      )}
    </Section>
  );
}

function Finding({ task, decision }: { task: Task; decision: Decision }): ReactNode {
  const admin = holds(useAccount(), 'admin');
  if (task.status === 'disputed') {
    return (
      <Banner
        tone="warn"
        title={texts.task.dispute}
        actions={admin && <Link to={`/admin/disputes/${task.id}`}>{texts.task.settle}</Link>}
      />
    );
  }
  return (
    <>
      {decision.voidedAt !== null && <Banner tone="bad" title={texts.task.voided} />}
      <p className="finding">
        {decision.answer === null ? texts.task.givenUp : <AnswerText platform={task.platform} answer={decision.answer} />}
      </p>
    </>
  );
}

function DecisionFacts({ decision, disputed }: { decision: Decision; disputed: boolean }): ReactNode {
  const { facts } = texts;
  const agreed = (
    <span className="row-close">
      {words.agreed(decision.agreed, decision.ballots)} <BallotDots agreed={decision.agreed} ballots={decision.ballots} />
    </span>
  );
  return (
    <Facts
      of={[
        [facts.agreed, agreed],
        [facts.confidence, decision.confidence === null ? null : confidence(decision.confidence)],
        [facts.bound, decision.confidenceBound === null ? null : confidence(decision.confidenceBound)],
        [
          facts.effective,
          decision.effectiveVotes === null ? null : facts.votes(formats.number(Number(decision.effectiveVotes.toFixed(1)))),
        ],
        [facts.cause, words.cause[decision.cause]],
        [facts.reason, decision.reason],
        [facts.policy, facts.version(decision.policyVersion)],
        [disputed ? facts.disputed : facts.decided, <When key="at" at={decision.decidedAt} as="exact" />],
      ]}
    />
  );
}
