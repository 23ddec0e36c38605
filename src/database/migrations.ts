import type { MigrationInterface } from 'typeorm';
import { Accounts20261123200000 } from '../../migrations/20261123200000-accounts.js';
import { Workers20261123200100 } from '../../migrations/20261123200100-workers.js';
import { Tasks20261123200200 } from '../../migrations/20261123200200-tasks.js';
import { Handout20261123200300 } from '../../migrations/20261123200300-handout.js';
import { Handles20261123200400 } from '../../migrations/20261123200400-handles.js';
import { Exports20261123200500 } from '../../migrations/20261123200500-exports.js';
import { Reports20261123200600 } from '../../migrations/20261123200600-reports.js';
import { ConsensusModel20261123200700 } from '../../migrations/20261123200700-consensus-model.js';
import { FeedRetention20261123210000 } from '../../migrations/20261123210000-feed-retention.js';
import { Imports20261123210100 } from '../../migrations/20261123210100-imports.js';
import { AppealsAndPayouts20261123220000 } from '../../migrations/20261123220000-appeals-and-payouts.js';
import { FadedGold20261123220100 } from '../../migrations/20261123220100-faded-gold.js';
import { DecisionsByTime20261123220200 } from '../../migrations/20261123220200-decisions-by-time.js';
import { LedgerIds20261123230000 } from '../../migrations/20261123230000-ledger-ids.js';
import { Subscriptions20261125190900 } from '../../migrations/20261125190900-subscriptions.js';
import { Ageing20261125192600 } from '../../migrations/20261125192600-ageing.js';
import { Observations20261125193500 } from '../../migrations/20261125193500-observations.js';
import { ExportSchedules20261125194200 } from '../../migrations/20261125194200-export-schedules.js';
import { PolicyRestoration20261125203800 } from '../../migrations/20261125203800-policy-restoration.js';
import { SignInTries20261125213300 } from '../../migrations/20261125213300-sign-in-tries.js';
import { Alerts20261125215000 } from '../../migrations/20261125215000-alerts.js';
import { Console20261125220000 } from '../../migrations/20261125220000-console.js';
import { Messages20261125221400 } from '../../migrations/20261125221400-messages.js';
import { Mturk20261125224500 } from '../../migrations/20261125224500-mturk.js';
import { MturkCrowd20261125224600 } from '../../migrations/20261125224600-mturk-crowd.js';
import { StandingCauses20261126102500 } from '../../migrations/20261126102500-standing-causes.js';
import { FeedGaps20261126160000 } from '../../migrations/20261126160000-feed-gaps.js';
import { Forfeits20261126160500 } from '../../migrations/20261126160500-forfeits.js';
import { SecondFactor20261126163000 } from '../../migrations/20261126163000-second-factor.js';
import { PlannedVoids20261126170000 } from '../../migrations/20261126170000-planned-voids.js';

/** Every migration, in order. A list rather than a pattern of file names, so that the compiler sees a missing one. */
export const migrations: (new () => MigrationInterface)[] = [
  Accounts20261123200000,
  Workers20261123200100,
  Tasks20261123200200,
  Handout20261123200300,
  Handles20261123200400,
  Exports20261123200500,
  Reports20261123200600,
  ConsensusModel20261123200700,
  FeedRetention20261123210000,
  Imports20261123210100,
  AppealsAndPayouts20261123220000,
  FadedGold20261123220100,
  DecisionsByTime20261123220200,
  LedgerIds20261123230000,
  Subscriptions20261125190900,
  Ageing20261125192600,
  Observations20261125193500,
  ExportSchedules20261125194200,
  PolicyRestoration20261125203800,
  SignInTries20261125213300,
  Alerts20261125215000,
  Console20261125220000,
  Messages20261125221400,
  Mturk20261125224500,
  MturkCrowd20261125224600,
  StandingCauses20261126102500,
  FeedGaps20261126160000,
  Forfeits20261126160500,
  SecondFactor20261126163000,
  PlannedVoids20261126170000,
];
