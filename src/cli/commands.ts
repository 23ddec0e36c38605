/** Runs one command. @returns the exit code, or nothing for 0 */
export type Run = (argv: string[]) => Promise<number | void>;

export interface Command {
  name: string;
  /** What follows the name, as the help shows it. */
  usage: string;
  does: string;
  /** Loads the command's own file only when it is called: `nonet help` needs no database driver. */
  load: () => Promise<Run>;
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'start',
    usage: '[--role all|web|worker]',
    does: 'starts Nonet; with no DATABASE_URL, on a PostgreSQL of its own',
    load: async () => (await import('./start.js')).runStart,
  },
  {
    name: 'migrate',
    usage: '',
    does: 'brings the database up to date (a start does so too)',
    load: async () => (await import('./migrate.js')).runMigrate,
  },
  {
    name: 'demo',
    usage: '[--athletes FILE --truth FILE] [--workers N] [--seed N] [--url URL --key KEY]',
    does: 'lets a simulated crowd answer, and compares the outcome with the truth',
    load: async () => (await import('./demo.js')).runDemo,
  },
  {
    name: 'aggregate',
    usage: 'answers.csv [--truth FILE] [--method METHOD] [--workers FILE]',
    does: 'the consensus engine on a file of task,worker,label',
    load: async () => {
      const { runAggregate } = await import('./aggregate.js');
      return (argv) => runAggregate(argv, process.stdout);
    },
  },
  {
    name: 'export',
    usage: 'diff BEFORE AFTER [--json] [--ignore COLUMN]...',
    does: 'says which rows two exports differ in, whatever their formats',
    load: async () => {
      const { runExport } = await import('./export.js');
      return (argv) => runExport(argv, process.stdout);
    },
  },
  {
    name: 'check',
    usage: '',
    does: 'proves on the live database that the rules hold, and names every breach',
    load: async () => (await import('./check.js')).runCheck,
  },
  {
    name: 'restored',
    usage: '',
    does: 'after the database came back from a backup, before the next start: sends readers of the feed to an export',
    load: async () => (await import('./restored.js')).runRestored,
  },
  {
    name: 'reset-second-factor',
    usage: 'EMAIL',
    does: 'takes the second factor away from somebody who lost it, when no other administrator can',
    load: async () => (await import('./reset-second-factor.js')).runResetSecondFactor,
  },
  {
    name: 'schema',
    usage: '',
    does: 'writes migrations/schema.sql anew, after the schema changed',
    load: async () => (await import('./schema.js')).runSchema,
  },
  {
    name: 'database',
    usage: '',
    does: 'keeps the embedded PostgreSQL up and says how to reach it, for psql or pg_dump',
    load: async () => (await import('./database.js')).runDatabase,
  },
];
