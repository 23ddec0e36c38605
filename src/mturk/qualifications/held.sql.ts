import type { EntityManager } from 'typeorm';
import { publicId } from '../public-ids.js';
import { type Held, SYSTEM } from './requirements.js';

interface Standing {
  status: string;
  country: string | null;
  approved: number;
  rejected: number;
}

/** Below so much decided work everybody counts as always approved. */
const ENOUGH = 100;

/** All that a worker holds, by the id that a requirement names. Nobody holds Adult: nobody is asked. Masters are who passed Nonet's own test. */
export async function heldBy(tx: EntityManager, workerId: string): Promise<Map<string, Held>> {
  const [standing]: Standing[] = await tx.query(
    `select v.status, v.country, (w.approved + a.approved)::int as approved, (w.rejected + a.rejected)::int as rejected
       from worker v
      cross join lateral (select count(*) filter (where status = 'Approved') as approved, count(*) filter (where status = 'Rejected') as rejected
                            from hit_assignment where worker_id = v.id) w
      cross join lateral (select count(*) filter (where a.payment = 'approved') as approved, count(*) filter (where a.payment = 'rejected') as rejected
                            from assignment a join task t on t.id = a.task_id and t.kind <> 'hit' where a.worker_id = v.id) a
      where v.id = $1`,
    [workerId],
  );
  if (standing === undefined) return new Map();
  const own: { id: string; value: number | null }[] = await tx.query(
    `select qualification_type_id as id, value from worker_qualification where worker_id = $1 and status = 'Granted'`,
    [workerId],
  );
  return new Map([...systemHeld(standing), ...own.map(({ id, value }) => [publicId(id), { value }] as const)]);
}

function systemHeld({ status, country, approved, rejected }: Standing): [string, Held][] {
  const decided = approved + rejected;
  const percent = decided < ENOUGH ? 100 : Math.trunc((100 * approved) / decided);
  return [
    [SYSTEM.hitsApproved, { value: approved }],
    [SYSTEM.percentApproved, { value: percent }],
    ...(country === null ? [] : [[SYSTEM.locale, { locale: { Country: country } }] satisfies [string, Held]]),
    ...(status === 'qualified' ? MASTERS_HELD : []),
  ];
}

const MASTERS_HELD: [string, Held][] = [
  [SYSTEM.masters, { value: 1 }],
  [SYSTEM.mastersInSandbox, { value: 1 }],
];
