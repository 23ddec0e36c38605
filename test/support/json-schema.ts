/** As much of JSON Schema as the project's own schemas use; anything else in them is an error. */
export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  minimum?: number;
  maximum?: number;
  required?: string[];
  additionalProperties?: boolean;
  properties?: Record<string, Schema>;
}

const SAYS_NOTHING = ['$schema', '$id', 'title', 'description', 'required', 'additionalProperties', 'properties'];

const TYPES: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const FORMATS: Record<string, RegExp> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
};

const RULES: Record<string, (value: unknown, rule: never) => boolean> = {
  type: (value, types: string | string[]) => [types].flat().some((type) => TYPES[type]?.(value) ?? false),
  enum: (value, values: unknown[]) => values.includes(value),
  format: (value, format: string) => FORMATS[format]?.test(String(value)) ?? false,
  minimum: (value, least: number) => value === null || Number(value) >= least,
  maximum: (value, most: number) => value === null || Number(value) <= most,
};

/** What is wrong with a value; empty: nothing. */
export function breachesOf(schema: Schema, value: unknown, at = ''): string[] {
  const own = Object.entries(schema)
    .filter(([rule]) => !SAYS_NOTHING.includes(rule))
    .filter(([rule, wants]) => !(RULES[rule]?.(value, wants as never) ?? false))
    .map(([rule, wants]) => `${at}: ${JSON.stringify(value)} breaks ${rule} ${JSON.stringify(wants)}`);
  return TYPES['object']?.(value) === true ? [...own, ...fieldBreaches(schema, value as Record<string, unknown>, at)] : own;
}

function fieldBreaches(
  { required = [], properties = {}, additionalProperties }: Schema,
  value: Record<string, unknown>,
  at: string,
): string[] {
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${at}: ${name} is missing`),
    ...Object.keys(value)
      .filter((name) => additionalProperties === false && !(name in properties))
      .map((name) => `${at}: ${name} is not known`),
    ...Object.entries(properties).flatMap(([name, schema]) => (name in value ? breachesOf(schema, value[name], `${at}.${name}`) : [])),
  ];
}
