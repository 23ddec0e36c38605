import type { Input } from '../transport/input.js';
import { invalidValue } from '../transport/turk-error.js';

/** A review policy as its requester wrote it, to be shown again. */
export interface GivenPolicy {
  PolicyName: string;
  Parameters?: { Key: string; Values?: string[]; MapEntries?: { Key: string; Values: string[] }[] }[];
}

export interface KnownAnswersPolicy {
  kind: 'ScoreMyKnownAnswers';
  answers: { question: string; values: string[] }[];
  approveAtLeast: number | null;
  approveReason: string | null;
  rejectBelow: number;
  rejectReason: string | null;
  extendBelow: number | null;
  extendMost: number;
  extendSeconds: number;
}

export interface PluralityPolicy {
  kind: 'SimplePlurality';
  questions: string[];
  /** A question is agreed on by more than this many per cent. */
  agreedAbove: number;
  disregardRejected: boolean;
  disregardKnownBelow: number | null;
  approveAtLeast: number | null;
  rejectBelow: number | null;
  rejectReason: string | null;
  extendBelow: number | null;
  extendMost: number;
  extendSeconds: number;
}

const VERSION = '2011-09-01';
const MOST_SECONDS = 31_536_000;
const LEAST_EXTENSION = 60;

/** Reads and checks a policy; undefined when there is none. The same reading serves what was stored. */
export function readPolicies(
  assignment: GivenPolicy | null,
  hit: GivenPolicy | null,
): { known: KnownAnswersPolicy | null; plurality: PluralityPolicy | null } {
  return { known: assignment === null ? null : readKnownAnswers(assignment), plurality: hit === null ? null : readPlurality(hit) };
}

