import type { DataSource, EntityManager } from 'typeorm';
import type { AthleteCard } from '../handout/assignment.view.js';

/** The cards of those who could be taken for this athlete, at most five; none for an athlete that isn't there. */
export async function readNamesakes(db: DataSource | EntityManager, athleteId: string): Promise<AthleteCard[]> {
  const [row]: { cards: AthleteCard[] }[] = await db.query('select namesake_cards($1) as cards', [athleteId]);
  return row?.cards ?? [];
}
