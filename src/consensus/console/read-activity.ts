import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import { type ActivityRow, type ActivityView, viewActivity } from './activity.view.js';

const SHOWN = { hour: '48 hours', day: '60 days' };

const ACTIVITY = `
  select at, answers, workers, micros, timed, timed_micros as "timedMicros", timed_seconds as "timedSeconds", decided, verified, disputed, agreed, ballots,
         median_seconds as "medianSeconds", slow_seconds as "slowSeconds", made_at as "madeAt"
    from activity where span = $1 and at > now() - $2::interval order by at`;

@Injectable()
export class ReadActivity {
  constructor(private readonly reads: Reads) {}

  async run(span: 'hour' | 'day'): Promise<ActivityView> {
    const rows: ActivityRow[] = await this.reads.query(ACTIVITY, [span, SHOWN[span]]);
    return { span, items: rows.map(viewActivity), asOf: rows.at(-1)?.madeAt ?? null };
  }
}
