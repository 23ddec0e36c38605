import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Page } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { type Filters } from '../../office/address/use-address.js';
import { useAsk } from '../../office/api/use-ask.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { handleText } from '../../office/pieces/handle.js';
import { Listing } from '../../office/pieces/listing.js';
import { Section } from '../../office/pieces/page.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import { words } from '../../office/pieces/words.js';
import type { Flip, ReplayedAnswer } from './replay.js';
import type { Rule } from './rule.js';
import { texts } from './texts.js';

const KINDS = Object.entries(texts.flips.kinds).map(([value, label]) => ({ value, label }));
const SHOWN = '25';
/** The list may come a little after the figures. */
const SETTLES_MS = 250;

/** The tasks that would come out otherwise, each with its ballots and the way to them. */
export function FlipsSection({ batch, rule, filters }: { batch: string | undefined; rule: Rule; filters: Filters }): ReactNode {
  const kind = filters.get('kind');
  const got = useAsk<Page<Flip>>({
    path: '/policies/replay/flips',
    body: { batch: batch ?? null, policy: rule, ...(kind !== undefined && { kind }) },
    query: { limit: SHOWN, cursor: filters.get('cursor') },
    settles: SETTLES_MS,
  });
  const none =
    kind === undefined ? <Empty title={texts.flips.none}>{texts.flips.noneText}</Empty> : <Empty title={texts.flips.noneOfKind} />;
  return (
    <Section title={texts.flips.title} lead={texts.flips.lead}>
      <div>
        <SegmentedControl
          aria-label={texts.flips.kind}
          data={KINDS}
          value={kind ?? 'all'}
          onChange={(value) => filters.set({ kind: value === 'all' ? undefined : value })}
        />
      </div>
      <Listing caption={texts.flips.title} got={got} columns={COLUMNS} keyOf={({ taskId }) => taskId} empty={none} />
    </Section>
  );
}

const COLUMNS: readonly Column<Flip>[] = [
  {
    head: texts.flips.columns.athlete,
    long: true,
    cell: ({ taskId, name }) => (
      <Link className="row-link" to={`/admin/tasks/${taskId}`}>
        {name}
      </Link>
    ),
  },
  { head: texts.flips.columns.platform, spare: true, cell: ({ platform }) => <PlatformName platform={platform} /> },
  { head: texts.flips.columns.before, long: true, cell: (flip) => <Answer flip={flip} answer={flip.before} /> },
  { head: texts.flips.columns.after, long: true, cell: (flip) => <Answer flip={flip} answer={flip.after} /> },
  { head: texts.flips.columns.ballots, long: true, cell: (flip) => <Ballots flip={flip} /> },
];

function Answer({ flip, answer }: { flip: Flip; answer: ReplayedAnswer | null }): ReactNode {
  if (answer === null) return <span className="soft">{texts.flips.nothing}</span>;
  return <span className="answer flip-answer">{answerText(flip, answer)}</span>;
}

const answerText = ({ platform }: Flip, { key }: ReplayedAnswer): string => (key === null ? words.noAccount : handleText(platform, key));

function Ballots({ flip }: { flip: Flip }): ReactNode {
  return (
    <span className="row-close">
      {flip.ballots.map((answer) => (
        <span key={answer.key ?? ''} className="figures">
          <span className="answer">{answerText(flip, answer)}</span> <span className="soft">{texts.flips.times(answer.votes)}</span>
        </span>
      ))}
    </span>
  );
}
