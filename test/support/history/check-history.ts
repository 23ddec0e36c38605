import type { Answered, Change, History, Outcome, Read, Receipt } from './history.js';

/** PURE. Whether the rules allow that these clients were told this, and that it ended so. Empty: they do. */
export function checkHistory(history: History, outcome: Outcome): string[] {
  return [
    ...lostAnswers(history, outcome),
    ...wrongCredits(history, outcome),
    ...doubleClaims(history),
    ...wrongDecisions(history, outcome),
    ...[...grouped(history.reads, ({ reader }) => reader).values()].flatMap((reads) => wrongReads(reads, outcome.changes)),
  ];
}

/** Every answer that a client was told is kept is there, as it was sent. */
function lostAnswers({ answers }: History, { assignments }: Outcome): string[] {
  const there = byId(assignments, ({ assignmentId }) => assignmentId);
  return answers.filter(isKept).flatMap(({ assignmentId, workerId, taskId, value }) => {
    const found = there.get(assignmentId);
    if (found?.status !== 'submitted') return [`the answer ${assignmentId} was acknowledged, and is ${found?.status ?? 'not there'}`];
    if (found.workerId === workerId && found.taskId === taskId && found.value === value) return [];
    return [
      `the answer ${assignmentId} was ${value} of ${workerId} on ${taskId}, and is ${found.value} of ${found.workerId} on ${found.taskId}`,
    ];
  });
}

/** What was acknowledged is credited once, with what the client was told; what nobody sent, never. */
function wrongCredits({ answers }: History, { credits }: Outcome): string[] {
  const sent = new Set(answers.map(({ assignmentId }) => assignmentId));
  const credited = grouped(credits, ({ assignmentId }) => assignmentId);
  return [
    ...answers.filter(isKept).flatMap(({ assignmentId, told }) => {
      const amounts = (credited.get(assignmentId) ?? []).map(({ amount }) => amount);
      return amounts.join() === told.credited
        ? []
        : [`the answer ${assignmentId} was told ${told.credited}, and is credited [${amounts.join(', ')}]`];
    }),
    ...[...credited].flatMap(([assignmentId, entries]) => [
      ...(entries.length > 1 ? [`the answer ${assignmentId} is credited ${entries.length} times`] : []),
      ...(sent.has(assignmentId) ? [] : [`the assignment ${assignmentId} is credited, and nobody answered it`]),
    ]),
  ];
}

/** A task is a worker's once, and an assignment one worker's. */
function doubleClaims({ claims }: History): string[] {
  const owners = [...grouped(claims, ({ assignmentId }) => assignmentId)].map(
    ([id, same]) => [id, new Set(same.map(({ workerId }) => workerId))] as const,
  );
  const answered = [...grouped(claims, ({ workerId, taskId }) => `task ${taskId} to worker ${workerId}`)];
  return [
    ...owners.flatMap(([id, workers]) => (workers.size > 1 ? [`the assignment ${id} was given to ${workers.size} workers`] : [])),
    ...answered.flatMap(([what, same]) => {
      const times = new Set(same.map(({ assignmentId }) => assignmentId)).size;
      return times > 1 ? [`${what} was given ${times} times`] : [];
    }),
  ];
}

/** A task is decided as its ballots say, counted by what clients were told; an answer whose fate nobody knows may be a ballot or not. */
function wrongDecisions({ answers }: History, { tasks }: Outcome): string[] {
  const onTask = grouped(answers, ({ taskId }) => taskId);
  return tasks.flatMap(({ id, agree, panel, isOpen, decided }) => {
    const sent = onTask.get(id) ?? [];
    const ballots = byId(
      sent.filter((answer) => isKept(answer) && !answer.told.late),
      ({ assignmentId }) => assignmentId,
    );
    const perhaps = byId(
      sent.filter(({ told, assignmentId }) => told === 'nothing' && !ballots.has(assignmentId)),
      ({ assignmentId }) => assignmentId,
    );
    const votes = tally(ballots.values());
    const most = Math.max(0, ...votes.values());
    return [
      ...(ballots.size > panel ? [`the task ${id} has ${ballots.size} ballots for a panel of ${panel}`] : []),
      ...(isOpen && most >= agree ? [`the task ${id} is open, and ${most} of ${agree} agree`] : []),
      ...(decided === null ? [] : wrongDecision(decided)),
      ...(!isOpen && decided === null && most >= agree ? [`the task ${id} is undecided, and ${most} of ${agree} agree`] : []),
    ];

    function wrongDecision(value: string): string[] {
      const known = votes.get(value) ?? 0;
      const possible = known + (tally(perhaps.values()).get(value) ?? 0);
      return possible >= agree ? [] : [`the task ${id} is decided for ${value} by at most ${possible} of ${agree}`];
    }
  });
}

/** What one reader was told, in its order: every change once it was passed, in the feed's order, and none that the feed doesn't have. */
function wrongReads(reads: readonly Read[], feed: readonly Change[]): string[] {
  const breaches: string[] = [];
  const seen = new Map<number, string>();
  let passed = 0;
  for (const { reader, after, changes, nextAfter } of reads) {
    let last = after;
    for (const { seq, said } of changes) {
      if (seq <= last) breaches.push(`${reader} was told ${seq} after ${last}`);
      if (seq <= passed && !seen.has(seq)) breaches.push(`${reader} had passed ${seq} (at ${passed}) before it came`);
      if (seen.has(seq) && seen.get(seq) !== said) breaches.push(`${reader} was told two things of ${seq}`);
      seen.set(seq, said);
      last = seq;
    }
    if (nextAfter < last) breaches.push(`${reader} was sent back from ${last} to ${nextAfter}`);
    passed = Math.max(passed, nextAfter);
  }
  const reader = reads[0]?.reader ?? '';
  const there = new Map(feed.map(({ seq, said }) => [seq, said]));
  return [
    ...breaches,
    ...feed.filter(({ seq }) => seq <= passed && !seen.has(seq)).map(({ seq }) => `${reader} passed ${seq} without being told of it`),
    ...[...seen]
      .filter(([seq, said]) => there.get(seq) !== said)
      .map(([seq]) => `${reader} was told of ${seq}, which the feed says otherwise`),
  ];
}

const isKept = (answer: Answered): answer is Answered & { told: Receipt } => typeof answer.told === 'object';

function tally(answers: Iterable<Answered>): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { value } of answers) votes.set(value, (votes.get(value) ?? 0) + 1);
  return votes;
}

const byId = <T>(items: readonly T[], id: (item: T) => string): Map<string, T> => new Map(items.map((item) => [id(item), item]));

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
