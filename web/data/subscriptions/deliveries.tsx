import { Button, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { useSend } from '../../office/api/use-send.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { Listing } from '../../office/pieces/listing.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { State, type Tone } from '../../office/pieces/state.js';
import { say } from '../../office/pieces/toast.js';
import { When } from '../../office/pieces/when.js';
import type { Delivery, DeliveryStatus, Subscription } from '../../office/shapes/subscription.js';
import { texts as handles } from '../handles/texts.js';
import { SendSince } from './send-since.js';
import { texts } from './texts.js';

const EVERY_MS = 3_000;
const TONES: Record<DeliveryStatus, Tone> = { waiting: 'plain', sent: 'accent', delivered: 'good', dead: 'bad' };
const { deliveries: words } = texts;
const WHICH = Object.entries(words.status).map(([value, label]) => ({ value, label }));

export function Deliveries({ of: { id, dead } }: { of: Subscription }): ReactNode {
  const filters = useFilters();
  const status = filters.get('status');
  const got = useGet<PageOf<Delivery>>(`/subscriptions/${id}/deliveries`, { status, cursor: filters.get('cursor') }, () => EVERY_MS);
  const { send, busy, problem } = useSend();
  const [since, setSince] = useState(false);
  const again = async (body: object): Promise<void> => {
    if ((await send({ method: 'POST', path: `/subscriptions/${id}/redelivery`, body })) !== undefined) say(texts.done.again);
  };
  return (
    <Section
      title={words.title}
      lead={words.lead}
      beside={
        <>
          {dead > 0 && (
            <Button size="xs" loading={busy} onClick={() => void again({ dead: true })}>
              {texts.act.deadAgain}
            </Button>
          )}
          <Button size="xs" onClick={() => setSince(true)}>
            {texts.act.since}
          </Button>
        </>
      }
    >
      <div className="row">
        <Select
          label={words.filter}
          data={WHICH}
          placeholder={words.any}
          clearable
          value={status ?? null}
          onChange={(value) => filters.set({ status: value ?? undefined })}
        />
      </div>
      <ProblemNote problem={problem} />
      <Listing
        caption={words.title}
        got={got}
        columns={columnsFor((seq) => void again({ seq }))}
        keyOf={({ seq }) => String(seq)}
        empty={<Empty title={words.empty}>{words.emptyText}</Empty>}
      />
      {since && <SendSince id={id} onClose={() => setSince(false)} />}
    </Section>
  );
}

function columnsFor(onAgain: (seq: number) => void): readonly Column<Delivery>[] {
  const { columns } = words;
  return [
    { head: columns.seq, figure: true, cell: ({ seq }) => seq },
    { head: columns.what, long: true, cell: ({ change }) => <What change={change} /> },
    { head: columns.state, cell: ({ status }) => <State tone={TONES[status]}>{words.status[status]}</State> },
    { head: columns.attempts, figure: true, spare: true, cell: ({ attempts }) => attempts },
    { head: columns.answer, long: true, cell: (delivery) => <Answer delivery={delivery} /> },
    { head: columns.when, spare: true, cell: (delivery) => <Moment delivery={delivery} /> },
    {
      head: columns.act,
      cell: ({ seq, status }) =>
        (status === 'delivered' || status === 'dead') && (
          <Button size="xs" aria-label={`${texts.act.again}: ${seq}`} onClick={() => onAgain(seq)}>
            {texts.act.again}
          </Button>
        ),
    },
  ];
}

function What({ change: { type, externalId, platform, handle } }: Pick<Delivery, 'change'>): ReactNode {
  return (
    <>
      {handles.types[type]} <Link to={`/data/handles/${encodeURIComponent(externalId)}/${platform}`}>{handle ?? externalId}</Link>
    </>
  );
}

function Answer({ delivery: { answerStatus, answerExcerpt, error } }: { delivery: Delivery }): ReactNode {
  const said = error ?? answerExcerpt ?? '';
  return (
    <>
      {answerStatus} <span className="soft small break">{said.slice(0, 200)}</span>
    </>
  );
}

function Moment({ delivery: { nextAt, attemptedAt, deliveredAt } }: { delivery: Delivery }): ReactNode {
  const at = deliveredAt ?? attemptedAt;
  if (nextAt !== null && attemptedAt !== null) {
    return (
      <>
        {words.next} <When at={nextAt} />
      </>
    );
  }
  return at !== null && <When at={at} />;
}
