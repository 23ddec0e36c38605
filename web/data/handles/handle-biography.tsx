import type { ReactNode } from 'react';
import { BallotDots } from '../../office/pieces/ballot-dots.js';
import { Facts } from '../../office/pieces/facts.js';
import { confidence, formats } from '../../office/pieces/formats.js';
import { Handle, OutsideLink } from '../../office/pieces/handle.js';
import { When } from '../../office/pieces/when.js';
import { words } from '../../office/pieces/words.js';
import type { HandleDetail } from '../../office/shapes/handle.js';
import { Banner } from '../../ui/banner.js';
import { texts } from './texts.js';

export function HandleBiography({ entry }: { entry: HandleDetail }): ReactNode {
  return (
    <div className="stack">
      <Standing entry={entry} />
      <p className="finding">
        {entry.handle === null ? (
          `${entry.name} ${texts.one.noAccount}`
        ) : (
          <Handle platform={entry.platform} name={entry.handle} url={entry.url} />
        )}
      </p>
      <div className="form-pair">
        <Facts of={[...word(entry), ...times(entry)]} />
        <Facts of={sources(entry)} />
      </div>
    </div>
  );
}

type Named = readonly (readonly [string, ReactNode])[];

function word({ agreed, ballots, confidence: sure, confidenceBound, evidence }: HandleDetail): Named {
  const votes = evidence?.effectiveVotes;
  return [
    [
      texts.one.word,
      <span key="word" className="row-close">
        {words.agreed(agreed, ballots)} <BallotDots agreed={agreed} ballots={ballots} />
      </span>,
    ],
    [texts.one.confidence, sure === null ? null : confidence(sure)],
    [texts.one.bound, confidenceBound === null ? null : confidence(confidenceBound)],
    [texts.one.effective, votes == null ? null : texts.one.votes(formats.number(Number(votes.toFixed(1))))],
  ];
}

function times({ verifiedAt, checkedAt }: HandleDetail): Named {
  return [
    [texts.one.since, <When key="since" at={verifiedAt} as="exact" />],
    [texts.one.checked, checkedAt === verifiedAt ? null : <When key="checked" at={checkedAt} as="exact" />],
  ];
}

function sources({ cause, evidence, seq, externalId, url, accountId }: HandleDetail): Named {
  const policy = evidence?.policy;
  return [
    [texts.one.cause, texts.causes[cause] ?? cause],
    [texts.one.reason, evidence?.reason],
    [texts.one.policy, policy && texts.one.rule(policy.agree, policy.panel, policy.version)],
    [texts.one.address, url === null ? null : <OutsideLink key="url" url={url} />],
    [texts.one.account, accountId === null ? null : <code key="account">{accountId}</code>],
    [texts.one.id, <code key="id">{externalId}</code>],
    [texts.one.seq, seq === null ? null : <code key="seq">{seq}</code>],
  ];
}

/** What a reader must know before using it. */
function Standing({ entry }: { entry: HandleDetail }): ReactNode {
  return (
    <>
      {entry.status === 'conflicted' && <Banner tone="warn" title={texts.one.held} />}
      {entry.status === 'revoked' && <Banner tone="bad" title={texts.one.revoked} />}
      {entry.openTask !== null && (
        <Banner title={entry.openTask.status === 'disputed' ? texts.one.disputed : texts.one.open}>
          {texts.one.openText(entry.openTask.round)}
        </Banner>
      )}
    </>
  );
}
