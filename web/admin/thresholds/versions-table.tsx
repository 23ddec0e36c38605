import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import { changesInWords } from './policy-changes.js';
import { RestoreVersion } from './restore-version.js';
import { ruleName } from './rule.js';
import { texts } from './texts.js';
import type { Version } from './version.js';

interface VersionsTableProps {
  batchId: string;
  /** The version in force, which may be on another page. */
  inForce: Version;
  /** The latest first. */
  versions: readonly Version[];
  /** How many of them are shown; the next is there to say what the last one changed. */
  shown?: number;
  waiting?: boolean;
}

/** Who set which rule, when and why; any earlier one can be brought back. */
export function VersionsTable({ batchId, inForce, versions, shown = versions.length, waiting = false }: VersionsTableProps): ReactNode {
  const [back, setBack] = useState<Version | null>(null);
  const beforeOf = (version: Version): Version | undefined => versions.find((other) => other.version === version.version - 1);
  const { columns } = texts.versions;
  const all: readonly Column<Version>[] = [
    { head: columns.version, cell: (version) => <VersionNumber version={version} /> },
    { head: columns.when, cell: ({ createdAt }) => <When at={createdAt} /> },
    {
      head: columns.who,
      spare: true,
      long: true,
      cell: ({ createdBy }) => createdBy ?? <span className="soft">{texts.versions.nobody}</span>,
    },
    { head: columns.what, long: true, cell: (version) => <WhatChanged version={version} before={beforeOf(version)} /> },
    {
      head: columns.to,
      spare: true,
      cell: ({ appliedTo }) => (appliedTo === null ? texts.versions.withBatch : texts.versions.appliedTo[appliedTo]),
    },
    { head: columns.why, long: true, cell: ({ reason }) => reason ?? <span className="soft">–</span> },
    { head: columns.open, figure: true, cell: ({ openTasks }) => formats.number(openTasks) },
    {
      head: columns.back,
      cell: (version) => <Way version={version} before={beforeOf(version)} onBack={setBack} />,
    },
  ];
  return (
    <>
      <DataTable
        caption={texts.versions.title}
        columns={all}
        rows={versions.slice(0, shown)}
        keyOf={({ version }) => String(version)}
        waiting={waiting}
      />
      {back !== null && <RestoreVersion batchId={batchId} inForce={inForce} earlier={back} onClose={() => setBack(null)} />}
    </>
  );
}

function VersionNumber({ version: { version, inForce } }: { version: Version }): ReactNode {
  return inForce ? (
    <State tone="good">
      {version} {texts.versions.inForce}
    </State>
  ) : (
    <span className="figures">{version}</span>
  );
}

/** Against the version before it; where that one isn't at hand, the rule itself. */
function WhatChanged({ version, before }: { version: Version; before: Version | undefined }): ReactNode {
  if (before === undefined) return version.version === 1 ? texts.versions.first(ruleName(version)) : ruleName(version);
  const changes = changesInWords(before, version).join(', ') || texts.versions.same;
  return (
    <>
      {changes}
      {version.restores !== null && <span className="soft"> ({texts.versions.restores(version.restores)})</span>}
    </>
  );
}

interface WayProps {
  version: Version;
  before: Version | undefined;
  onBack: (earlier: Version) => void;
}

/** The one in force can be undone; another one brought back. */
function Way({ version, before, onBack }: WayProps): ReactNode {
  if (!version.inForce)
    return (
      <Button size="compact-xs" onClick={() => onBack(version)}>
        {texts.versions.bringBack}
      </Button>
    );
  if (before === undefined) return null;
  return (
    <Button size="compact-xs" onClick={() => onBack(before)}>
      {texts.versions.undo}
    </Button>
  );
}
