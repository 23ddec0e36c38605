import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { fromMicros } from '../../shared/money.js';
import { notFound } from '../../shared/refusal.js';
import { findAssignment } from '../../tasks/handout/read-assignments.js';
import { type HitRow, readHit } from '../hits/hit.sql.js';
import { findWork, type WorkRow } from '../hits/work.sql.js';
import { publicId, publicWorkerId } from '../public-ids.js';
import { describeRequirement } from '../qualifications/describe.js';
import { heldBy } from '../qualifications/held.sql.js';
import { guards, isMet } from '../qualifications/requirements.js';
import { addressWith, readQuestion } from '../question/question.js';
import { isBlocked, openGroups, type OwnWorkRow, ownWork, typeNames } from './offers.sql.js';
import type { HitGroupView, HitView, OwnWorkView, WorkView } from './work.view.js';

const NO_ASSIGNMENT = 'ASSIGNMENT_ID_NOT_AVAILABLE';

/** What workers see of HITs. */
@Injectable()
export class ReadWork {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  /** HITs that are open, by their groups. What a requirement keeps from being found isn't there. */
  async groups(workerId: string, { limit, cursor }: PageQuery): Promise<Page<HitGroupView>> {
    const tx = this.db.manager;
    const after = readCursor(cursor, 2) ?? [];
    const rows = await openGroups(tx, workerId, { limit: limit + 1, after });
    const held = await heldBy(tx, workerId);
    const names = await typeNames(
      tx,
      rows.flatMap(({ requirements }) => requirements),
    );
    const qualified = (await statusOf(tx, workerId)) === 'qualified';
    const page = toPage(
      rows,
      limit,
      (row) => row,
      ({ sort, groupId }) => [sort, groupId],
    );
    const seen = page.items.filter(({ requirements }) =>
      requirements.every(
        (requirement) => !guards(requirement, 'discover') || isMet(requirement, held.get(requirement.QualificationTypeId)),
      ),
    );
    return {
      nextCursor: page.nextCursor,
      items: seen.map((row): HitGroupView => {
        const requirements = row.requirements.map((requirement) => describeRequirement(requirement, held, names));
        return {
          groupId: publicId(row.groupId),
          requester: row.requester,
          title: row.title,
          description: row.description,
          keywords: row.keywords,
          reward: fromMicros(row.rewardMicros),
          assignmentSeconds: row.assignmentSeconds,
          kind: row.kind,
          hits: row.hits,
          nextHitId: row.nextHitId,
          requirements,
          open: requirements.every(({ met }) => met) && (row.kind !== 'lookup' || qualified),
        };
      }),
    };
  }

  /** A HIT in front of accepting it. */
  async preview(workerId: string, hitId: string): Promise<HitView> {
    const tx = this.db.manager;
    return this.view(tx, await findPreviewed(tx, workerId, hitId), workerId, null);
  }

  /** All that the worker ever took, the newest first. */
  async mine(workerId: string, { limit, cursor }: PageQuery): Promise<Page<OwnWorkView>> {
    const rows = await ownWork(this.db.manager, workerId, { limit: limit + 1, after: readCursor(cursor, 2) ?? [] });
    return toPage(rows, limit, viewOwn, ({ sort, id }) => [sort, id]);
  }

  /** What the worker holds, held or was paid for. */
  async one(workerId: string, workId: string): Promise<WorkView> {
    return this.work(this.db.manager, workerId, workId);
  }

  async work(tx: EntityManager, workerId: string, workId: string): Promise<WorkView> {
    const work = await findWork(tx, workId);
    const hit = work?.workerId === workerId ? await readHit(tx, work.hitId) : undefined;
    if (work === undefined || hit === undefined) throw notFound('assignment');
    return {
      id: work.id,
      status: statusOfWork(work),
      acceptedAt: work.acceptedAt,
      deadline: work.deadline,
      submittedAt: work.submittedAt,
      autoApproveAt: work.autoApproveAt,
      feedback: work.feedback,
      hit: await this.view(tx, hit, workerId, work),
      lookup: hit.kind === 'lookup' ? ((await findAssignment(tx, work.id, workerId)) ?? null) : null,
    };
  }

  private async view(tx: EntityManager, hit: HitRow, workerId: string, work: WorkRow | null): Promise<HitView> {
    const held = await heldBy(tx, workerId);
    const names = await typeNames(tx, hit.requirements);
    const question = hit.question === null ? null : readQuestion(hit.question);
    const told: [string, string][] = [
      ['assignmentId', work === null ? NO_ASSIGNMENT : publicId(work.id)],
      ['hitId', publicId(hit.id)],
      ['workerId', publicWorkerId(workerId)],
      ['turkSubmitTo', this.settings.publicUrl],
    ];
    const address = question?.kind === 'external' ? question.url : `/mturk/frames/${hit.id}`;
    return {
      id: hit.id,
      groupId: publicId(hit.groupId),
      requester: await requesterOf(tx, hit.accountId),
      title: hit.title,
      description: hit.description,
      keywords: hit.keywords,
      reward: fromMicros(hit.rewardMicros),
      assignmentSeconds: hit.assignmentSeconds,
      kind: hit.kind,
      requirements: hit.requirements.map((requirement) => describeRequirement(requirement, held, names)),
      frame: question === null || question.kind === 'form' ? null : { url: addressWith(address, told), height: question.frameHeight },
      form: question?.kind === 'form' ? question.form : null,
    };
  }
}

/** The HIT that a worker may look at: somebody's that has a place, or that they hold. */
export async function findPreviewed(tx: EntityManager, workerId: string, hitId: string): Promise<HitRow> {
  const hit = await readHit(tx, hitId);
  if (hit === undefined || hit.status === 'Disposed' || (await isBlocked(tx, hit.accountId, workerId))) throw notFound('HIT');
  const own: unknown[] = await tx.query('select from hit_assignment where hit_id = $1 and worker_id = $2', [hit.id, workerId]);
  if (own.length > 0) return hit;
  const held = await heldBy(tx, workerId);
  const isShown = hit.requirements.every(
    (requirement) => !guards(requirement, 'preview') || isMet(requirement, held.get(requirement.QualificationTypeId)),
  );
  if (!isShown) throw notFound('HIT');
  return hit;
}

async function statusOf(tx: EntityManager, workerId: string): Promise<string> {
  const [row]: { status: string }[] = await tx.query('select status from worker where id = $1', [workerId]);
  return row?.status ?? '';
}

async function requesterOf(tx: EntityManager, accountId: string): Promise<string> {
  const [row]: { name: string }[] = await tx.query('select display_name as name from account where id = $1', [accountId]);
  return row?.name ?? '';
}

function viewOwn(row: OwnWorkRow): OwnWorkView {
  const { id, requester, title, rewardMicros, acceptedAt, deadline, submittedAt, autoApproveAt, feedback } = row;
  const reward = fromMicros(rewardMicros);
  return { id, status: statusOfWork(row), requester, title, reward, acceptedAt, deadline, submittedAt, autoApproveAt, feedback };
}

function statusOfWork({ status, overdue }: Pick<WorkRow, 'status' | 'overdue'>): WorkView['status'] {
  if (status === 'Accepted' && overdue) return 'abandoned';
  return status.toLowerCase() as WorkView['status'];
}
