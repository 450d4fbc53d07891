import type { ConditionalFormat } from '../../../src/files/contents';
import { areaToA1, intersection, parseAddress } from '../a1';
import type { Book } from '../book';
import { colourArgument } from '../colours';
import { type HostObject, booleanArgument, indexArgument, textArgument } from '../host-object';
import { existing, HostError, invalidArgument, notImplemented } from '../wire-format';
import { range } from './range';
import { rangeAreas } from './range-areas';
import type { Area } from '../spreadsheet';
import { type LivePlace, bounded } from './range-values';

type Kind = 'CellValue' | 'Custom';

/**
 * A conditional format as the add-in sees it. The API sets rule and colours one by one, the spreadsheet takes a format
 * whole: so one without a rule yet is held here, and every later setting puts a new one in the old one's place.
 */
interface Draft {
  readonly id: string;
  readonly sheet: string;
  readonly kind: Kind;
  format: { readonly range: string } & Partial<ConditionalFormat>;
  /** The spreadsheet's id, once it is there. */
  placed: string | null;
}

const drafts = new WeakMap<Book, Map<string, Draft>>();

function draftsOf(book: Book): Map<string, Draft> {
  const known = drafts.get(book);
  if (known) return known;
  const made = new Map<string, Draft>();
  drafts.set(book, made);
  return made;
}

/** The formats that touch the range, in the spreadsheet's order; those still without a rule come last. */
function formatsOn(book: Book, { sheet, area }: LivePlace): Draft[] {
  const known = [...draftsOf(book).values()];
  const placed = book.spreadsheet.conditionalFormats(sheet).map((format): Draft => {
    const ours = known.find((draft) => draft.sheet === sheet && draft.placed === format.id);
    if (ours) {
      ours.format = { ...ours.format, range: format.range };
      return ours;
    }
    const kind = format.rule.type === 'formula' ? 'Custom' : 'CellValue';
    return { id: format.id, sheet, kind, format, placed: format.id };
  });
  const waiting = known.filter((draft) => draft.sheet === sheet && draft.placed === null);
  return [...placed, ...waiting].filter((draft) =>
    rangesOf(draft).some((part) => intersection(part, area) !== null),
  );
}

function rangesOf(draft: Draft): LivePlace['area'][] {
  return draft.format.range.split(/[\s,]+/).map((part) => parseAddress(part).area);
}

