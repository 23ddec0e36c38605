/** One thing that must hold in any live database. The query answers one row for each breach: what, in words. */
export interface Invariant {
  /** The rule of docs/words.md that it belongs to. */
  rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  name: string;
  sql: string;
}
