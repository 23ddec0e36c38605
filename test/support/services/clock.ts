import { execFile } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { install, which } from './installed.js';
import { temporaryFolder } from './temporary-folder.js';

/** The wall clock of processes that are started with its environment. It jumps at a word; what measures how long something takes goes on. */
export class Clock {
  private constructor(
    private readonly folder: string,
    private readonly library: string,
  ) {}

  static async make(): Promise<Clock> {
    const program = (await which('faketime')) ?? (await install('faketime', 'faketime'));
    const { stdout } = await promisify(execFile)(program, ['-f', '+0', 'printenv', 'LD_PRELOAD']);
    const clock = new Clock(await temporaryFolder('clock'), stdout.trim());
    await clock.jump('+0');
    return clock;
  }

  get env(): NodeJS.ProcessEnv {
    return {
      LD_PRELOAD: this.library,
      FAKETIME_TIMESTAMP_FILE: path.join(this.folder, 'offset'),
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
  }

  /** @param offset from the true time, as `+2d` or `-1h` */
  async jump(offset: string): Promise<void> {
    await writeFile(path.join(this.folder, 'next'), `${offset}\n`);
    await rename(path.join(this.folder, 'next'), path.join(this.folder, 'offset'));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}
