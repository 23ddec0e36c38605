import type { TaskCounts } from './batch.js';

/** What is going on, and what waits for a person. */
export interface Overview {
  readonly tasks: TaskCounts;
  readonly openLeases: number;
  readonly disputes: number;
  readonly conflicts: number;
  readonly implausibleReports: number;
  readonly stoppedSubscriptions: number;
  readonly alerts: number;
  readonly openAppeals: number;
  readonly requestedPayouts: number;
  readonly failedImports: number;
  readonly importsWithErrors: number;
  readonly failedDeliveries: number;
  readonly failedExports: number;
  readonly answersLastHour: number;
  readonly answersToday: number;
  readonly activeWorkersToday: number;
}
