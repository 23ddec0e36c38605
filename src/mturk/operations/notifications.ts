import type { Input } from '../transport/input.js';
import { TurkError } from '../transport/turk-error.js';
import type { Call, Operation } from './call.js';
import type { EntityManager } from 'typeorm';
import { findType } from './hit-types.js';

const EVENT_TYPES = [
  'AssignmentAccepted',
  'AssignmentAbandoned',
  'AssignmentReturned',
  'AssignmentSubmitted',
  'AssignmentRejected',
  'AssignmentApproved',
  'HITCreated',
  'HITExpired',
  'HITReviewable',
  'HITExtended',
  'HITDisposed',
  'Ping',
] as const;

/** The version that Amazon's model names, and the one that its pages do. */
const VERSIONS = ['2006-05-05', '2014-08-15'];

/** Where a requester wants to be told, and of what. */
export interface Notification {
  Destination: string;
  Transport: string;
  Version: string;
  EventTypes: string[];
}

function readNotification(input: Input): Notification {
  const destination = input.text('Destination', { most: 2000 });
  const transport = input.oneOf('Transport', ['Email', 'SQS', 'SNS']);
  const version = input.text('Version', { most: 64 });
  if (!VERSIONS.includes(version)) throw input.invalid('Version', `must be one of ${VERSIONS.join(', ')}; it is '${version}'`);
  const types = input.texts('EventTypes', 32) ?? [];
  const unknown = types.find((type) => !(EVENT_TYPES as readonly string[]).includes(type));
  if (unknown !== undefined) throw input.invalid('EventTypes', `must hold ${EVENT_TYPES.join(', ')}; it holds '${unknown}'`);
  if (types.length === 0) throw input.invalid('EventTypes', 'must name at least one event');
  if (!URL.canParse(destination) || !['https:', 'http:'].includes(new URL(destination).protocol)) {
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidTransportEndpoint',
      `Notifications go to a web address of yours as signed webhooks; there is no SQS, SNS or e-mail here. The Destination is '${destination}'. ` +
        'Without any, follow the events at GET /api/v1/mturk/events',
    );
  }
  return { Destination: destination, Transport: transport, Version: version, EventTypes: types };
}

/** What nobody could check the sender of isn't sent. */
async function needSecret(tx: EntityManager, { accountId }: Call): Promise<void> {
  const rows: unknown[] = await tx.query('select from requester_purse where account_id = $1 and webhook_secret is not null', [accountId]);
  if (rows.length > 0) return;
  throw new TurkError(
    'AWS.MechanicalTurk.InvalidTransportEndpoint',
    'Notifications are signed, so that you know whom they are from: make a signing secret first, with POST /api/v1/mturk/notification-secret',
  );
}

/** One for each HIT type, replaced as a whole. */
export const updateNotificationSettings: Operation = async (tx, call) => {
  const { input, accountId } = call;
  const type = await findType(tx, accountId, input);
  const given = input.optionalObject('Notification');
  const active = input.flag('Active');
  if (given === undefined && active === undefined) throw input.invalid('Notification', 'or Active is required');
  const notification = given === undefined ? null : readNotification(given);
  if (notification?.EventTypes.includes('Ping') === true) {
    throw input.invalid('Notification.EventTypes', 'must not hold Ping: it is for SendTestEventNotification');
  }
  if (notification !== null) await needSecret(tx, call);
  await tx.query(
    `update hit_type set notification = coalesce($2, notification), notification_active = coalesce($3, notification_active or $2::jsonb is not null)
      where id = $1`,
    [type.id, notification === null ? null : JSON.stringify(notification), active ?? null],
  );
  return {};
};

/** Sent once, as the real ones are. */
export const sendTestEvent: Operation = async (tx, call) => {
  const { input, accountId } = call;
  const given = input.optionalObject('Notification');
  if (given === undefined) throw input.invalid('Notification', 'is required');
  const notification = readNotification(given);
  const type = input.oneOf('TestEventType', EVENT_TYPES);
  await needSecret(tx, call);
  await tx.query('insert into hit_event (account_id, type, notify, next_at) values ($1, $2, $3, now())', [
    accountId,
    type,
    JSON.stringify(notification),
  ]);
  return {};
};
