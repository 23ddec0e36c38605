import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ruleOf } from '../hits/end-lookup.js';
import { addEvent, type HitRow, insertHit, readHit } from '../hits/hit.sql.js';
import { viewHit } from '../hits/hit.view.js';
import { type Lookup, LOOKUP_LAYOUT, openLookup, type Parameter, readLookup } from '../hits/open-lookup.js';
import { holdFor, makePurse } from '../money/purse.sql.js';
import { publicId } from '../public-ids.js';
import { MOST_BYTES, readQuestion } from '../question/question.js';
import { type GivenPolicy, readGivenPolicy, readPolicies } from '../review/review-policy.js';
import type { Input } from '../transport/input.js';
import { TurkError } from '../transport/turk-error.js';
import type { Call, Operation } from './call.js';
import { findOrMakeType, findType, type HitType, type KnownType, LASTING, readHitType } from './hit-types.js';
import { useToken } from './tokens.sql.js';

const MOST_ASSIGNMENTS = 1_000_000_000;
const MOST_OF_LOOKUP = 99;

/** What a HIT has beside its type. */
interface HitGiven {
  content: { kind: 'html' | 'form' | 'external'; question: string } | { kind: 'lookup'; lookup: Lookup; parameters: Parameter[] };
  maxAssignments: number;
  lifetimeSeconds: number;
  annotation: string | null;
  assignmentPolicy: GivenPolicy | null;
  hitPolicy: GivenPolicy | null;
}

export const createHit: Operation = async (tx, call) => {
  const type = readHitType(call.input);
  const hit = readHitGiven(call.input);
  return makeHit(tx, call, { ...type, id: await findOrMakeType(tx, call.accountId, type) }, hit);
};

export const createHitWithHitType: Operation = async (tx, call) => {
  const hit = readHitGiven(call.input);
  return makeHit(tx, call, await findType(tx, call.accountId, call.input), hit);
};

async function makeHit(tx: EntityManager, call: Call, type: KnownType, given: HitGiven): Promise<Record<string, unknown>> {
  const id = randomUUID();
  await useToken(tx, call, publicId(id), {
    code: 'AWS.MechanicalTurk.HitAlreadyExists',
    sentence: (hitId) => `The HIT with the HITId ${hitId} was made by it`,
  });
  await makePurse(tx, call.accountId);
  const { content } = given;
  const isLookup = content.kind === 'lookup';
  await insertHit(tx, id, {
    ...given,
    hitTypeId: type.id,
    accountId: call.accountId,
    kind: content.kind,
    question: isLookup ? null : content.question,
    layoutId: isLookup ? LOOKUP_LAYOUT : null,
    parameters: isLookup ? content.parameters : null,
    taskId: isLookup ? await openLookup(tx, call.accountId, content.lookup, ruleFor(type, given)) : null,
  });
  await holdFor(tx, id);
  await addEvent(tx, 'HITCreated', id);
  return { HIT: viewHit((await readHit(tx, id)) as HitRow) };
}

const ruleFor = (type: HitType, { hitPolicy, maxAssignments }: HitGiven): ReturnType<typeof ruleOf> =>
  ruleOf({ ...type, hitPolicy }, maxAssignments);

function readHitGiven(input: Input): HitGiven {
  const content = readContent(input);
  const assignmentPolicy = readGivenPolicy('AssignmentReviewPolicy', input.optionalObject('AssignmentReviewPolicy'));
  const hitPolicy = readGivenPolicy('HITReviewPolicy', input.optionalObject('HITReviewPolicy'));
  // Read for what is wrong with them.
  readPolicies(assignmentPolicy, hitPolicy);
  return {
    content,
    maxAssignments:
      input.optionalInt('MaxAssignments', { least: 1, most: content.kind === 'lookup' ? MOST_OF_LOOKUP : MOST_ASSIGNMENTS }) ?? 1,
    lifetimeSeconds: input.int('LifetimeInSeconds', LASTING),
    annotation: input.optionalText('RequesterAnnotation', { least: 0, most: 255 }) ?? null,
    assignmentPolicy,
    hitPolicy,
  };
}

function readContent(input: Input): HitGiven['content'] {
  const question = input.optionalText('Question', { bytes: MOST_BYTES });
  const layoutId = input.has('HITLayoutId') ? input.text('HITLayoutId', { most: 64 }) : undefined;
  if ((question === undefined) === (layoutId === undefined))
    throw input.invalid('Question', 'must be given or else a HITLayoutId, not both');
  if (question !== undefined) {
    if (input.has('HITLayoutParameters')) throw input.invalid('HITLayoutParameters', 'goes with a HITLayoutId only');
    return { kind: readQuestion(question).kind, question };
  }
  if (layoutId !== LOOKUP_LAYOUT) {
    throw new TurkError(
      'AWS.MechanicalTurk.HITLayoutDoesNotExist',
      `The HITLayout ${layoutId} does not exist. There is one: ${LOOKUP_LAYOUT}.`,
    );
  }
  const parameters = (input.objects('HITLayoutParameters') ?? []).map((parameter) => ({
    Name: parameter.text('Name', { most: 100 }),
    Value: parameter.optionalText('Value', { least: 0, most: 2000 }) ?? '',
  }));
  return { kind: 'lookup', lookup: readLookup(parameters), parameters };
}
