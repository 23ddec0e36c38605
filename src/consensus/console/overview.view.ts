/** What is going on, and what needs a person. */
export class OverviewView {
  tasks!: { open: number; verified: number; noAccount: number; disputed: number; cancelled: number };
  openLeases!: number;
  disputes!: number;
  conflicts!: number;
  /** Reports of implausible figures that nobody has looked at. */
  implausibleReports!: number;
  /** Webhooks and queues that were switched off, though nobody asked. */
  stoppedSubscriptions!: number;
  /** Alerts that are open and that nobody looks after. */
  alerts!: number;
  openAppeals!: number;
  requestedPayouts!: number;
  failedImports!: number;
  /** Imports of the last seven days in which rows were refused. */
  importsWithErrors!: number;
  failedExports!: number;
  /** Messages to collectors that were given up in the last seven days. */
  failedDeliveries!: number;
  answersLastHour!: number;
  answersToday!: number;
  activeWorkersToday!: number;
}
