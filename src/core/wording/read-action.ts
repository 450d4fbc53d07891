import { isBlankMark, plainText } from '../model/plain-text';
import { quote } from '../model/quote';
import type { ActionReading } from '../model/readings';
import type { Span, TraceStep } from '../model/report';
import { CHANGES, ESCAPES, STATUS_QUO, VERBS } from './action/vocabulary';

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** "Continue to", "already", "there are no plans". */
const QUO = new RegExp(String.raw`\b(?:${anyOf(STATUS_QUO)})\b`, 'g');
/** "There are no plans": whatever number stands beside it, nothing is promised. */
const NO_PLANS = /^(?:there (?:is|are)|no )/;
const ESCAPE = new RegExp(String.raw`\b(?:${anyOf(ESCAPES)})\b`, 'g');
/** "Publish …", "to write to …", "and appoint …", "clerk to obtain": a bare verb where a promise has one. */
const VERB = new RegExp(
  String.raw`(?:^[^a-z0-9]*|\b(?:to|and|then|will|shall|also|or|must|should|not only) |[;:,] |- |\* )(?:also |then |now |formally |jointly )?(${anyOf(VERBS)})\b(?![-'])`,
  'g',
);
/** "Will be drafted", "to be given", "is to be", "need to be agreed". */
const PASSIVE =
  /\b(?:will|to|shall|must|should) (?:also |then |now )?be (?!continued|maintained|kept|retained)[a-z]+(?:ed|en|wn|t|de|ld|id|nd|ng|un|d)\b/g;
/** "Will", unless it is to stay as it is. */
const PROMISE =
  /\b(?:will|shall|going to|plans? to|intends? to|proposes? to|needs? to|aims? to)(?! (?:also )?(?:remain|continue|carry on|keep|maintain|be (?:kept|maintained|continued)))\b/g;
const CHANGE = new RegExp(String.raw`\d|%|\b(?:${anyOf(CHANGES)})\b`);
/** "Has been enhanced", "are checked weekly": a sentence with a verb that promises nothing. */
const DESCRIBED =
  /\b(?:has|have|had|was|were|is|are)(?: [a-z]+)? [a-z]+(?:ed|en|wn|de|ld|pt)\b|\b(?:has|have|had) [a-z]+(?:ed|en)\b/;
/** What a "to" belongs to when it promises nothing. */
const CONTINUES_TO = /\b(?:continu(?:e|es|ing)|plans?|intention|need|keeps?|carry on|carries on) to $/;

/** Does an action cell promise something, or describe how things stand? And with what ways out, and how many things? */
export function readAction(text: string): ActionReading {
  return read(text, undefined);
}

/** The steps on the way to `readAction`, in words. */
export function explainAction(text: string): TraceStep[] {
  const trace: TraceStep[] = [];
  read(text, trace);
  return trace;
}

function read(text: string, trace: TraceStep[] | undefined): ActionReading {
  if (isBlankMark(text)) {
    trace?.push({ step: 'Nothing is written.' });
    return { kind: 'blank', text, rests: [], escapes: [], parts: 0 };
  }
  const plain = plainText(text);
  const sentences = sentencesOf(plain, text).map(({ start, end }) =>
    readSentence(plain.slice(start, end), start),
  );
  const escapes = spansOf(ESCAPE, plain, 0);
  const promises = sentences.flatMap(({ promised }) => promised);
  const stands = sentences.flatMap(({ quo }) => quo);
  const words = ({ start, end }: Span): string => quote(text.slice(start, end));
  for (const span of promises) trace?.push({ step: `${words(span)} promises something.`, span });
  for (const span of stands) trace?.push({ step: `${words(span)} describes how things stand.`, span });
  for (const span of escapes) trace?.push({ step: `It may come to nothing by ${words(span)}.`, span });
  const kind = promises.length === 0 && stands.length > 0 ? 'status-quo' : 'action';
  trace?.push({ step: kind === 'action' ? 'So it is an action.' : 'Nothing new is promised beside it.' });
  const parts =
    kind === 'action'
      ? Math.max(
          1,
          sentences.reduce((sum, { parts }) => sum + parts, 0),
        )
      : 0;
  return { kind, text, rests: kind === 'action' ? promises : stands, escapes, parts };
}

interface SentenceReading {
  readonly promised: readonly Span[];
  readonly quo: readonly Span[];
  readonly parts: number;
}

function readSentence(words: string, from: number): SentenceReading {
  const quo = spansOf(QUO, words, from);
  const verbs = spansOf(VERB, words, from).filter(
    ({ start }) => !CONTINUES_TO.test(words.slice(Math.max(0, start - from - 16), start - from)),
  );
  const passives = spansOf(PASSIVE, words, from);
  const promised = [...verbs, ...passives];
  const parts = verbs.length + passives.length;
  if (quo.length === 0) {
    if (promised.length > 0) return { promised, quo: [], parts };
    const willed = spansOf(PROMISE, words, from);
    if (willed.length > 0) return { promised: willed, quo: [], parts: 1 };
    const described = DESCRIBED.exec(words);
    if (!described) return { promised: [], quo: [], parts: 0 };
    return {
      promised: [],
      quo: [{ start: from + described.index, end: from + described.index + described[0].length }],
      parts: 0,
    };
  }
  const first = quo[0]!;
  if (NO_PLANS.test(words.slice(first.start - from))) return { promised: [], quo, parts: 0 };
  // "Continue the group and appoint a chair": only what comes after the words of staying is new.
  const fresh = promised.filter(({ start }) => start > first.end + 3 || start + 3 < first.start);
  const willed = fresh.length > 0 ? fresh : spansOf(PROMISE, words, from);
  if (willed.length > 0) return { promised: willed, quo, parts: Math.max(1, fresh.length) };
  return CHANGE.test(words) ? { promised: quo, quo, parts: 1 } : { promised: [], quo, parts: 0 };
}

/**
 * Sentences, lines, and what follows "but", which counts by itself: "There are no plans to close it, but the hours will
 * be changed". A full stop within a number or an abbreviation ends none.
 */
function sentencesOf(plain: string, text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < plain.length; i++) {
    const isLine = text[i] === '\n' || text[i] === '\r';
    const isEnd =
      (plain[i] === '.' || plain[i] === ';' || plain[i] === '\u2022') &&
      (i + 1 === plain.length || plain[i + 1] === ' ');
    const isBut = plain[i] === ' ' && (plain.startsWith('but ', i + 1) || plain.startsWith('however', i + 1));
    if (!isLine && !isEnd && !isBut) continue;
    if (i > start) spans.push({ start, end: i });
    start = i + 1;
  }
  if (start < plain.length) spans.push({ start, end: plain.length });
  return spans;
}

function spansOf(pattern: RegExp, words: string, from: number): Span[] {
  const spans: Span[] = [];
  for (const match of words.matchAll(pattern)) {
    const end = match.index + match[0].length;
    spans.push({ start: from + end - (match[1] ?? match[0]).length, end: from + end });
  }
  return spans;
}
