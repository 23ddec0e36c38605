import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Periodic } from './periodic.js';

/** What a process does again and again, from when its app is up until it stops. */
export abstract class PeriodicService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Periodic;

  protected constructor(pauseMs: number) {
    this.loop = new Periodic(this.constructor.name, pauseMs, () => this.run());
  }

  /** One turn. Answers true when there may be more to do at once. */
  abstract run(): Promise<boolean>;

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  /** Returns when the turn that runs now has ended. */
  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }
}
