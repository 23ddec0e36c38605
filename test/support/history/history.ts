/** What clients sent and were told, as they saw it; nothing of it comes from the server's own tables. */
export interface History {
  claims: Claimed[];
  answers: Answered[];
  reads: Read[];
}

export interface Claimed {
  workerId: string;
  assignmentId: string;
  taskId: string;
}

/** One sending of an answer: the same one may have been sent several times. */
export interface Answered extends Claimed {
  value: string;
  /** `nothing`: the connection ended before anything was said. */
  told: Receipt | 'refused' | 'nothing';
}

export interface Receipt {
  late: boolean;
  /** US dollars. */
  credited: string;
}

/** One look into the feed. */
export interface Read {
  reader: string;
  after: number;
  changes: Change[];
  nextAfter: number;
}

export interface Change {
  seq: number;
  /** All that was said of it. */
  said: string;
}

/** What is there in the end. */
export interface Outcome {
  assignments: (Claimed & { status: string; value: string | null })[];
  /** US dollars. */
  credits: { assignmentId: string; amount: string }[];
  tasks: { id: string; agree: number; panel: number; isOpen: boolean; decided: string | null }[];
  changes: Change[];
}
