import type { DataSource } from 'typeorm';

const TABLES = `
  select c.relname as name,
         (select string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                   case when a.attnotnull then ' not null' else '' end,
                   case when a.attidentity <> '' then ' generated always as identity' else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end),
                 E',\\n' order by a.attnum)
            from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         (select string_agg(format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)), E',\\n' order by k.contype <> 'p', k.conname)
            from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n') as constraints,
         (select string_agg(pg_get_indexdef(i.indexrelid), E';\\n' order by x.relname)
            from pg_index i join pg_class x on x.oid = i.indexrelid
           where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid)) as indexes
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations' order by c.relname`;

const SEQUENCES = `
  select c.relname as name from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
     and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i') order by 1`;

const FUNCTIONS = `
  select format('%s(%s)', p.proname, pg_get_function_identity_arguments(p.oid)) as name from pg_proc p where p.pronamespace = 'public'::regnamespace order by 1`;

interface Table {
  name: string;
  columns: string;
  constraints: string | null;
  indexes: string | null;
}

/** The schema as the database itself has it, in a text that shows every change of it as a difference of lines. */
export async function describeSchema(db: DataSource): Promise<string> {
  const tables: Table[] = await db.query(TABLES);
  const sequences: { name: string }[] = await db.query(SEQUENCES);
  const functions: { name: string }[] = await db.query(FUNCTIONS);
  return `${[
    '-- Read from the catalogue by `npm run schema`; a test compares it with what the migrations make.',
    ...tables.map(describeTable),
    ...sequences.map(({ name }) => `create sequence ${name};`),
    ...functions.map(({ name }) => `-- function ${name}`),
  ].join('\n\n')}\n`;
}

function describeTable({ name, columns, constraints, indexes }: Table): string {
  const body = [columns, constraints].filter((part) => part !== null).join(',\n');
  return `create table ${name} (\n${body}\n);${indexes === null ? '' : `\n${indexes};`}`;
}
