import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { PageQuery } from '../../http/page.js';
import { CHANGE_TYPES, type ChangeType } from '../../handles/registry.sql.js';
import { PLATFORMS, type Platform } from '../../handles/platforms.js';

const DAY = 86_400;
const STATUSES = ['waiting', 'sent', 'delivered', 'dead'] as const;

/**
 * What a subscription may say of itself.
 * @public the API description leaves out what isn't exported
 */
export class Wanted {
  /** What to call it; the receiver's host or the queue's name, when left out. */
  @NullIsLeftOut()
  @IsString()
  @Length(1, 80)
  name?: string;

  /** Which changes; all of them, when left out. */
  @NullIsLeftOut()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(CHANGE_TYPES, { each: true })
  events?: ChangeType[];

  /** On which platforms; all of them, when left out or null. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(PLATFORMS, { each: true })
  platforms?: Platform[] | null;

  /** Webhooks: where messages go, by https. */
  @NullIsLeftOut()
  @IsString()
  @MaxLength(2000)
  url?: string;

  /** Where in the feed to begin: 0 for its start, or an export's lastSeq. The feed's end, when left out. */
  @NullIsLeftOut()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;
}

export class CreateSubscriptionDto extends Wanted {
  @IsIn(['webhook', 'queue'])
  kind!: 'webhook' | 'queue';

  /** Queues: the BullMQ queue's name, "changes" or "changes-" and a word of your own. */
  @NullIsLeftOut()
  @Matches(/^changes(-[a-z0-9]{1,30}){0,3}$/, { message: 'queue must be "changes", or "changes-" with small letters and digits after it' })
  queue?: string;
}

export class ChangeSubscriptionDto extends Wanted {
  /** active: also after it was disabled for failing; what waited is sent at once. */
  @NullIsLeftOut()
  @IsIn(['active', 'disabled'])
  status?: 'active' | 'disabled';
}

export class RotateSecretDto {
  /** How long the present secret goes on signing beside the new one: a day, when left out. */
  @NullIsLeftOut()
  @IsInt()
  @Min(0)
  @Max(30 * DAY)
  overlapSeconds: number = DAY;
}

export class RedeliverDto {
  /** Send this one again. */
  @NullIsLeftOut()
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  seq?: number;

  /** Send everything after this place in the feed again. */
  @NullIsLeftOut()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  since?: number;

  /** Send all that were given up. */
  @NullIsLeftOut()
  @IsBoolean()
  dead?: boolean;
}

export class DeliveriesQuery extends PageQuery {
  /** Only these. */
  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];
}
