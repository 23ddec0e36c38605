import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/**
 * A file of JSON lines that only grows. What `append` returned from is on the disk; half a line that a kill left behind is cut off.
 * @template T
 */
export class Journal {
  #file = -1;
  #path;

  /** @param {string} path */
  constructor(path) {
    this.#path = path;
  }

  /**
   * Everything in it, oldest first. Opens it for appending.
   * @returns {T[]}
   */
  read() {
    const text = existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '';
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    this.#file = openSync(this.#path, 'a');
    ftruncateSync(this.#file, Buffer.byteLength(whole));
    return whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  }

  /** @param {readonly T[]} records */
  append(records) {
    if (records.length === 0) return;
    writeSync(this.#file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    fdatasyncSync(this.#file);
  }

  /**
   * Puts these in place of everything, in one step.
   * @param {readonly T[]} records
   */
  replace(records) {
    const draft = `${this.#path}.new`;
    const file = openSync(draft, 'w');
    writeSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    fdatasyncSync(file);
    closeSync(file);
    renameSync(draft, this.#path);
    closeSync(this.#file);
    this.#file = openSync(this.#path, 'a');
  }
}
