export const APPEAL_MATTERS = ['suspension', 'rejection', 'answer'] as const;
export type AppealMatter = (typeof APPEAL_MATTERS)[number];
export const APPEAL_STATUSES = ['open', 'granted', 'declined'] as const;
export type AppealStatus = (typeof APPEAL_STATUSES)[number];

export class AppealView {
  id!: string;
  about!: AppealMatter;
  assignmentId!: string | null;
  text!: string;
  status!: AppealStatus;
  createdAt!: Date;
  /** Until when it is decided. */
  dueAt!: Date;
  decidedAt!: Date | null;
  /** What was decided, in words. */
  reply!: string | null;
}

export class AdminAppealView extends AppealView {
  workerId!: string;
  displayName!: string;
  workerStatus!: string;
  /** The task that the assignment is about. */
  taskId!: string | null;
}

export function viewAppeal(row: AppealView): AppealView {
  return {
    id: row.id,
    about: row.about,
    assignmentId: row.assignmentId,
    text: row.text,
    status: row.status,
    createdAt: row.createdAt,
    dueAt: row.dueAt,
    decidedAt: row.decidedAt,
    reply: row.reply,
  };
}

export function viewAdminAppeal(row: AdminAppealView): AdminAppealView {
  return { ...viewAppeal(row), workerId: row.workerId, displayName: row.displayName, workerStatus: row.workerStatus, taskId: row.taskId };
}
