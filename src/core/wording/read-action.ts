import { matchesOf } from '../model/matches';
import { isBlankMark, isPlaceholder, isPointer, plainText, withoutClosingMark } from '../model/plain-text';
import { quote } from '../model/quote';
import type { ActionReading } from '../model/readings';
import type { Span, TraceStep } from '../model/report';
import { BUILT_IN, type ActionLexicon } from './action/lexicon';
import { readSentence, type SentenceReading } from './action/promises';
import { sentencesOf } from './action/sentences';
import { isOfBefore, thingsIn } from './action/things';
import { weakIn } from './action/weak';

/**
 * Does an action cell promise something, or describe how things stand? And with what ways out, and how many things?
 * @param lexicon the words to know actions by; `actionLexicon` adds a council's own
 */
export function readAction(text: string, lexicon: ActionLexicon = BUILT_IN): ActionReading {
  return read(text, lexicon, undefined);
}

/** The steps on the way to `readAction`, in words. */
export function explainAction(text: string, lexicon: ActionLexicon = BUILT_IN): TraceStep[] {
  const trace: TraceStep[] = [];
  read(text, lexicon, trace);
  return trace;
}

const OUTCOME = {
  action: 'So it is an action.',
  'status-quo': 'Nothing new is promised beside it.',
  unclear: 'Nothing in it is work that could be done.',
} as const;

/** "Crew to swab the deck": whatever the verb, somebody is to do it. */
const ORDERED = /^[^.,;:]{2,60} to (?!the\b|an?\b|all\b|our\b|their\b|its\b|date\b|[a-z]+s\b)[a-z]{3,} [a-z]/;

/** What stands further on than this in a cell is not read. */
const LONGEST_ACTION = 4000;

/** "None required", "no action proposed": as much as a dash. */
const NONE =
  /^(?:no|none|nil)(?: (?:further|new|additional|specific))?(?: (?:actions?|work))?(?: (?:is|are))?(?: (?:currently|considered))?(?: (?:required|proposed|needed|necessary|planned|identified|taken|at this (?:time|stage)|to be taken))*$/;

function read(text: string, lexicon: ActionLexicon, trace: TraceStep[] | undefined): ActionReading {
  const mark = withoutClosingMark(text);
  if (isBlankMark(text) || isPlaceholder(mark) || NONE.test(plainText(mark))) {
    trace?.push({ step: 'Nothing is written that could be done.' });
    return { kind: 'blank', text, rests: [], escapes: [], parts: 0, promises: [], weak: [] };
  }
  const lead = text.length - text.trimStart().length;
  const plain = plainText(text.slice(0, Math.min(lead, LONGEST_ACTION) + LONGEST_ACTION));
  const spans = sentencesOf(plain, text);
  const sentences = spans.map(({ start, end }) => readSentence(plain.slice(start, end), start, lexicon));
  const rests = sentences.flatMap(({ promised }) => promised);
  const stands = sentences.flatMap((sentence) => sentence.stands);
  const escapes = escapesIn(plain, lexicon);
  const isNamed =
    escapes.length > 0 || ((lexicon.work.test(plain) || ORDERED.test(plain)) && !isPointer(mark));
  const kind =
    rests.length > 0 ? 'action' : stands.length > 0 ? 'status-quo' : isNamed ? 'action' : 'unclear';
  const promises = kind === 'action' ? promisesOf(sentences, spans, plain, text, lexicon) : [];
  const weak = kind === 'action' ? weakIn(sentences, plain, lexicon) : [];
  const tell = (all: readonly Span[], says: string): void =>
    all.forEach((span) => trace?.push({ step: `${quote(text.slice(span.start, span.end))} ${says}.`, span }));
  tell(rests, 'promises something');
  tell(stands, 'describes how things stand');
  tell(weak, 'only looks into it');
  for (const span of escapes)
    trace?.push({ step: `It may come to nothing by ${quote(text.slice(span.start, span.end))}.`, span });
  if (promises.length > 1) trace?.push({ step: `It promises ${promises.length} things.` });
  trace?.push({ step: OUTCOME[kind] });
  return {
    kind,
    text,
    rests: kind === 'status-quo' ? stands : rests,
    escapes,
    parts: promises.length,
    promises,
    weak,
  };
}

/** What is promised, each thing from its verb to the next; a promise without a verb is the whole cell. */
function promisesOf(
  sentences: readonly SentenceReading[],
  spans: readonly Span[],
  plain: string,
  text: string,
  lexicon: ActionLexicon,
): Span[] {
  const promises: Span[] = [];
  sentences.forEach(({ promised, verbs }, i) => {
    const { start, end } = spans[i]!;
    const words = plain.slice(start, end);
    const hasBefore = promises.length > 0 && !isLine(text, start);
    if (verbs.length === 0) {
      if (promised.length > 0 && !(hasBefore && isOfBefore(words))) promises.push(trimmed(text, start, end));
      return;
    }
    const things = thingsIn(verbs, words, text.slice(start, end), start, hasBefore, lexicon);
    let from = things[0]?.isPassive ? start : (things[0]?.start ?? end);
    things.forEach((thing, k) => {
      const next = things[k + 1];
      const joint = next ? JOINT.exec(plain.slice(thing.end, next.start)) : null;
      const until = joint ? thing.end + joint.index : (next?.start ?? end);
      promises.push(trimmed(text, from, until));
      from = joint ? until + joint[1]!.length : until;
    });
  });
  if (promises.length > 0) return promises;
  return [trimmed(text, 0, plain.length)];
}

/** What joins two things, with the subject of the second: ", and Head of Parks to" */
const JOINT = /((?:\s*[,;:&+*-]|\s*\b(?:and|then|also)\b)+\s*)(?:(?!\band\b)[^,;:&])*$/;

/** A part of the cell without the spaces and marks round it. */
function trimmed(text: string, from: number, until: number): Span {
  const part = text.slice(from, until);
  const start = from + part.length - part.trimStart().length;
  let end = start + part.trim().length;
  while (end > start + 1 && ' .,;:'.includes(text[end - 1]!)) end--;
  return { start, end };
}

/** Does a new line of the cell begin here, which is a point of a list? */
function isLine(text: string, start: number): boolean {
  return /[\n\r]/.test(text[start - 1] ?? '');
}

function escapesIn(plain: string, { escapes }: ActionLexicon): Span[] {
  const found = escapes
    .flatMap((pattern) =>
      matchesOf(pattern, plain).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => !found.slice(0, i).some((before) => start < before.end));
}
