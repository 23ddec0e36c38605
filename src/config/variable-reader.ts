import { PlainError } from '../shared/plain-error.js';

/** Every wrong variable at once, one line for each. */
export class SettingsError extends PlainError {}

export interface Variable<T> {
  /** What the variable may be, as the end of the sentence "it may be …". */
  mayBe: string;
  /** The value meant by the text, or undefined when the text is wrong. Never called with an empty text. */
  parse: (text: string) => T | undefined;
  /** How the wrong text is shown. Left out: as it is. */
  show?: (text: string) => string;
}

/** Reads variables one by one and remembers what was wrong with them, so that a wrong start names every problem and not only the first. */
export class VariableReader {
  private readonly problems: string[] = [];

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** An empty variable counts as absent: that is how a compose file or a shell says "none". */
  read<T, Absent>(name: string, variable: Variable<T>, absent: Absent): T | Absent {
    const text = this.env[name]?.trim() ?? '';
    if (text === '') return absent;
    const value = variable.parse(text);
    if (value !== undefined) return value;
    this.problems.push(`${name} ${(variable.show ?? quoted)(text)}; it may be ${variable.mayBe}`);
    return absent;
  }

  /** Complains about a variable that only another one's value makes necessary; answers the empty text in its place. */
  missing(name: string, neededBy: string): string {
    this.problems.push(`${name} is absent; ${neededBy} needs it`);
    return '';
  }

  /** @throws SettingsError when anything read so far was wrong */
  finish(): void {
    if (this.problems.length > 0) throw new SettingsError(this.problems.join('\n'));
  }
}

const quoted = (text: string): string => `is ${JSON.stringify(text)}`;

/** For passwords, keys and secrets: how long it was, never what. */
export const shownAsLength = (text: string): string => `has ${text.length} characters (not shown)`;

/** For addresses that may hold a password: everything but that. What can't be taken apart isn't shown at all. */
export function shownWithoutPassword(text: string): string {
  if (!/^[a-z\d+.-]+:\/\//i.test(text) || !URL.canParse(text)) {
    return /[@:]/.test(text) ? 'is no URL (not shown, it may hold a password)' : quoted(text);
  }
  const url = new URL(text);
  if (url.password !== '') url.password = '***';
  url.search = '';
  url.hash = '';
  return quoted(url.href);
}
