import { Link } from '../../office/address/link.js';
import type { Column } from '../../office/pieces/data-table.js';
import { confidence } from '../../office/pieces/formats.js';
import { handleText } from '../../office/pieces/handle.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import { State, type Tone } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import type { Change, ChangeType } from '../../office/shapes/handle.js';
import { texts as handles } from '../handles/texts.js';
import { texts } from './texts.js';

const TONES: Record<ChangeType, Tone> = {
  verified: 'good',
  no_account: 'accent',
  superseded: 'good',
  conflicted: 'warn',
  cleared: 'good',
  revoked: 'bad',
};

export const CHANGE_COLUMNS: readonly Column<Change>[] = [
  { head: texts.columns.seq, figure: true, cell: ({ seq }) => seq },
  { head: texts.columns.at, cell: ({ at }) => <When at={at} as="exact" /> },
  { head: texts.columns.type, cell: ({ type }) => <State tone={TONES[type]}>{handles.types[type]}</State> },
  {
    head: texts.columns.athlete,
    long: true,
    cell: ({ externalId, platform }) => <Link to={`/data/handles/${encodeURIComponent(externalId)}/${platform}`}>{externalId}</Link>,
  },
  { head: texts.columns.platform, cell: ({ platform }) => <PlatformName platform={platform} /> },
  { head: texts.columns.handle, long: true, cell: ({ platform, handle }) => handle !== null && handleText(platform, handle) },
  {
    head: texts.columns.before,
    spare: true,
    cell: ({ platform, previous }) =>
      previous !== null && (
        <span className="soft">{previous.handle === null ? texts.noAccount : handleText(platform, previous.handle)}</span>
      ),
  },
  {
    head: texts.columns.confidence,
    figure: true,
    spare: true,
    cell: (change) => change.confidence !== null && confidence(change.confidence),
  },
];
