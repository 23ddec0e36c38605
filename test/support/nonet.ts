import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { until } from './until.js';

export interface HowToRun {
  /** The folder whose `nonet` it is. */
  checkout: string;
  env?: NodeJS.ProcessEnv;
  /** Words before the command: `setpriv …`, `unshare …`. */
  prefix?: string[];
}

/** What `nonet database` says once it is up. */
export const ADDRESS = /(postgres:\/\/\S+)\n/;
/** What `nonet start` says once it is up. */
export const READY = /Console\s+(http\S+)\/admin/;

const WITHIN_MS = 60_000;

/** Nonet reads these, and whoever runs the tests may have set them. */
const UNSET = { DATABASE_URL: '', REDIS_URL: '', PORT: '0', HOST: '', NONET_LOG: 'pretty', NONET_SAMPLE: 'off' };

const running = new Set<ChildProcess>();

export const runNonet = (args: string[], how: HowToRun): RunningNonet => new RunningNonet(args, how);

/** The `nonet` command as a process of its own. */
export class RunningNonet {
  /** Everything it has said so far, on either stream. */
  said = '';
  private end: { code: number | NodeJS.Signals } | undefined;
  private readonly child: ChildProcess;

  constructor(
    private readonly args: string[],
    { checkout, env, prefix = [] }: HowToRun,
  ) {
    const [program = '', ...rest] = [...prefix, process.execPath, path.join(checkout, 'bin/nonet.mjs'), ...this.args];
    this.child = spawn(program, rest, {
      env: { ...process.env, ...UNSET, ...env },
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(this.child);
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.child.once('close', (exit, signal) => {
      this.end = { code: signal ?? exit ?? 0 };
      running.delete(this.child);
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Waits until it has said something. @returns what the pattern caught: its first group, else all of it */
  async says(pattern: RegExp): Promise<string> {
    const heard = (): RegExpExecArray | null => pattern.exec(this.said);
    await until(() => heard() !== null || this.end !== undefined, { within: WITHIN_MS }).catch(() => undefined);
    const found = heard();
    if (found === null) throw new Error(`nonet ${this.args.join(' ')} never said ${String(pattern)}, but:\n${this.said}`);
    return found[1] ?? found[0];
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Waits for its end. @returns its exit code, or the signal that ended it */
  async ended(): Promise<number | NodeJS.Signals> {
    const { code } = await until(() => this.end, { within: WITHIN_MS });
    return code;
  }

  /** Ends it without a word, and waits until it is gone. */
  async murder(): Promise<void> {
    this.kill('SIGKILL');
    await this.ended();
  }

  /** Tells it to stop, and insists that it does so in good order. */
  async stop(): Promise<void> {
    this.kill('SIGTERM');
    const end = await this.ended();
    if (end !== 0) throw new Error(`nonet ${this.args.join(' ')} ended with ${end}:\n${this.said}`);
  }
}

/** Ends what a failed test left running. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
