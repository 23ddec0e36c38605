import { Refusal } from '../shared/refusal.js';

/** Deeper than any body that a call takes, and far from where a recursion would overflow. */
const DEEPEST = 32;

/** What every object has without being asked: as a field's name it would slip past the check for unknown fields. */
const inherited = (name: string): boolean => name in Object.prototype;

/**
 * Refuses what JSON allows and no call can take, naming the field: text that isn't Unicode or holds a null character,
 * fields named like something that every object has, and more levels than anything here has.
 */
export function checkJson(body: unknown): void {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: body, path: '', depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string') checkText(value, path);
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) throw refused(path, `must not have more than ${DEEPEST} levels`);
    for (const [name, inner] of Object.entries(value)) {
      const below = path === '' ? name : `${path}.${name}`;
      if (inherited(name)) throw refused(below, 'is not a field of this call; remove it');
      checkText(name, below);
      waiting.push({ value: inner, path: below, depth: depth + 1 });
    }
  }
}

/** The same for what stands in the address. */
export function checkText(text: string, field: string): void {
  if (text.includes('\0')) throw refused(field, 'must not contain a null character');
  if (!isWellFormed(text)) throw refused(field, 'must be Unicode text; it holds half of a surrogate pair');
}

/** Whether PostgreSQL can store it. */
export const isText = (text: string): boolean => !text.includes('\0') && isWellFormed(text);

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

function refused(path: string, message: string): Refusal {
  const field = path.length > 200 ? `${path.slice(0, 200)}…` : path || 'body';
  return new Refusal('invalid', 'invalid_input', `${field}: ${message}.`, { errors: [{ field, message }] });
}
