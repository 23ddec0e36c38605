import { Logger } from '@nestjs/common';

/** Runs something again and again with a pause between, never twice at once; a failure is logged and the next turn comes. */
export class Periodic {
  private readonly log: Logger;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    name: string,
    private readonly pauseMs: number,
    /** Answers true when there is more to do at once. */
    private readonly turn: () => Promise<boolean>,
  ) {
    this.log = new Logger(name);
  }

  start(): void {
    this.schedule(0);
  }

  /** Returns when the turn that runs now has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.takeTurn();
    }, ms);
  }

  private async takeTurn(): Promise<void> {
    let more = false;
    try {
      more = await this.turn();
    } catch (error) {
      if (!this.stopped) this.log.warn(error instanceof Error ? error.message : String(error));
    }
    this.schedule(more ? 0 : this.pauseMs);
  }
}
