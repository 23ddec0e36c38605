import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '../shared/random.js';
import type { AssignmentView } from '../tasks/handout/assignment.view.js';
import type { Api } from './api.js';
import { answerOf, crowdOf, type Scene, type Skill } from './population.js';
import type { Truth } from './truth.js';

export interface SimulationOptions {
  api: Api;
  /** With an administrator's key. */
  admin: Api;
  athletesCsv: string;
  truth: Truth;
  workers: number;
  seed: number;
  /** Told how many tasks are decided, of how many. */
  progress: (decided: number, tasks: number) => void;
}

export interface SimulationReport {
  batchId: string;
  tasks: number;
  verified: number;
  noAccount: number;
  disputed: number;
  open: number;
  /** Decided against the truth file. */
  wrong: { name: string; said: string; truth: string }[];
  ballots: number;
  seconds: number;
}

interface BatchCounts {
  counts: { open: number; verified: number; noAccount: number; disputed: number; cancelled: number };
}

/** Lets a seeded crowd answer a new batch through the API until nothing more can be decided, and compares the outcome with the truth. */
export async function simulateCrowd(options: SimulationOptions): Promise<SimulationReport> {
  const started = performance.now();
  const batchId = await importBatch(options);
  const crowd = await registerCrowd(options);
  const watching = watch(options, batchId);
  const ring = new Map<string, string>();
  await Promise.all(crowd.map((worker) => work(worker, options.truth, ring)));
  const { counts } = await watching.stop();
  const { wrong, ballots } = await compare(options, batchId);
  const tasks = counts.open + counts.verified + counts.noAccount + counts.disputed + counts.cancelled;
  return {
    batchId,
    tasks,
    verified: counts.verified,
    noAccount: counts.noAccount,
    disputed: counts.disputed,
    open: counts.open,
    wrong,
    ballots,
    seconds: (performance.now() - started) / 1000,
  };
}

async function importBatch({ admin, athletesCsv, seed }: SimulationOptions): Promise<string> {
  const { id } = await admin.post<{ id: string }>('/batches', {
    name: `Simulated crowd, seed ${seed}`,
    platforms: ['x'],
    reward: '0.05',
    policy: { goldRate: 0 },
  });
  let job = await admin.upload<{ id: string; status: string; error: string | null }>(`/batches/${id}/athletes?refresh=true`, athletesCsv);
  while (job.status === 'queued' || job.status === 'running') {
    await delay(200);
    job = await admin.get(`/imports/${job.id}`);
  }
  if (job.status === 'failed') throw new Error(`the import failed: ${job.error}`);
  return id;
}

interface SimulatedWorker {
  api: Api;
  skill: Skill;
  random: () => number;
}

async function registerCrowd({ api, admin, workers, seed }: SimulationOptions): Promise<SimulatedWorker[]> {
  const stamp = Date.now().toString(36);
  return Promise.all(
    crowdOf(workers).map(async (skill, n) => {
      const { worker, token } = await api.post<{ worker: { id: string }; token: string }>('/workers', {
        email: `simulated-${stamp}-${n}@example.org`,
        password: `simulated ${stamp} ${n}`,
        displayName: `Simulated ${skill.kind} ${n + 1}`,
      });
      await admin.post(`/admin/workers/${worker.id}/qualification`, { granted: true, reason: 'A simulated worker' });
      return { api: api.as(token), skill, random: seededRandom(seed * 1_000 + n) };
    }),
  );
}

/** One worker's shift: task after task until there is nothing left for them. */
async function work(worker: SimulatedWorker, truth: Truth, ring: Map<string, string>): Promise<void> {
  let idleTurns = 0;
  let task = await claim(worker);
  while (idleTurns < 3) {
    if (task === null) {
      // A place may open again when somebody dissents.
      idleTurns += 1;
      await delay(300);
      task = await claim(worker);
      continue;
    }
    idleTurns = 0;
    const value = choose(worker, task, truth.sceneOf(task.athlete, task.namesakes, task.platform), ring);
    const answer = value === '' ? { kind: 'no_account' } : { kind: 'handle', value };
    const sent = await worker.api.post<{ next: AssignmentView | null }>(`/assignments/${task.id}/submission`, { answer, next: true });
    task = sent.next;
  }
}

const claim = ({ api }: SimulatedWorker): Promise<AssignmentView | null> => api.post('/assignments', {});

/** Those who copy share one notebook: whoever comes first looks, the others write it down. */
function choose({ skill, random }: SimulatedWorker, task: AssignmentView, scene: Scene, ring: Map<string, string>): string {
  const noted = ring.get(task.taskId);
  if (skill.kind === 'copying' && noted !== undefined) return noted;
  const answer = answerOf(skill, scene, random);
  if (skill.kind === 'copying') ring.set(task.taskId, answer);
  return answer;
}

function watch({ admin, progress }: SimulationOptions, batchId: string): { stop: () => Promise<BatchCounts> } {
  const state = { stopped: false };
  const look = async (): Promise<BatchCounts> => {
    const batch = await admin.get<BatchCounts>(`/batches/${batchId}`);
    const { open, verified, noAccount, disputed, cancelled } = batch.counts;
    progress(verified + noAccount + disputed + cancelled, open + verified + noAccount + disputed + cancelled);
    return batch;
  };
  const watching = (async (): Promise<void> => {
    while (!state.stopped) {
      await look();
      await delay(500);
    }
  })();
  return {
    stop: async () => {
      state.stopped = true;
      await watching;
      return look();
    },
  };
}

interface TaskRow {
  platform: string;
  athlete: { externalId: string; name: string };
  decision: { answer: { kind: string; key: string | null } | null; ballots: number } | null;
}

async function compare(
  { admin, truth }: SimulationOptions,
  batchId: string,
): Promise<{ wrong: SimulationReport['wrong']; ballots: number }> {
  const tasks = await allTasks(admin, batchId);
  const ballots = tasks.reduce((sum, { decision }) => sum + (decision?.ballots ?? 0), 0);
  return { wrong: tasks.flatMap((task) => errorOf(task, truth)), ballots };
}

async function allTasks(admin: Api, batchId: string): Promise<TaskRow[]> {
  const tasks: TaskRow[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { items: TaskRow[]; nextCursor: string | null } = await admin.get(`/tasks?batch=${batchId}&limit=500&cursor=${cursor}`);
    tasks.push(...page.items);
    cursor = page.nextCursor;
  }
  return tasks;
}

/** What a decided task says against the truth file; nothing where it is right, undecided, or the file doesn't know. */
function errorOf({ athlete, platform, decision }: TaskRow, truth: Truth): SimulationReport['wrong'] {
  const known = truth.handleOf(athlete.externalId, platform);
  if (decision?.answer == null || known === undefined) return [];
  const said = decision.answer.key ?? '';
  return said === known.toLowerCase() ? [] : [{ name: athlete.name, said: said || 'no account', truth: known || 'no account' }];
}
