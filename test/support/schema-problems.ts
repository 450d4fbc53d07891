type Schema = Readonly<Record<string, unknown>>;

/** Where a value departs from a JSON Schema, as far as such schemas here go; throws at a keyword it does not know. */
export function schemaProblems(value: unknown, schema: Schema, root = schema, at = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, given]) => {
    if (NOTES.has(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`The schema says “${keyword}”, which is not known here.`);
    return check(value, given as never, { schema, root, at });
  });
}

const NOTES = new Set(['$schema', 'title', 'description', 'definitions', '$comment']);

interface Place {
  readonly schema: Schema;
  readonly root: Schema;
  readonly at: string;
}
type Check = (value: unknown, given: never, place: Place) => string[];
type Named = Readonly<Record<string, unknown>>;

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (value, path: string, { root, at }) =>
    schemaProblems(value, (root.definitions as Record<string, Schema>)[path.split('/').at(-1)!]!, root, at),
  type: (value, type: string, { at }) => said(typeOf(value) === type, `${at} is no ${type}`),
  enum: (value, allowed: unknown[], { at }) => said(allowed.includes(value), `${at} is ${String(value)}`),
  const: (value, only: unknown, { at }) => said(value === only, `${at} is ${String(value)}`),
  pattern: (value, pattern: string, { at }) =>
    said(
      typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
      `${at} does not match ${pattern}`,
    ),
  minLength: (value, least: number, { at }) => said(sizeOf(value) >= least, `${at} is too short`),
  maxLength: (value, most: number, { at }) => said(sizeOf(value) <= most, `${at} is too long`),
  minItems: (value, least: number, { at }) => said(sizeOf(value) >= least, `${at} has too few items`),
  maxItems: (value, most: number, { at }) => said(sizeOf(value) <= most, `${at} has too many items`),
  required: (value, names: string[], { at }) =>
    names.flatMap((name) => said(Object.hasOwn(value as object, name), `${at}.${name} is missing`)),
  properties: (value, schemas: Record<string, Schema>, { root, at }) =>
    Object.entries(value as Named).flatMap(([name, each]) =>
      Object.hasOwn(schemas, name) ? schemaProblems(each, schemas[name]!, root, `${at}.${name}`) : [],
    ),
  additionalProperties: (value, _: false, { schema, at }) =>
    Object.keys(value as object).flatMap((name) =>
      said(Object.hasOwn(schema.properties as object, name), `${at}.${name} is not known`),
    ),
  items: (value, schema: Schema, { root, at }) =>
    (value as unknown[]).flatMap((each, index) => schemaProblems(each, schema, root, `${at}[${index}]`)),
  not: (value, schema: Schema, { root, at }) =>
    said(schemaProblems(value, schema, root, at).length > 0, `${at} is what it may not be`),
  allOf: (value, schemas: Schema[], { root, at }) =>
    schemas.flatMap((schema) => schemaProblems(value, schema, root, at)),
};

function said(isRight: boolean, problem: string): string[] {
  return isRight ? [] : [problem];
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function sizeOf(value: unknown): number {
  return (value as { readonly length: number }).length;
}