/** The parameters of a policy, as JSON gave them. */
export function readGivenPolicy(field: string, input: Input | undefined): GivenPolicy | null {
  if (input === undefined) return null;
  const PolicyName = input.text('PolicyName');
  const Parameters = (input.objects('Parameters') ?? []).map((parameter) => {
    const Values = parameter.texts('Values', 1_000);
    const MapEntries = parameter
      .objects('MapEntries')
      ?.map((entry) => ({ Key: entry.text('Key'), Values: entry.texts('Values', 1_000) ?? [] }));
    return { Key: parameter.text('Key'), ...(Values && { Values }), ...(MapEntries && { MapEntries }) };
  });
  const keys = Parameters.map(({ Key }) => Key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw invalidValue(field, `names the parameter ${twice} twice`);
  return { PolicyName, Parameters };
}

const KNOWN = [
  'AnswerKey',
  'ApproveIfKnownAnswerScoreIsAtLeast',
  'ApproveReason',
  'RejectIfKnownAnswerScoreIsLessThan',
  'RejectReason',
  'ExtendIfKnownAnswerScoreIsLessThan',
  'ExtendMaximumAssignments',
  'ExtendMinimumTimeInSeconds',
];

function readKnownAnswers(policy: GivenPolicy): KnownAnswersPolicy {
  const read = new Parameters('AssignmentReviewPolicy', policy, 'ScoreMyKnownAnswers', KNOWN);
  return {
    kind: 'ScoreMyKnownAnswers',
    answers: read.answerKey(),
    approveAtLeast: read.optional('ApproveIfKnownAnswerScoreIsAtLeast', 0, 101),
    approveReason: read.text('ApproveReason'),
    rejectBelow: read.optional('RejectIfKnownAnswerScoreIsLessThan', 0, 101) ?? 0,
    rejectReason: read.text('RejectReason'),
    extendBelow: read.optional('ExtendIfKnownAnswerScoreIsLessThan', 0, 101),
    extendMost: read.optional('ExtendMaximumAssignments', 2, 25) ?? 5,
    extendSeconds: read.optional('ExtendMinimumTimeInSeconds', LEAST_EXTENSION, MOST_SECONDS) ?? LEAST_EXTENSION,
  };
}

const PLURALITY = [
  'QuestionIds',
  'QuestionAgreementThreshold',
  'DisregardAssignmentIfRejected',
  'DisregardAssignmentIfKnownAnswerScoreIsLessThan',
  'ExtendIfHITAgreementScoreIsLessThan',
  'ExtendMaximumAssignments',
  'ExtendMinimumTimeInSeconds',
  'ApproveIfWorkerAgreementScoreIsAtLeast',
  'RejectIfWorkerAgreementScoreIsLessThan',
  'RejectReason',
];

function readPlurality(policy: GivenPolicy): PluralityPolicy {
  const read = new Parameters('HITReviewPolicy', policy, 'SimplePlurality', PLURALITY);
  const extendBelow = read.optional('ExtendIfHITAgreementScoreIsLessThan', 1, 100);
  return {
    kind: 'SimplePlurality',
    questions: read.questionIds(),
    agreedAbove: read.needed('QuestionAgreementThreshold', read.optional('QuestionAgreementThreshold', 0, 100)),
    disregardRejected: read.flag('DisregardAssignmentIfRejected') ?? false,
    disregardKnownBelow: read.optional('DisregardAssignmentIfKnownAnswerScoreIsLessThan', 0, 101),
    approveAtLeast: read.optional('ApproveIfWorkerAgreementScoreIsAtLeast', 0, 101),
    rejectBelow: read.optional('RejectIfWorkerAgreementScoreIsLessThan', 0, 101),
    rejectReason: read.text('RejectReason'),
    extendBelow,
    extendMost: read.optional('ExtendMaximumAssignments', 2, 25) ?? 5,
    extendSeconds: read.extensionTime(extendBelow, LEAST_EXTENSION, MOST_SECONDS),
  };
}

/** Reads one parameter after the other; what it doesn't know it refuses. */
class Parameters {
  private readonly parameters: NonNullable<GivenPolicy['Parameters']>;

  constructor(
    private readonly field: string,
    policy: GivenPolicy,
    name: string,
    known: readonly string[],
  ) {
    if (policy.PolicyName !== `${name}/${VERSION}`) throw invalidValue(field, `must have the PolicyName ${name}/${VERSION}`);
    this.parameters = policy.Parameters ?? [];
    const unknown = this.parameters.find(({ Key }) => !known.includes(Key));
    if (unknown !== undefined) throw invalidValue(field, `has no parameter ${unknown.Key}; there are ${known.join(', ')}`);
  }

  text(key: string): string | null {
    const values = this.values(key);
    if (values.length > 1) throw this.wrong(key, 'takes one value');
    return values[0] ?? null;
  }

  optional(key: string, least: number, most: number): number | null {
    const text = this.text(key);
    if (text === null) return null;
    const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) throw this.wrong(key, `must be a whole number from ${least} to ${most}, not '${text}'`);
    return value;
  }

  flag(key: string): boolean | null {
    const text = this.text(key);
    if (text === null) return null;
    if (!/^(?:t|f|true|false)$/i.test(text)) throw this.wrong(key, 'must be T or F');
    return /^t/i.test(text);
  }

  needed<T>(key: string, value: T | null): T {
    if (value === null) throw this.wrong(key, 'is required');
    return value;
  }

  /** Clients send one list with commas, or several values. */
  questionIds(): string[] {
    const ids = this.values('QuestionIds').flatMap((value) => value.split(',').map((id) => id.trim()));
    if (ids.length === 0 || ids.includes('')) throw this.wrong('QuestionIds', 'must name the questions');
    return [...new Set(ids)];
  }

  answerKey(): KnownAnswersPolicy['answers'] {
    const entries = this.parameters.find(({ Key }) => Key === 'AnswerKey')?.MapEntries ?? [];
    if (entries.length === 0) throw this.wrong('AnswerKey', 'needs MapEntries, one for each known answer');
    const empty = entries.find(({ Values }) => Values.length === 0);
    if (empty !== undefined) throw this.wrong('AnswerKey', `has no value for ${empty.Key}`);
    return entries.map(({ Key, Values }) => ({ question: Key, values: Values }));
  }

  extensionTime(extendBelow: number | null, least: number, most: number): number {
    const seconds = this.optional('ExtendMinimumTimeInSeconds', least, most);
    if (extendBelow === null) return seconds ?? least;
    this.needed('ExtendMaximumAssignments', this.optional('ExtendMaximumAssignments', 2, 25));
    return this.needed('ExtendMinimumTimeInSeconds', seconds);
  }

  private values(key: string): string[] {
    return this.parameters.find(({ Key }) => Key === key)?.Values ?? [];
  }

  private wrong(key: string, rule: string): Error {
    return invalidValue(`${this.field}.${key}`, rule);
  }
}
