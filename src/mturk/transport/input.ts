import { isText } from '../../http/plain-json.js';
import { toMicros } from '../../shared/money.js';
import { readPublicId, readPublicWorkerId } from '../public-ids.js';
import { invalidValue, TransportError } from './turk-error.js';

export type Given = Readonly<Record<string, unknown>>;

/** Checks what a request gives, member by member. The JavaScript client checks nothing, so every rule is here. */
export class Input {
  constructor(
    private readonly given: Given,
    private readonly path = '',
  ) {}

  /** A required text. */
  text(name: string, rules: TextRules = {}): string {
    return this.needed(name, this.optionalText(name, rules));
  }

  optionalText(name: string, rules: TextRules = {}): string | undefined {
    const value = this.of(name, 'string') as string | undefined;
    if (value === undefined) return undefined;
    if (!isText(value)) throw this.invalid(name, 'must be Unicode text without null characters');
    this.checkLength(name, value, rules);
    return value;
  }

  private checkLength(name: string, value: string, { least = 1, most, bytes }: TextRules): void {
    if (value.length < least) throw this.invalid(name, least === 1 ? 'must not be empty' : `must have at least ${least} characters`);
    if (most !== undefined && value.length > most) throw this.invalid(name, `must have at most ${most} characters; it has ${value.length}`);
    if (bytes !== undefined && Buffer.byteLength(value) > bytes) throw this.invalid(name, `must have at most ${bytes} bytes`);
  }

  /** A text for a person: controls other than tab and line ends are what Amazon refuses. */
  feedback(name: string): string | undefined {
    const value = this.optionalText(name, { least: 0, most: 1024 });
    // oxlint-disable-next-line no-control-regex -- control characters are what it is about
    if (value !== undefined && /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value)) {
      throw this.invalid(name, 'must not hold control characters (ASCII 0 to 8, 11, 12 and 14 to 31)');
    }
    return value;
  }

  int(name: string, range: Range): number {
    return this.needed(name, this.optionalInt(name, range));
  }

  optionalInt(name: string, { least, most }: Range): number | undefined {
    const value = this.of(name, 'number') as number | undefined;
    if (value === undefined) return undefined;
    if (!Number.isInteger(value) || value < least || value > most) {
      throw this.invalid(name, `must be a whole number from ${least} to ${most}; it is ${value}`);
    }
    return value;
  }

  flag(name: string): boolean | undefined {
    return this.of(name, 'boolean') as boolean | undefined;
  }

  /** Epoch seconds; fractions are kept. */
  time(name: string): Date {
    const value = this.needed(name, this.of(name, 'number') as number | undefined);
    const time = new Date(value * 1000);
    if (Number.isNaN(time.getTime()) || value < 0 || time.getUTCFullYear() > 9999)
      throw this.invalid(name, 'must be a time in epoch seconds');
    return time;
  }

  /** US dollars in micro-dollars. */
  money(name: string): bigint {
    const value = this.needed(name, this.of(name, 'string') as string | undefined);
    if (!/^\d+\.?\d{0,2}$/.test(value) || value.length > 12) throw this.invalid(name, 'must be US dollars such as 0.05, without a symbol');
    return toMicros(value.replace(/\.$/, ''));
  }

  oneOf<T extends string>(name: string, known: readonly T[]): T {
    return this.needed(name, this.optionalOneOf(name, known));
  }

  optionalOneOf<T extends string>(name: string, known: readonly T[]): T | undefined {
    const value = this.of(name, 'string') as T | undefined;
    if (value !== undefined && !known.includes(value)) throw this.invalid(name, `must be one of ${known.join(', ')}; it is '${value}'`);
    return value;
  }

  /** An id in Mechanical Turk's form, as the uuid behind it; null when it is well formed and nobody's. */
  id(name: string): string | null {
    return this.needed(name, this.optionalId(name));
  }

  optionalId(name: string): string | null | undefined {
    const value = this.of(name, 'string') as string | undefined;
    if (value === undefined) return undefined;
    if (!/^[A-Z0-9]{1,64}$/.test(value)) throw this.invalid(name, 'must have 1 to 64 capitals and digits');
    return readPublicId(value) ?? null;
  }

  workerId(name: string): string | null {
    const value = this.needed(name, this.of(name, 'string') as string | undefined);
    if (!/^A[A-Z0-9]{1,63}$/.test(value))
      throw invalidValue(this.path + name, 'must begin with A and have 2 to 64 capitals and digits. WorkerId is invalid');
    return readPublicWorkerId(value) ?? null;
  }

  optionalObject(name: string): Input | undefined {
    const value = this.of(name, 'object');
    return value === undefined ? undefined : new Input(value as Given, `${this.path}${name}.`);
  }

  list(name: string): unknown[] | undefined {
    const value = this.given[name];
    if (value === undefined || value === null) return undefined;
    if (!Array.isArray(value)) throw this.serialization(name, 'array');
    return value;
  }

  objects(name: string): Input[] | undefined {
    return this.list(name)?.map((item, index) => {
      if (typeof item !== 'object' || item === null || Array.isArray(item)) throw this.serialization(name, 'array of objects');
      return new Input(item as Given, `${this.path}${name}.${index + 1}.`);
    });
  }

  texts(name: string, most: number): string[] | undefined {
    const items = this.list(name);
    if (items === undefined) return undefined;
    if (items.length > most) throw this.invalid(name, `must have at most ${most} members`);
    if (!items.every((item): item is string => typeof item === 'string' && isText(item)))
      throw this.serialization(name, 'array of strings');
    return items;
  }

  has(name: string): boolean {
    return this.given[name] !== undefined && this.given[name] !== null;
  }

  raw(name: string): unknown {
    return this.given[name];
  }

  invalid(name: string, rule: string): Error {
    return invalidValue(this.path + name, rule);
  }

  private of(name: string, type: 'string' | 'number' | 'boolean' | 'object'): unknown {
    const value = this.given[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== type || Array.isArray(value)) throw this.serialization(name, type);
    return value;
  }

  private needed<T>(name: string, value: T | undefined): T {
    if (value === undefined) throw this.invalid(name, 'is required');
    return value;
  }

  private serialization(name: string, type: string): TransportError {
    return new TransportError('SerializationException', `${this.path}${name} must be a JSON ${type}.`);
  }
}

export interface TextRules {
  /** Characters. */
  least?: number;
  most?: number;
  bytes?: number;
}

export interface Range {
  least: number;
  most: number;
}
