import { matchesOf } from '../../model/matches';
import { plainText } from '../../model/plain-text';
import type { Span } from '../../model/report';

/** A word of a response cell, in lower case. */
export interface ResponseWord extends Span {
  readonly word: string;
}

/** Words that say one thing: a sentence, or part of one. */
export interface Clause extends Span {
  readonly words: readonly ResponseWord[];
  /** The words parted by single spaces, with a space at either end, so that whole phrases can be looked for. */
  readonly line: string;
  /** 0 for the first sentence of the cell. */
  readonly sentence: number;
  /** The word that sets it against what came before: "but". */
  readonly contrast: string | null;
  /** A few words and a colon before it, in the manner of a line: "Housing" of "Housing: agreed". */
  readonly label: string | null;
}

// a letter or number of a part in brackets, "(b)"; a word with its apostrophes and hyphens, or a mark that ends a clause
const TOKEN =
  /\((?:\p{L}|[IVXivx]{2,4}|\d{1,2})\)|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:-\p{L}+)*|[.;:!?\n]|,|\s[-‐-―−]\s|[()]/gu;

/** How far behind a question its answer may stand. */
const LONGEST_GAP = 4;

// "Accept / Reject:", "Agreed Y/N:"
const CHOICE = /^ (?:accept|agree|yes|y)\w* (?:or )?(?:reject|disagree|no|n|y|partial|not)\w* (?:n )?$/;

/** Words before a colon, at most, that only say whose answer follows. */
const LONGEST_LABEL = 4;

const CONTRASTS = new Set(
  'but however although though whereas while whilst albeit yet nevertheless'.split(' '),
);

/** The clauses of a response, in order. A year or a number with a point ends no sentence. */
export function clausesOf(text: string): Clause[] {
  const plain = plainText(text);
  const clauses: Clause[] = [];
  let words: ResponseWord[] = [];
  let sentence = 0;
  let contrast: string | null = null;
  let label: string | null = null;
  const close = (next: string | null = null): void => {
    if (words.length > 0) {
      const line = ` ${words.map(({ word }) => word).join(' ')} `;
      clauses.push({
        start: words[0]!.start,
        end: words.at(-1)!.end,
        words,
        line,
        sentence,
        contrast,
        label,
      });
      words = [];
      label = null;
      contrast = next;
    } else contrast = next ?? contrast;
  };
  for (const match of matchesOf(TOKEN, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const known = plain.slice(start, end);
    if (known === '?' && words.length > 0 && /[\p{L}\p{N}]/u.test(plain.slice(end, end + LONGEST_GAP))) {
      // "Accepted? No": what is asked is no answer.
      words = [];
    } else if (/^[.!?\n]$/.test(known)) {
      const isEnd = !/\d/.test(plain[start - 1] ?? '') || !/\d/.test(plain[end] ?? '');
      if (isEnd) {
        close();
        contrast = null;
        if (clauses.length > 0) sentence = clauses.at(-1)!.sentence + 1;
      }
    } else if (/^\(?[\p{L}\p{N}]/u.test(known)) {
      // "Agreed by and large"
      if (known === 'and' && words.at(-1)?.word !== 'by') close();
      else if (JOINED.test(known)) words.push(...partsOf(known, start));
      else if (known.includes("'") && CONTRACTED.test(known)) words.push(...wholeOf(known, start));
      else if (known === 'but' && /^(?:all|everything)$/.test(words.at(-1)?.word ?? ''))
        words.push({ word: known, start, end });
      else if (CONTRASTS.has(known) && !(known === 'yet' && isYetNot(words, plain, end))) close(known);
      else words.push({ word: known, start, end });
    } else {
      if (known === ':' && CHOICE.test(` ${words.map(({ word }) => word).join(' ')} `)) words = [];
      const isLabelled = known === ':' && words.length > 0 && words.length <= LONGEST_LABEL;
      // "1: yes 2: no"
      const number = known === ':' && isNumberAfterAnswer(words) ? words.pop() : undefined;
      close();
      if (number) label = ` ${number.word} `;
      else if (isLabelled) label = clauses.at(-1)!.line;
    }
  }
  close();
  return clauses;
}

// "in-principle", "part-accepted", "non-concur"
const JOINED = /^(?:in|part|partly|partially|fully|non|not)-\p{L}+$/u;

function partsOf(known: string, start: number): ResponseWord[] {
  const dash = known.indexOf('-');
  return [
    { word: known.slice(0, dash), start, end: start + dash },
    { word: known.slice(dash + 1), start: start + dash + 1, end: start + known.length },
  ];
}

function isNumberAfterAnswer(words: readonly ResponseWord[]): boolean {
  return (
    /^(?:\d{1,2}|[a-h])$/.test(words.at(-1)?.word ?? '') &&
    /^(?:yes|no|agreed?|accept(?:ed)?|reject(?:ed)?|noted)$/.test(words.at(-2)?.word ?? '')
  );
}

// "don't", "we'll"; the rest ("can't", "it's") are read as they stand
const CONTRACTED = /^(?:(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should)n't|\p{L}+'ll)$/u;

/** "Do not" for "don't" and "we will" for "we'll", so that no list needs both. */
function wholeOf(known: string, start: number): ResponseWord[] {
  const cut = known.endsWith("n't") ? known.length - 3 : known.indexOf("'");
  const first = known.slice(0, cut);
  const second = known.endsWith("n't") ? 'not' : 'will';
  return [
    { word: first === 'wo' ? 'will' : first, start, end: start + cut },
    { word: second, start: start + cut, end: start + known.length },
  ];
}

/** "Yet" that only speaks of time: "has yet to be", "not yet". */
function isYetNot(words: readonly ResponseWord[], plain: string, end: number): boolean {
  return (
    /^(?: +to\b|\s*$|\s*[.,;])/.test(plain.slice(end, end + 12)) ||
    /^(?:not|as)$/.test(words.at(-1)?.word ?? '')
  );
}
