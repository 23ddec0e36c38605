export class MessageView {
  id!: string;
  text!: string;
  sentAt!: Date;
  /** When the worker marked it as read; null: not yet. */
  readAt!: Date | null;
}

export class AdminMessageView extends MessageView {
  /** Who wrote it; null: the account is gone. */
  by!: string | null;
}

/** A worker is written to by the office, not by a person with a name. */
export function viewMessage({ id, text, sentAt, readAt }: MessageView): MessageView {
  return { id, text, sentAt, readAt };
}

export function viewAdminMessage(row: AdminMessageView): AdminMessageView {
  return { ...viewMessage(row), by: row.by };
}
