export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Placed first, and whatever it covers. */
  readonly must: boolean;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a figure or letter in the plots' type, on the average; labels are short. */
const LETTER = 6.6;
const LINE = 14;
const GAP = 9;

/** Names points beside themselves, where no other name and no point is in the way; those for which there's no room go without. */
export function placeLabels(wanted: readonly Wanted[], area: Rectangle): Placed[] {
  const taken: Rectangle[] = [];
  const dots = wanted.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  const placed: Placed[] = [];
  for (const label of wanted.toSorted((a, b) => Number(b.must) - Number(a.must))) {
    const width = label.text.length * LETTER;
    const ways = waysAround(label, width).filter(({ box }) => isWithin(box, area));
    const way = ways.find(({ box }) => ![...taken, ...dots].some((other) => overlap(box, other))) ?? (label.must ? ways[0] : undefined);
    if (way === undefined) continue;
    taken.push(way.box);
    placed.push(way.at);
  }
  return placed;
}

function waysAround({ x, y, text }: Wanted, width: number): { at: Placed; box: Rectangle }[] {
  const beside = (dx: number, dy: number, anchor: Placed['anchor']): { at: Placed; box: Rectangle } => {
    const [atX, atY] = [x + dx, y + dy];
    const left = atX - { start: 0, middle: width / 2, end: width }[anchor];
    return { at: { x: atX, y: atY, anchor, text }, box: { left, right: left + width, top: atY - LINE / 2, bottom: atY + LINE / 2 } };
  };
  return [
    beside(GAP, 0, 'start'),
    beside(-GAP, 0, 'end'),
    beside(0, -GAP - 4, 'middle'),
    beside(0, GAP + 4, 'middle'),
    beside(GAP - 2, -GAP, 'start'),
    beside(GAP - 2, GAP, 'start'),
  ];
}

/** Moves the names at the ends of lines apart, keeping their order: each at least a line below the one above it. */
export function spreadOut(heights: readonly number[], { top, bottom }: { top: number; bottom: number }): number[] {
  const order = heights.map((_, number) => number).toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const spread = [...heights];
  let above = top - LINE;
  for (const number of order) above = spread[number] = Math.max(heights[number] ?? 0, above + LINE);
  let below = bottom + LINE;
  for (const number of order.toReversed()) below = spread[number] = Math.min(spread[number] ?? 0, below - LINE);
  return spread;
}

const overlap = (a: Rectangle, b: Rectangle): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (box: Rectangle, area: Rectangle): boolean =>
  box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