/** range.conditionalFormats */
export function conditionalFormatCollection(
  book: Book,
  place: () => LivePlace,
  areas: () => readonly Area[] = () => [bounded(place()).area],
): HostObject {
  const all = (): HostObject[] => formatsOn(book, place()).map((draft) => conditionalFormat(book, draft));
  const find = (id: unknown): HostObject | null => {
    const draft = formatsOn(book, place()).find((known) => known.id === textArgument(id));
    return draft ? conditionalFormat(book, draft) : null;
  };
  return {
    className: 'ConditionalFormatCollection',
    items: all,
    item: (id) => existing(find(id)),
    methods: {
      GetItemOrNullObject: find,
      GetItemAt: (index) => existing(all()[indexArgument(index)]),
      GetCount: () => formatsOn(book, place()).length,
      ClearAll() {
        book.requireWritable(place().sheet);
        for (const draft of formatsOn(book, place())) remove(book, draft);
      },
      Add(type) {
        if (type !== 'CellValue' && type !== 'Custom')
          throw notImplemented(`ConditionalFormatCollection.add('${String(type)}')`);
        const { sheet } = place();
        const range = areas().map(areaToA1).join(' ');
        book.requireWritable(sheet);
        const id = `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
        const draft: Draft = { id, sheet, kind: type, format: { range }, placed: null };
        draftsOf(book).set(id, draft);
        return conditionalFormat(book, draft);
      },
    },
  };
}

function remove(book: Book, draft: Draft): void {
  book.requireWritable(draft.sheet);
  const { placed } = draft;
  if (placed !== null) book.change(() => book.spreadsheet.deleteConditionalFormat(draft.sheet, placed));
  draftsOf(book).delete(draft.id);
}

function change(book: Book, draft: Draft, patch: Partial<ConditionalFormat>): void {
  book.requireWritable(draft.sheet);
  const { rule, ...rest } = { ...draft.format, ...patch };
  draft.format = rule ? { ...rest, rule } : rest;
  if (!rule) return;
  draftsOf(book).set(draft.id, draft);
  const { placed } = draft;
  book.change(() => {
    if (placed !== null) book.spreadsheet.deleteConditionalFormat(draft.sheet, placed);
    draft.placed = book.spreadsheet.addConditionalFormat(draft.sheet, { ...rest, rule });
  });
}

function conditionalFormat(book: Book, draft: Draft): HostObject {
  const only = (kind: Kind, make: (book: Book, draft: Draft) => HostObject) => ({
    [kind]: () => {
      if (draft.kind !== kind) throw invalidArgument();
      return make(book, draft);
    },
    [`${kind}OrNullObject`]: () => (draft.kind === kind ? make(book, draft) : null),
  });
  const place = (): HostObject => {
    const [area, ...others] = rangesOf(draft);
    if (!area || others.length > 0) throw notImplemented('ConditionalFormat.getRange of several areas');
    return range(book, draft.sheet, area);
  };
  return {
    className: 'ConditionalFormat',
    identity: () => ({ Id: draft.id }),
    scalars: {
      Id: () => draft.id,
      Type: () => draft.kind,
      StopIfTrue: () => false,
      Priority: () => {
        const ids = book.spreadsheet.conditionalFormats(draft.sheet).map(({ id }) => id);
        return draft.placed === null ? ids.length : ids.indexOf(draft.placed);
      },
    },
    setters: {
      StopIfTrue(value) {
        if (booleanArgument(value)) throw notImplemented('ConditionalFormat.stopIfTrue = true');
      },
    },
    navigation: { ...only('CellValue', cellValueFormat), ...only('Custom', customFormat) },
    methods: {
      Delete: () => remove(book, draft),
      GetRange: place,
      GetRangeOrNullObject: place,
      GetRanges: () => rangeAreas(book, draft.sheet, () => rangesOf(draft)),
    },
  };
}

function requireReadable(book: Book, draft: Draft): void {
  if (book.board.switches.isUnreadable(draft.format))
    throw new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
}

/** Only "equals a text" can be shown: ="Red". */
function cellValueFormat(book: Book, draft: Draft): HostObject {
  return {
    className: 'CellValueConditionalFormat',
    scalars: {
      Rule: () => {
        requireReadable(book, draft);
        const { rule } = draft.format;
        return rule?.type === 'text-equals'
          ? { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: 'EqualTo' }
          : null;
      },
    },
    setters: {
      Rule(value) {
        const { formula, operator } = ruleArgument(value);
        const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
        if (operator !== 'EqualTo' || text === undefined)
          throw notImplemented(`CellValueConditionalFormat.rule ${operator} ${formula}`);
        change(book, draft, { rule: { type: 'text-equals', text } });
      },
    },
    navigation: { Format: () => conditionalRangeFormat(book, draft) },
  };
}

function ruleArgument(value: unknown): { formula: string; operator: string } {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
  return { formula: textArgument(fields['formula1']), operator: textArgument(fields['operator']) };
}

function customFormat(book: Book, draft: Draft): HostObject {
  const formula = (): string => {
    requireReadable(book, draft);
    return draft.format.rule?.type === 'formula' ? draft.format.rule.formula : '';
  };
  return {
    className: 'CustomConditionalFormat',
    navigation: {
      Rule: () => ({
        className: 'ConditionalFormatRule',
        scalars: { Formula: formula },
        setters: {
          Formula: (value) =>
            change(book, draft, { rule: { type: 'formula', formula: textArgument(value) } }),
        },
      }),
      Format: () => conditionalRangeFormat(book, draft),
    },
  };
}

function conditionalRangeFormat(book: Book, draft: Draft): HostObject {
  const without = (property: 'fill' | 'fontColour'): void => {
    const { [property]: _gone, ...rest } = draft.format;
    draft.format = rest;
    change(book, draft, {});
  };
  return {
    className: 'ConditionalRangeFormat',
    navigation: {
      Fill: () => ({
        className: 'ConditionalRangeFill',
        scalars: { Color: () => draft.format.fill ?? '' },
        setters: { Color: (value) => change(book, draft, { fill: colourArgument(value) }) },
        methods: { Clear: () => without('fill') },
      }),
      Font: () => ({
        className: 'ConditionalRangeFont',
        scalars: { Color: () => draft.format.fontColour ?? '' },
        setters: { Color: (value) => change(book, draft, { fontColour: colourArgument(value) }) },
        methods: { Clear: () => without('fontColour') },
      }),
    },
  };
}
