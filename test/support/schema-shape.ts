import type { ClientBase, Pool } from 'pg';

interface Column {
  type: string;
  /** Whether a writer who doesn't know it may leave it out. */
  optional: boolean;
  nullable: boolean;
}

/** What programs rely on: columns by `table.column`, and what constraints ask of them. */
export interface Shape {
  tables: Set<string>;
  columns: Map<string, Column>;
  /** By `table.name`: the definition, and the columns that it is about. */
  constraints: Map<string, { definition: string; columns: string[] }>;
}

export async function readShape(pool: Pool | ClientBase): Promise<Shape> {
  const { rows: columns } = await pool.query(
    `select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
            not a.attnotnull or a.atthasdef or a.attidentity <> '' as optional
       from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`,
  );
  const { rows: constraints } = await pool.query(
    `select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition,
            array(select attname::text from pg_attribute where attrelid = k.conrelid and attnum = any (k.conkey)) as columns
       from pg_constraint k join pg_class c on c.oid = k.conrelid where c.relnamespace = 'public'::regnamespace and k.contype <> 'n'`,
  );
  return {
    tables: new Set(columns.map(({ table }) => table)),
    columns: new Map(columns.map(({ table, name, ...column }) => [`${table}.${name}`, column])),
    constraints: new Map(constraints.map(({ table, name, ...constraint }) => [`${table}.${name}`, constraint])),
  };
}

/** PURE. What a program that was written for the schema before would trip over. Empty: it goes on beside the new one. */
export function trapsFor(before: Shape, after: Shape): string[] {
  return [...goneTraps(before, after), ...writerTraps(before, after), ...constraintTraps(before, after)];
}

function goneTraps(before: Shape, after: Shape): string[] {
  return [
    ...[...before.tables].filter((table) => !after.tables.has(table)).map((table) => `the table ${table} is gone`),
    ...[...before.columns]
      .filter(([name]) => !after.columns.has(name) && after.tables.has(tableOf(name)))
      .map(([name]) => `the column ${name} is gone`),
  ];
}

function writerTraps(before: Shape, after: Shape): string[] {
  return [...after.columns].flatMap(([name, column]) => {
    const old = before.columns.get(name);
    if (old === undefined) {
      return column.optional || !before.tables.has(tableOf(name))
        ? []
        : [`${name} is new, and a writer who doesn’t know it can’t leave it out`];
    }
    return [
      ...(old.type === column.type ? [] : [`${name} was ${old.type}, and is ${column.type}`]),
      ...(old.nullable && !column.nullable ? [`${name} may not be null any more`] : []),
      ...(old.optional && !column.optional && !old.nullable ? [`${name} has lost its default`] : []),
    ];
  });
}

/** A new rule about new columns alone is no trap: they have values that it allows. One about old columns is for a person to judge. */
function constraintTraps(before: Shape, after: Shape): string[] {
  return [...after.constraints]
    .filter(([name, { definition }]) => before.tables.has(tableOf(name)) && before.constraints.get(name)?.definition !== definition)
    .filter(([name, { columns }]) => columns.length === 0 || columns.some((column) => before.columns.has(`${tableOf(name)}.${column}`)))
    .map(([name, { definition }]) => `${name} is a new rule about what was there: ${definition}`);
}

const tableOf = (name: string): string => name.slice(0, name.indexOf('.'));
