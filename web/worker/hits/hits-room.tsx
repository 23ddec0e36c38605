import type { ReactNode } from 'react';
import type { Work } from '../work.js';
import { HeldPage } from './held-page.js';
import { ListPage } from './list-page.js';
import { QualificationPage } from './qualification-page.js';
import { PreviewPage } from './preview-page.js';

/** All work there is, one HIT before it is taken (#hits/ID), the one in hand (#hits/held/ID), or what a requester asks for (#hits/qualification/ID). */
export function HitsRoom({ work, rest: [first, second] }: { work: Work; rest: readonly string[] }): ReactNode {
  if (first === 'held' && second !== undefined) return <HeldPage key={second} id={second} work={work} />;
  if (first === 'qualification' && second !== undefined) return <QualificationPage key={second} id={second} />;
  if (first !== undefined) return <PreviewPage key={first} id={first} work={work} />;
  return <ListPage work={work} />;
}
