import type { HostObject } from './host-object';
import { type QueryInfo, invalidArgument, notImplemented } from './wire-format';
import type { WireNames } from './wire-names';

/** Answers a load: the selected properties of an object, or of every item of a collection. */
export function project(object: HostObject, query: QueryInfo, names: WireNames): unknown {
  const selected = [...(query.Select?.length ? query.Select : ['*']), ...(query.Expand ?? [])].map((path) =>
    path.replaceAll('.', '/').split('/'),
  );
  if (!object.items) return { ...object.identity?.(), ...select(object, selected, names) };
  const own: string[][] = [];
  const ofItems: string[][] = [];
  for (const path of selected) {
    if (same(path[0], 'items')) ofItems.push(path.length > 1 ? path.slice(1) : ['*']);
    else if (path.length === 1 && knownName(names[object.className]?.scalars ?? {}, path[0] ?? ''))
      own.push(path);
    else ofItems.push(path);
  }
  const from = query.Skip ?? 0;
  const items = object.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    ...select(object, own, names),
    _Items: items.map((item, index) => ({
      ...item.identity?.(),
      ...select(item, ofItems, names),
      _Index: from + index,
    })),
  };
}

function select(
  object: HostObject,
  paths: readonly (readonly string[])[],
  names: WireNames,
): Record<string, unknown> {
  const known = names[object.className];
  const out: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const [head = '', ...rest] of paths) {
    if (head === '*') {
      for (const [name, read] of Object.entries(object.scalars ?? {})) out[name] = read();
      continue;
    }
    if (head === '' || head === '$none') continue;
    const scalar = knownName(object.scalars ?? {}, head);
    if (scalar !== undefined) {
      out[scalar] = object.scalars?.[scalar]?.();
      continue;
    }
    const navigation = knownName(object.navigation ?? {}, head);
    if (navigation !== undefined) {
      const list = nested.get(navigation) ?? [];
      nested.set(navigation, [...list, rest.length > 0 ? rest.join('/') : '*']);
      continue;
    }
    throw refusal(object.className, head, known);
  }
  for (const [name, subpaths] of nested) {
    const child = object.navigation?.[name]?.() ?? null;
    out[name] = child === null ? null : project(child, { Select: subpaths }, names);
  }
  return out;
}

function refusal(className: string, name: string, known: WireNames[string] | undefined): Error {
  const isReal =
    known !== undefined &&
    (knownName(known.scalars, name) !== undefined || known.navigation.some((real) => same(real, name)));
  return isReal
    ? notImplemented(`${className}.${name}`)
    : invalidArgument(`The property '${name}' does not exist on ${className}.`);
}

/** The name in the record that equals the asked one but for capitals. */
export function knownName(record: Readonly<Record<string, unknown>>, asked: string): string | undefined {
  return Object.keys(record).find((name) => same(name, asked));
}

function same(name: string | undefined, other: string): boolean {
  return name?.toLowerCase() === other.toLowerCase();
}

/** What `retrieve()` expects: the same answer in camel case. */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  if ('_Items' in value) return { items: camelCased(value._Items) };
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1),
      camelCased(inner),
    ]),
  );
}
