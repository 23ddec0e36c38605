/** The parts of the API description that are written by hand. */

export const TAGS: Record<string, string> = {
  Accounts: 'Signing in, one’s password and API keys, and the people of the office.',
  Adjudication: 'What a person settles: disputes, conflicts, and the ballots of a worker who can’t be believed.',
  Administration: 'Workers, their appeals and payouts, and what newcomers learn from.',
  Alerts: 'What a person should look at, when that is raised, and where it is sent.',
  Assignments: 'One task at a time: claim it, answer it, or give it back.',
  Batches: 'Look-ups that are asked for together, under one policy and reward.',
  Consensus: 'How sure the system is, and what another policy would have made of the same ballots.',
  Console: 'What is going on, and who did what.',
  Exports: 'Files of the registry, with a manifest.',
  Feed: 'Every change of the registry, in an order that never changes.',
  Gold: 'Tasks whose answer is known.',
  HITs: 'Work that requesters made with Mechanical Turk’s clients.',
  Handles: 'The registry: what is known, and how it came about.',
  Imports: 'Lists of athletes on their way in.',
  'Mechanical Turk': 'A requester’s keys, balance and events for Mechanical Turk’s clients.',
  Operation: 'For those who run a server.',
  Subscriptions: 'How collectors are fed: webhooks and queues, and what they were sent.',
  Tasks: 'One athlete on one platform: the decision and its ballots.',
  Training: 'What a newcomer learns and is tested on.',
  Workers: 'Signing up, and a worker’s own record, money and appeals.',
};

export const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'Makes a repetition of this request take effect once: within 24 hours the same key is answered with the first reply.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

export const PROBLEM = {
  type: 'object',
  description: 'RFC 9457: what went wrong, and what to do.',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'number' },
    detail: { type: 'string', description: 'What happened and what to do' },
    code: { type: 'string', description: 'Stable, in snake_case' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      description: 'What is wrong with which field',
      items: { type: 'object', required: ['field', 'message'], properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
  },
  example: {
    type: 'about:blank#invalid_input',
    title: 'The request is not valid',
    status: 400,
    detail: 'reward: must be US dollars as a string, such as "0.05", with at most six decimals.',
    code: 'invalid_input',
    requestId: '4e6a2f0c-8a53-4f5e-9b47-9a2d1f0f3c11',
    errors: [{ field: 'reward', message: 'must be US dollars as a string, such as "0.05", with at most six decimals' }],
  },
};

export const HEADERS = {
  RetryAfter: { description: 'How many seconds to wait before asking again', schema: { type: 'number' } },
};

/** Which of the answers below goes with a status. */
export const REFUSAL_NAMES: Record<string, string> = {
  '400': 'Invalid',
  '401': 'NotSignedIn',
  '403': 'Forbidden',
  '404': 'NotFound',
  '409': 'Conflict',
  '413': 'TooLarge',
  '415': 'UnsupportedMediaType',
  '429': 'TooManyRequests',
  '503': 'Unavailable',
  default: 'Problem',
};

const problem = (description: string, more: object = {}): object => ({
  description,
  ...more,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const later = { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } };

export const REFUSALS = {
  Invalid: problem('The request is not what this call takes; `errors` names the fields'),
  NotSignedIn: problem('Nobody is signed in, or the token or key is no longer valid'),
  Forbidden: problem('Not for this role, or not in this state; `code` says which'),
  NotFound: problem('There is no such thing, or it isn’t yours'),
  Conflict: problem('It can’t be done as things stand, or the Idempotency-Key was used for another request'),
  TooLarge: problem('The body is larger than this call takes'),
  UnsupportedMediaType: problem('The body is of a type that this call doesn’t take'),
  TooManyRequests: problem('Too many requests', later),
  Unavailable: problem('Not available right now; nothing was changed', later),
  Problem: problem('Refused for another reason; `code` says which'),
};
