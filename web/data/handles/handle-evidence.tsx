import type { ReactNode } from 'react';
import type { Platform } from '../../api/shapes.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { Handle, OutsideLink } from '../../office/pieces/handle.js';
import { Section } from '../../office/pieces/page.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import { words } from '../../office/pieces/words.js';
import type { EvidenceBallot, HandleDetail } from '../../office/shapes/handle.js';
import { texts } from './texts.js';

export function HandleEvidence({ entry }: { entry: HandleDetail }): ReactNode {
  if (entry.evidence === null) return null;
  return (
    <Section title={texts.one.evidence} lead={texts.one.evidenceLead}>
      <DataTable
        caption={texts.one.evidence}
        columns={columnsFor(entry.platform)}
        rows={entry.evidence.ballots}
        keyOf={({ workerId }) => workerId}
      />
    </Section>
  );
}

function columnsFor(platform: Platform): readonly Column<EvidenceBallot>[] {
  return [
    { head: texts.ballots.answer, cell: ({ answer }) => <Answer platform={platform} answer={answer} /> },
    { head: texts.ballots.agrees, cell: (ballot) => <Agrees ballot={ballot} /> },
    { head: texts.ballots.looked, long: true, cell: ({ evidenceUrl }) => evidenceUrl !== null && <OutsideLink url={evidenceUrl} /> },
    {
      head: texts.ballots.said,
      long: true,
      cell: ({ clue, comment }) => [clue, comment].filter((part) => part !== null && part !== '').join('. '),
    },
    { head: texts.ballots.at, cell: ({ submittedAt }) => <When at={submittedAt} /> },
  ];
}

function Answer({ platform, answer }: { platform: Platform; answer: EvidenceBallot['answer'] }): ReactNode {
  const name = answer.display ?? answer.key;
  return answer.kind === 'no_account' || name === null ? words.noAccount : <Handle platform={platform} name={name} url={answer.url} />;
}

function Agrees({ ballot }: { ballot: EvidenceBallot }): ReactNode {
  if (!ballot.counted) return <State tone="bad">{texts.ballots.voided}</State>;
  return ballot.agrees ? <State tone="good">{texts.ballots.yes}</State> : <State>{texts.ballots.no}</State>;
}
