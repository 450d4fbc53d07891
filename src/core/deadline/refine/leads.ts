import type { PlacedPhrase } from '../find-phrases';
import { TOKEN, type Tokens } from '../tokens';

const T = TOKEN;

/** What the words before and after a date make of it. */
export const LEADS = {
  end: 1,
  early: 2,
  mid: 4,
  late: 8,
  before: 16,
  by: 32,
  from: 64,
  after: 128,
  revised: 256,
  original: 512,
  done: 1024,
  struck: 2048,
  since: 4096,
  start: 8192,
} as const;

const LEAD = LEADS;

/** How many words back in its clause a condition is looked for. */
const LONGEST_CLAUSE = 14;

/** Notes for each phrase the words that lead to it ("by the end of", "revised to") or follow it ("– complete"). */
export function noteLeads(phrases: readonly PlacedPhrase[], tokens: Tokens): void {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]!;
    const floor = i === 0 ? 0 : phrases[i - 1]!.last + 1;
    phrase.lead = wordsBefore(phrase.first - 1, floor, tokens) | wordsAfter(phrase.last + 1, tokens);
    if (tokens.hasStruck && tokens.struck[phrase.first]) phrase.lead |= LEAD.struck;
  }
}

function wordsBefore(from: number, floor: number, { kind, value }: Tokens): number {
  let lead = 0;
  // Beyond a dash, a colon or a bracket only "revised", "original" and "completed" still reach the date.
  let isFar = false;
  let at = from;
  for (; at >= floor; at--) {
    switch (kind[at]) {
      case T.weekday:
      case T.of:
      case T.filler:
      case T.yearWord:
        break;
      case T.comma:
        break;
      case T.open:
      case T.dash:
      case T.colon:
      case T.lineBreak:
      case T.dot:
        isFar = true;
        break;
      case T.end:
        if (!isFar) lead |= LEAD.end;
        break;
      case T.early:
        if (!isFar) lead |= value[at] === 0 ? LEAD.early : LEAD.start;
        break;
      case T.mid:
        // "mid-2019"
        lead |= LEAD.mid;
        break;
      case T.late:
        if (!isFar) lead |= LEAD.late;
        break;
      case T.before:
        if (isFar) return lead;
        lead |= LEAD.before;
        break;
      case T.by:
        lead |= LEAD.by;
        break;
      case T.dueWord:
        return lead | LEAD.by;
      case T.from:
        if (isFar || lead & LEAD.by) return lead;
        lead |= LEAD.from;
        break;
      case T.since:
        return isFar || lead & LEAD.by ? lead : lead | LEAD.since;
      case T.until:
        break;
      case T.after:
        return isFar || lead & LEAD.by ? lead : lead | LEAD.after;
      case T.revised:
      case T.arrow:
        return lead | LEAD.revised;
      case T.original:
        return lead | LEAD.original;
      case T.done:
        return lead & LEAD.by ? lead : lead | LEAD.done;
      default:
        return isFar || lead & LEAD.by ? lead : lead | conditionBefore(at, floor, kind);
    }
    // An end of the year's own year: "end of mid".
  }
  return lead;
}

/** "following approval by the board in June 2019": is the date the day of something that must happen first? */
function conditionBefore(from: number, floor: number, kind: Uint8Array): number {
  const stop = Math.max(floor, from - LONGEST_CLAUSE);
  for (let at = from; at >= stop; at--) {
    const one = kind[at]!;
    if (one === T.after || one === T.conditional) return LEAD.after;
    if (one === T.since) return LEAD.since;
    const isBoundary =
      one === T.comma ||
      one === T.open ||
      one === T.close ||
      one === T.semicolon ||
      one === T.lineBreak ||
      one === T.dash ||
      one === T.dot ||
      one === T.until;
    if (isBoundary) return 0;
  }
  return 0;
}

function wordsAfter(from: number, { kind, count }: Tokens): number {
  let at = from;
  // "February 2020 - ongoing"
  const isOpen = kind[at] === T.dash || kind[at] === T.until;
  if (isOpen && at + 1 < count && kind[at + 1] === T.goingOn) return LEAD.from;
  while (at < count && (kind[at] === T.open || kind[at] === T.dash || kind[at] === T.comma)) at++;
  if (at >= count) return 0;
  const next = at + 1 < count ? kind[at + 1]! : T.lineBreak;
  const isClosed =
    next === T.close || next === T.lineBreak || next === T.comma || next === T.dot || next === T.semicolon;
  if (!isClosed) return 0;
  const one = kind[at];
  if (one === T.done) return LEAD.done;
  if (one === T.revised) return LEAD.revised;
  // "Sept 2023 onwards", "1 April 2021 start"
  if (one === T.from) return LEAD.from;
  return one === T.original ? LEAD.original : 0;
}
