/** Why a program of PostgreSQL gave up, as far as it matters for what to do next. */
export interface Failure {
  /** held: another server uses the folder; port: another program has the port; disk: it is full; other: anything else. */
  kind: 'held' | 'port' | 'disk' | 'other';
  /** One line for whoever reads the terminal. */
  line: string;
}

const SIGNS: [Failure['kind'], RegExp][] = [
  ['disk', /No space left on device|ENOSPC|Disk quota exceeded/i],
  ['held', /lock file "postmaster\.pid" already exists|pre-existing shared memory block|is another postmaster/i],
  ['port', /Address already in use|could not create any TCP\/IP sockets/i],
];

/** @param said what the program wrote while failing */
export function explainFailure(said: string, folder: string): Failure {
  const kind = SIGNS.find(([, sign]) => sign.test(said))?.[0] ?? 'other';
  if (kind === 'disk')
    return { kind, line: `The disk that holds ${folder} is full: PostgreSQL can't write there. Free some space and start again` };
  return { kind, line: `The embedded PostgreSQL in ${folder} did not start: ${lastComplaint(said)}` };
}

/** The last line that says what is wrong, without PostgreSQL's time stamp; hints and details follow it and help less. */
function lastComplaint(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const complaint = lines.findLast((line) => /FATAL|PANIC|ERROR|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return complaint.replace(/^.*?(?:FATAL|PANIC|ERROR|error):\s*/, '').trim();
}
