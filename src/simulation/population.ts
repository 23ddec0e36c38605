import type { Random } from '../shared/random.js';

/** How a simulated worker works: each figure a probability. */
export interface Skill {
  kind: 'careful' | 'average' | 'lazy' | 'copying';
  /** Finds the right answer where nothing misleads. */
  accuracy: number;
  /** Takes a namesake's account for the athlete's own. */
  fooled: number;
  /** Says "no account" instead of looking on. */
  givesUp: number;
}

const SKILLS: Record<Skill['kind'], Skill> = {
  careful: { kind: 'careful', accuracy: 0.98, fooled: 0.04, givesUp: 0.005 },
  average: { kind: 'average', accuracy: 0.94, fooled: 0.15, givesUp: 0.02 },
  lazy: { kind: 'lazy', accuracy: 0.75, fooled: 0.6, givesUp: 0.15 },
  copying: { kind: 'copying', accuracy: 0.75, fooled: 0.6, givesUp: 0.15 },
};

/** The crowd of the demonstration: of twenty workers eight careful, eight average, two lazy, two who copy from each other. */
const SHARES: [Skill['kind'], number][] = [
  ['careful', 0.4],
  ['average', 0.4],
  ['lazy', 0.1],
  ['copying', 0.1],
];

/** A crowd of a size, the same for the same size. */
export function crowdOf(size: number): Skill[] {
  return Array.from({ length: size }, (_, n) => {
    let edge = 0;
    const place = (n + 0.5) / size;
    const found = SHARES.find(([, share]) => {
      edge += share;
      return place < edge;
    });
    return SKILLS[found?.[0] ?? 'average'];
  });
}

/** What a look at the web would show of one task. '' is "no account". */
export interface Scene {
  truth: string;
  /** The accounts of those who share the athlete's name. */
  namesakes: readonly string[];
}

/** A worker's answer; '' for "no account". Errors are of the kinds that real ones are: a namesake, giving up, a fan account, a slip. */
export function answerOf({ accuracy, fooled, givesUp }: Skill, { truth, namesakes }: Scene, random: Random): string {
  const decoys = namesakes.filter((handle) => handle !== '' && handle !== truth);
  const decoy = decoys[Math.floor(random() * decoys.length)];
  if (decoy !== undefined && random() < fooled) return decoy;
  if (random() < givesUp) return '';
  if (random() < accuracy) return truth;
  if (truth === '') return `the_real_${Math.floor(random() * 5)}`;
  return random() < 0.5 ? `${truth.slice(0, 10)}_fan` : slip(truth, random);
}

/** One letter lost. */
function slip(handle: string, random: Random): string {
  const at = 1 + Math.floor(random() * (handle.length - 1));
  return handle.slice(0, at) + handle.slice(at + 1);
}
