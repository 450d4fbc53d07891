import type { OwnRag, RagMeaning } from '../model/action';
import { matchesOf } from '../model/matches';
import { plainText } from '../model/plain-text';
import type { Rag } from '../model/report';
import { cellText, type Sheet } from '../model/sheet';
import { readRag, type AddedColours } from './read-rag';

/** What a key in the sheet says that its colours mean. */
export type RagKey = ReadonlyMap<Rag, RagMeaning>;

/** How far above and below a tracker its key is looked for, in rows. */
const NEAR = 20;
/** A key is a line or two; what is longer is prose. */
const LONGEST = 600;

/** "Red = overdue; Amber – at risk", "G: on track": a colour, a mark and what it means. */
const ENTRY =
  /(?:^|[\s,;:(|/])(red|amber|yellow|orange|green|blue|gr[ea]y|black|white|[ragb])\)?\s*(?:=|:|- | -|means\b|indicates\b)\s*/g;

const MEANINGS: readonly (readonly [means: RagMeaning, words: RegExp])[] = [
  ['other', /\d ?%|per ?cent|not (?:yet )?(?:started|begun|due)|no progress/],
  [
    'concern',
    /\b(?:risk|may|might|could|some|minor|slight\w*|possib\w*|potential\w*|concerns?|attention|caution)\b/,
  ],
  [
    'late',
    /\b(?:overdue|late|behind|missed|delay\w*|slipp\w*|off track|past|exceeded|not (?:met|delivered|achieved))\b/,
  ],
  // "Due within a month or no date": not late, but on the way there.
  [
    'concern',
    /\b(?:(?:due|deadline) (?:soon|shortly|within|in|this|next)|(?:nearly|almost|about to be|becoming) due|no (?:due |end |target )?(?:date|day|deadline)|undated|approaching)\b/,
  ],
  ['on-track', /\b(?:on (?:track|target|schedule|course|time)|to plan|as planned|well|within)\b/],
  [
    'other',
    /\b(?:partly|partially|part|in progress|under ?way|ongoing|not|yet|incomplete|to be|will|cancel\w*|closed without)\b/,
  ],
  ['done', /\b(?:complete|completed|done|closed|delivered|finished|implemented|achieved|met)\b/],
];

/** "No concerns" and "no risk" are no concern. */
const NO_CONCERN =
  /\b(?:no|without(?: any)?) (?:major |significant |known )?(?:concerns?|issues?|risks?|problems?|delays?)\b/g;

/** The key that stands in the rows above and below a tracker: in one cell, or a colour with its meaning beside it. */
export function findRagKey(
  sheet: Sheet,
  firstRow: number,
  lastRow: number,
  words: AddedColours = {},
): RagKey {
  const key = new Map<Rag, RagMeaning>();
  for (let row = Math.max(0, firstRow - NEAR); row < Math.min(sheet.rows.length, lastRow + NEAR + 1); row++) {
    const cells = (sheet.rows[row] ?? []).map((cell) => cellText(cell).trim());
    // A legend right below the last action looks like two more cells of the table.
    const isInside = row >= firstRow && row <= lastRow;
    if (
      isInside &&
      (cells.filter((text) => text !== '').length !== 2 || !readRag(cells.find(Boolean)!, words))
    )
      continue;
    for (const [column, text] of cells.entries()) {
      if (text === '' || text.length > LONGEST) continue;
      const own = readRag(text, words);
      const beside = cells[column + 1];
      if (own && text.length <= 10 && beside && !readRag(beside, words)) note(key, own.rag, beside);
      else for (const [rag, meaning] of entriesIn(text)) note(key, rag, meaning);
    }
  }
  // A single colour with words beside it may be anything.
  return key.size > 1 ? key : new Map();
}

function* entriesIn(text: string): Generator<[Rag, string]> {
  const plain = plainText(text);
  const found = matchesOf(ENTRY, plain);
  for (const [index, match] of found.entries()) {
    const rag = readRag(match[1]!)?.rag;
    if (rag) yield [rag, plain.slice(match.index + match[0].length, found[index + 1]?.index)];
  }
}

function note(key: Map<Rag, RagMeaning>, rag: Rag, words: string): void {
  if (!key.has(rag)) key.set(rag, meaningOf(words));
}

function meaningOf(words: string): RagMeaning {
  const plain = plainText(words).replace(NO_CONCERN, 'as planned');
  return MEANINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

/** What the colours commonly mean where no key stands in the sheet. */
const COMMON: Readonly<Record<Rag, RagMeaning>> = {
  Red: 'late',
  Amber: 'concern',
  Green: 'on-track',
  Blue: 'done',
  'Blue (late)': 'done',
  Grey: 'other',
};

/** What some officers write in place of a colour. */
const IN_WORDS: readonly (readonly [rag: Rag, words: RegExp])[] = [
  ['Green', /^(?:on (?:track|target|schedule|course)|as planned|to plan)\.?$/i],
  ['Blue', /^(?:completed?|done|closed|delivered|achieved)\.?$/i],
];

/** The colour in a cell of the officer's own RAG column with what it means; null where it names none. */
export function readOwnRag(text: string, key: RagKey, words: AddedColours = {}): OwnRag | null {
  const named = readRag(text, words);
  if (named) {
    const byKey = key.get(named.rag);
    return { ...named, means: byKey ?? COMMON[named.rag], isByKey: byKey !== undefined };
  }
  const said = IN_WORDS.find(([, pattern]) => pattern.test(text.trim()))?.[0];
  return said === undefined ? null : { rag: said, text: text.trim(), means: COMMON[said], isByKey: false };
}
