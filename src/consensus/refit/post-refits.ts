import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Periodic } from '../../queue/periodic.js';
import { postRefitIfDue } from './due.sql.js';

const PAUSE_MS = 30_000;

/** Asks for a refit when enough has become known since the last. Any number of processes may do it at once. */
@Injectable()
export class PostRefits implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop = new Periodic('PostRefits', PAUSE_MS, () => this.run());

  constructor(private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }

  async run(): Promise<false> {
    await postRefitIfDue(this.db.manager);
    return false;
  }
}
