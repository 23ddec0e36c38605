import type { DataSource, EntityManager } from 'typeorm';
import type { AthleteCard } from '../handout/assignment.view.js';
import { NAMESAKE_CARDS } from './athlete-card.sql.js';

/** The cards of those who could be taken for this athlete, at most five; none for an athlete that isn't there. */
export async function readNamesakes(db: DataSource | EntityManager, athleteId: string): Promise<AthleteCard[]> {
  const [row]: { cards: AthleteCard[] }[] = await db.query(`select ${NAMESAKE_CARDS('w')} as cards from athlete w where w.id = $1`, [
    athleteId,
  ]);
  return row?.cards ?? [];
}
