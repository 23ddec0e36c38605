export class AuditView {
  id!: string;
  at!: Date;
  /** The e-mail of who did it; null: Nonet itself. */
  by!: string | null;
  action!: string;
  subject!: string;
  before!: unknown;
  after!: unknown;
  reason!: string | null;
}
