import { add, at } from './cells.js';

const EMPTY = -1;

/**
 * Sums for pairs of workers, by open addressing: nearly all pairs of a pool never meet, so a square would be mostly
 * empty, and a Map of boxed numbers is ten times as large.
 */
export class PairTable {
  private keys = new Float64Array(1 << 12).fill(EMPTY);
  private mask = (1 << 12) - 1;
  size = 0;
  shared = new Float64Array(1 << 12);
  agreed = new Float64Array(1 << 12);
  /** Expected number of right answers among those that agree. */
  agreedRight = new Float64Array(1 << 12);

  /** The cell of a pair, made if need be. The order of the two doesn't matter; workers are numbered below 2^26. */
  cellOf(one: number, other: number): number {
    const key = one < other ? one * 67_108_864 + other : other * 67_108_864 + one;
    let cell = this.find(key);
    if (at(this.keys, cell) === key) return cell;
    if (this.size * 2 > this.mask) {
      this.grow();
      cell = this.find(key);
    }
    this.keys[cell] = key;
    this.size += 1;
    return cell;
  }

  /** Calls back with each pair and its cell. */
  forEach(visit: (one: number, other: number, cell: number) => void): void {
    this.keys.forEach((key, cell) => {
      if (key !== EMPTY) visit(Math.floor(key / 67_108_864), key % 67_108_864, cell);
    });
  }

  /** The cell that holds the key, or the empty one where it belongs. */
  private find(key: number): number {
    let cell = (Math.imul((key % 4_294_967_291) | 0, 0x9e3779b1) >>> 7) & this.mask;
    while (at(this.keys, cell) !== EMPTY && at(this.keys, cell) !== key) cell = (cell + 1) & this.mask;
    return cell;
  }

  private grow(): void {
    const old = { keys: this.keys, shared: this.shared, agreed: this.agreed, agreedRight: this.agreedRight };
    this.mask = this.keys.length * 2 - 1;
    this.keys = new Float64Array(this.mask + 1).fill(EMPTY);
    [this.shared, this.agreed, this.agreedRight] = [0, 0, 0].map(() => new Float64Array(this.mask + 1)) as [
      Float64Array<ArrayBuffer>,
      Float64Array<ArrayBuffer>,
      Float64Array<ArrayBuffer>,
    ];
    old.keys.forEach((key, from) => {
      if (key === EMPTY) return;
      const cell = this.find(key);
      this.keys[cell] = key;
      add(this.shared, cell, at(old.shared, from));
      add(this.agreed, cell, at(old.agreed, from));
      add(this.agreedRight, cell, at(old.agreedRight, from));
    });
  }
}
