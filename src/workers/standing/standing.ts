export type WorkerStatus = 'registered' | 'in_training' | 'qualified' | 'suspended' | 'blocked';
export const WORKER_STATUSES: readonly WorkerStatus[] = ['registered', 'in_training', 'qualified', 'suspended', 'blocked'];

/** What an act against a worker was for; the reason says the rest. */
export type StandingCause = 'gold' | 'copying' | 'automation' | 'several_accounts' | 'conduct' | 'other';
export const STANDING_CAUSES: readonly StandingCause[] = ['gold', 'copying', 'automation', 'several_accounts', 'conduct', 'other'];

/** Why the office, or Nonet itself, does something about a worker. */
export interface Grounds {
  cause: StandingCause;
  reason: string;
}

/** Whether somebody may work, and why not. */
export interface Standing {
  status: WorkerStatus;
  /** Both for the worker's eyes; null: nothing to say. */
  statusCause: StandingCause | null;
  statusReason: string | null;
  /** When a suspension ends by itself; null: when an administrator says so. */
  suspendedUntil: Date | null;
  /** Since when the qualification is held; a suspension leaves it alone. */
  qualifiedAt: Date | null;
}

export type StandingAct =
  | { kind: 'grant' }
  | { kind: 'withdraw' }
  | { kind: 'retest' }
  | { kind: 'suspend'; until: Date | null }
  | { kind: 'block' }
  | { kind: 'reinstate' };

/** Why an act can't be: what the worker is now. */
export type StandingObstacle = 'suspended' | 'blocked' | 'not_qualified' | 'not_suspended';

/** A worker's standing after an act of the office. Acts that change nothing answer the same standing again. */
export function standingAfter(now: Date, standing: Standing, act: StandingAct, why: Grounds): Standing | StandingObstacle {
  switch (act.kind) {
    case 'grant':
      return granted(standing, now);
    case 'withdraw':
      return withdrawn(standing, why);
    case 'retest':
      return retested(standing, why);
    case 'suspend':
      if (standing.status === 'blocked') return 'blocked';
      return { ...standing, ...told(why), status: 'suspended', suspendedUntil: act.until };
    case 'block':
      return { ...standing, ...told(why), status: 'blocked', suspendedUntil: null };
    case 'reinstate':
      return isBarred(standing) === undefined ? 'not_suspended' : cleared(standing);
  }
}

function granted(standing: Standing, now: Date): Standing | StandingObstacle {
  if (standing.status === 'qualified') return standing;
  return isBarred(standing) ?? cleared({ ...standing, qualifiedAt: now });
}

function withdrawn(standing: Standing, why: Grounds): Standing | StandingObstacle {
  if (standing.status !== 'qualified') return isBarred(standing) ?? 'not_qualified';
  return { ...told(why), status: 'registered', suspendedUntil: null, qualifiedAt: null };
}

/** Out of the qualification, and of a suspension too, until the test is passed again. */
function retested(standing: Standing, why: Grounds): Standing | StandingObstacle {
  if (standing.status === 'blocked') return 'blocked';
  if (standing.status !== 'qualified' && standing.status !== 'suspended') return 'not_qualified';
  return { ...told(why), status: 'registered', suspendedUntil: null, qualifiedAt: null };
}

const told = ({ cause, reason }: Grounds): Pick<Standing, 'statusCause' | 'statusReason'> => ({ statusCause: cause, statusReason: reason });

const isBarred = ({ status }: Standing): 'suspended' | 'blocked' | undefined =>
  status === 'suspended' || status === 'blocked' ? status : undefined;

/** Back to where they were: nobody is qualified by a suspension that ends. */
function cleared(standing: Standing): Standing {
  return {
    status: standing.qualifiedAt === null ? 'registered' : 'qualified',
    statusCause: null,
    statusReason: null,
    suspendedUntil: null,
    qualifiedAt: standing.qualifiedAt,
  };
}
