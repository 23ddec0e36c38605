/**
 * A requester's program as it was written for Amazon Mechanical Turk: only the endpoint and the keys are others.
 *
 * MTURK_ENDPOINT=http://localhost:3000/mturk AWS_ACCESS_KEY_ID=NOTK... AWS_SECRET_ACCESS_KEY=... node examples/mturk/main.mjs
 */
import {
  CreateHITCommand,
  GetAccountBalanceCommand,
  MTurkClient,
  paginateListHITs,
  UpdateExpirationForHITCommand,
} from '@aws-sdk/client-mturk';

const mturk = new MTurkClient({ endpoint: process.env['MTURK_ENDPOINT'] ?? 'http://127.0.0.1:3000/mturk', region: 'us-east-1' });

const ATHLETES = [
  { name: 'Zoe Ball', sport: 'golf', platform: 'x' },
  { name: 'Ann Other', sport: 'rowing', platform: 'instagram' },
];

// Look-ups that Nonet knows how to check: seven that agree out of nine.
for (const athlete of ATHLETES) {
  await mturk.send(
    new CreateHITCommand({
      Title: `Find the account of ${athlete.name}`,
      Description: 'Look the athlete up and enter the handle',
      Reward: '0.05',
      MaxAssignments: 9,
      AssignmentDurationInSeconds: 600,
      LifetimeInSeconds: 86_400,
      HITLayoutId: 'ATHLETEHANDLE',
      HITLayoutParameters: Object.entries(athlete).map(([Name, Value]) => ({ Name, Value })),
    }),
  );
}

const titles = [];
for await (const page of paginateListHITs({ client: mturk, pageSize: 1 }, {})) {
  for (const hit of page.HITs ?? []) {
    titles.push(hit.Title ?? '');
    await mturk.send(new UpdateExpirationForHITCommand({ HITId: hit.HITId, ExpireAt: new Date(0) }));
  }
}

const { OnHoldBalance } = await mturk.send(new GetAccountBalanceCommand({}));
console.log(JSON.stringify({ titles: titles.toSorted((one, other) => one.localeCompare(other)), held: OnHoldBalance }));
