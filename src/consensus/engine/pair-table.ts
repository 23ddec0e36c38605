import { add, at } from './cells.js';

const EMPTY = -1;

/**
 * Sums for pairs of workers, by open addressing: nearly all pairs of a pool never meet, so a square would be mostly
 * empty, and a Map of boxed numbers is ten times as large.
 */
export class PairTable {
  private keys: Float64Array;
  private mask: number;
  size = 0;
  shared: Float64Array;
  agreed: Float64Array;
  /** Expected number of right answers among those that agree. */
  agreedRight: Float64Array;

  /** `expected`: how many pairs may come; more are welcome, but moving them all costs time. */
  constructor(expected: number) {
    this.mask = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2))) - 1;
    this.keys = new Float64Array(this.mask + 1).fill(EMPTY);
    this.shared = new Float64Array(this.mask + 1);
    this.agreed = new Float64Array(this.mask + 1);
    this.agreedRight = new Float64Array(this.mask + 1);
  }

  /** The cell of a pair, made if need be. The order of the two doesn't matter; workers are numbered below 2^26. */
  cellOf(one: number, other: number): number {
    return one < other ? this.cellOfOrdered(one, other) : this.cellOfOrdered(other, one);
  }

  private cellOfOrdered(less: number, more: number): number {
    const key = less * 67_108_864 + more;
    let cell = this.find(key, hash(less, more));
    if (at(this.keys, cell) === key) return cell;
    if (this.size * 2 > this.mask) {
      this.grow();
      cell = this.find(key, hash(less, more));
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
  private find(key: number, start: number): number {
    let cell = start & this.mask;
    while (at(this.keys, cell) !== EMPTY && at(this.keys, cell) !== key) cell = (cell + 1) & this.mask;
    return cell;
  }

  private grow(): void {
    const old = { keys: this.keys, shared: this.shared, agreed: this.agreed, agreedRight: this.agreedRight };
    this.mask = this.keys.length * 2 - 1;
    this.keys = new Float64Array(this.mask + 1).fill(EMPTY);
    this.shared = new Float64Array(this.mask + 1);
    this.agreed = new Float64Array(this.mask + 1);
    this.agreedRight = new Float64Array(this.mask + 1);
    old.keys.forEach((key, from) => {
      if (key === EMPTY) return;
      const cell = this.find(key, hash(Math.floor(key / 67_108_864), key % 67_108_864));
      this.keys[cell] = key;
      add(this.shared, cell, at(old.shared, from));
      add(this.agreed, cell, at(old.agreed, from));
      add(this.agreedRight, cell, at(old.agreedRight, from));
    });
  }
}

/** Spreads pairs of small whole numbers over 31 bits. */
function hash(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 1;
}
