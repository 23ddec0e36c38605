export interface TurkKeyView {
  accessKeyId: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** Shown once. */
export interface NewTurkKeyView extends TurkKeyView {
  secretAccessKey: string;
}
