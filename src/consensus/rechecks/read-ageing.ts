import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PLATFORMS } from '../../handles/platforms.js';
import type { AgeingBatchView, AgeingView, PlatformAgeingView } from './ageing.view.js';

const PLATFORM_AGEING = `
  select a.platform, a.days,
         (select count(*)::int from registry r where r.platform = a.platform and r.status in ('verified', 'no_account')) as entries,
         (select count(*)::int from registry r where r.platform = a.platform and r.status in ('verified', 'no_account')
             and r.checked_at < now() - make_interval(days => a.days)) as due,
         (select min(r.checked_at) from registry r where r.platform = a.platform and r.status in ('verified', 'no_account')) as "oldestCheckedAt"
    from ageing a`;

const RULE = `
  select g.daily_cap as "dailyCap", b.id, b.name, b.status, p.confirm,
         (select count(*)::int from task where cause = 'recheck' and created_at >= date_trunc('day', now(), 'UTC')) as "openedToday",
         (select count(*)::int from task where cause = 'recheck' and status = 'open') as open,
         (select count(*)::int from decision where cause = 'confirmation' and void_at is null) as confirmed
    from ageing_rule g left join batch b on b.id = g.batch_id left join policy p on p.id = b.policy_id`;

type RuleRow = Omit<AgeingView, 'batch' | 'platforms'> & (AgeingBatchView | { id: null });

@Injectable()
export class ReadAgeing {
  constructor(private readonly db: DataSource) {}

  now(): Promise<AgeingView> {
    return findAgeing(this.db.manager);
  }
}

export async function findAgeing(tx: EntityManager): Promise<AgeingView> {
  const [rule]: RuleRow[] = await tx.query(RULE);
  if (rule === undefined) throw new RangeError('ageing_rule has lost its row');
  const platforms: PlatformAgeingView[] = await tx.query(PLATFORM_AGEING);
  return {
    batch: rule.id === null ? null : { id: rule.id, name: rule.name, status: rule.status, confirm: rule.confirm },
    dailyCap: rule.dailyCap,
    openedToday: rule.openedToday,
    open: rule.open,
    confirmed: rule.confirmed,
    platforms: platforms.toSorted((a, b) => PLATFORMS.indexOf(a.platform) - PLATFORMS.indexOf(b.platform)),
  };
}
