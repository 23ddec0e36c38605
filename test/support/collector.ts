import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/shared/package-root.js';

export interface CopiedEntry {
  externalId: string;
  platform: string;
  status: string;
  handle: string | null;
  seq: number;
}

export interface SignalRecord {
  externalId: string;
  platform: string;
  handle: string;
  signals: Record<string, number> | null;
  problem: string | null;
  at: string;
}

/** The collector of examples/, as a process of its own. */
export class Collector {
  private child: ChildProcess | undefined;
  said = '';

  constructor(
    readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  start(): void {
    this.child = spawn(process.execPath, [path.join(packageRoot, 'examples/collector/main.mjs')], {
      env: { ...process.env, COLLECT_INTO: this.folder, ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (this.said += text));
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child === undefined || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }

  /** The copy as its file has it: of each pair the last line. */
  copy(): Map<string, CopiedEntry> {
    return new Map(this.lines<CopiedEntry>('handles.jsonl').map((entry) => [`${entry.externalId} ${entry.platform}`, entry]));
  }

  signals(): Map<string, SignalRecord> {
    return new Map(this.lines<SignalRecord>('signals.jsonl').map((entry) => [`${entry.externalId} ${entry.platform}`, entry]));
  }

  private lines<T>(name: string): T[] {
    const file = path.join(this.folder, name);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  }
}
