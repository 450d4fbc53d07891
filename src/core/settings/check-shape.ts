import type { Shape } from '../config/shape';
import { parseIsoDay } from '../model/day';
import { listed } from '../model/prose';

/** Something in the settings that cannot be used: where it stands, what stands there, and what may. */
export interface SettingsProblem {
  /** "rules.stale-progress.months"; "" is the whole. */
  readonly path: string;
  /** One sentence that names the path, the value and what is allowed. */
  readonly message: string;
}

/** What is sound of a value, and what is wrong with the rest. */
export interface Checked {
  /** undefined where nothing is left. */
  readonly sound: unknown;
  readonly problems: readonly SettingsProblem[];
}

/** Keeps of a value what its shape allows. */
export function checkShape(shape: Shape, value: unknown, path = ''): Checked {
  const problems: SettingsProblem[] = [];
  const sound = soundPart(shape, value, path, problems);
  return { sound, problems };
}

type Problems = SettingsProblem[];

function soundPart(shape: Shape, value: unknown, path: string, problems: Problems): unknown {
  switch (shape.type) {
    case 'list':
      if (!Array.isArray(value)) return refused(shape, value, path, problems);
      return value.flatMap((item, index) => {
        const sound = soundPart(shape.each, item, `${path}[${index}]`, problems);
        return sound === undefined ? [] : [sound];
      });
    case 'fields':
      return isRecord(value)
        ? soundFields(shape, value, path, problems)
        : refused(shape, value, path, problems);
    case 'by-name':
      if (!isRecord(value)) return refused(shape, value, path, problems);
      return recordOf(
        Object.entries(value).map(([name, item]) => [
          name,
          soundPart(shape.each, item, within(path, name), problems),
        ]),
      );
    case 'either': {
      const meant = shape.of.find((candidate) => isSort(candidate, value));
      return meant ? soundPart(meant, value, path, problems) : refused(shape, value, path, problems);
    }
    default:
      return isAllowed(shape, value) ? value : refused(shape, value, path, problems);
  }
}

function soundFields(
  { fields, required = [] }: Extract<Shape, { type: 'fields' }>,
  value: Readonly<Record<string, unknown>>,
  path: string,
  problems: Problems,
): unknown {
  const missing = required.filter((name) => value[name] === undefined);
  for (const name of missing)
    problems.push({
      path,
      message: `${placeWords(path)} lacks ‘${name}’: ${lowered(fields[name]!.description)}`,
    });
  const sound = Object.entries(value).map(([name, item]): [string, unknown] => {
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (shape) return [name, soundPart(shape, item, within(path, name), problems)];
    problems.push({ path: within(path, name), message: unknownName(name, Object.keys(fields), path) });
    return [name, undefined];
  });
  // A thing that lacks a part it needs, or whose part was refused, is no use.
  const kept = recordOf(sound);
  return required.some((name) => kept[name] === undefined) ? undefined : kept;
}

/** An object without a prototype's names, and without what was refused. */
function recordOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([name, item]) => item !== undefined && name !== '__proto__'));
}

/** Is a value of the sort that a shape is about, whether or not it is allowed? */
function isSort(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case 'whole':
      return typeof value === 'number';
    case 'switch':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'fields':
    case 'by-name':
      return isRecord(value);
    case 'either':
      return shape.of.some((candidate) => isSort(candidate, value));
    default:
      return typeof value === 'string';
  }
}

function isAllowed(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case 'whole':
      return Number.isInteger(value) && Number(value) >= shape.least && Number(value) <= shape.most;
    case 'choice':
      return typeof value === 'string' && shape.of.includes(value);
    case 'text':
      return (
        typeof value === 'string' &&
        (shape.mayBeEmpty === true || value.trim() !== '') &&
        value.length <= shape.longest &&
        !(shape.single && /\s/.test(value.trim()))
      );
    case 'day':
      return typeof value === 'string' && parseIsoDay(value) !== undefined;
    default:
      return typeof value === 'boolean';
  }
}

function refused(shape: Shape, value: unknown, path: string, problems: Problems): undefined {
  problems.push({ path, message: `${placeWords(path)} is ${shown(value)}: give ${allowedWords(shape)}.` });
  return undefined;
}

/** What may stand in a setting, in words: "a whole number from 1 to 60". */
export function allowedWords(shape: Shape): string {
  switch (shape.type) {
    case 'whole':
      return `a whole number from ${shape.least} to ${shape.most}`;
    case 'choice':
      return listed(
        shape.of.map((word) => `‘${word}’`),
        'or',
      );
    case 'text':
      return `${shape.single ? 'one word' : 'a text'} of ${shape.mayBeEmpty ? 0 : 1} to ${shape.longest} characters`;
    case 'day':
      return 'a day as YYYY-MM-DD';
    case 'switch':
      return 'true or false';
    case 'list':
      return 'a list in square brackets';
    case 'either':
      return listed(shape.of.map(allowedWords), 'or');
    default:
      return 'settings in curly brackets';
  }
}

function unknownName(name: string, known: readonly string[], path: string): string {
  const meant = nearest(name, known);
  const where = path === '' ? 'a setting' : `a setting of ‘${path}’`;
  return `‘${name}’ is not ${where}: ${
    meant ? `was ‘${meant}’ meant?` : `there are ${listed(known.map((word) => `‘${word}’`))}.`
  }`;
}

/** The known name that shares most with a mistyped one; undefined where none comes near. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const pairs = (word: string): Set<string> => {
    const letters = word.toLowerCase().replace(/[^a-z]/g, '');
    return new Set([...letters].slice(1).map((letter, i) => letters[i]! + letter));
  };
  const own = pairs(name);
  const alike = (word: string): number => {
    const others = pairs(word);
    const shared = [...others].filter((pair) => own.has(pair)).length;
    return (2 * shared) / Math.max(1, own.size + others.size);
  };
  const [best] = known.map((word) => ({ word, share: alike(word) })).sort((a, b) => b.share - a.share);
  return best && best.share >= 0.6 ? best.word : undefined;
}

function placeWords(path: string): string {
  return path === '' ? 'The whole of the settings' : `‘${path}’`;
}

function within(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length <= LONGEST_SHOWN ? json : `${json.slice(0, LONGEST_SHOWN)}…`;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
