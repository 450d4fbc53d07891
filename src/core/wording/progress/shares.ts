import type { Word } from './words';

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

export interface Share {
  /** How many words it takes. */
  readonly length: number;
  /** Is it less than the whole? */
  readonly isPart: boolean;
}

/** "7 of 9", "two out of the three", "6/8 completed", "80%": a share of a whole that begins at this word. */
export function shareAt(words: readonly Word[], at: number): Share | undefined {
  const text = words[at]!.text;
  const count = numberOf(text);
  if (count === undefined) return percentAt(words, at) ?? fractionAt(words, at);
  let i = at + 1;
  if (words[i]?.text === 'out') i++;
  if (words[i]?.text !== 'of') return percentAt(words, at);
  i++;
  while (/^(?:the|our|its|these|all|their)$/.test(words[i]?.text ?? '')) i++;
  const whole = numberOf(words[i]?.text ?? '');
  return whole === undefined ? undefined : { length: i - at + 1, isPart: count < whole };
}

/** The percentage that begins at this word, and how many words it takes. */
export function percentAt(
  words: readonly Word[],
  at: number,
): (Share & { readonly percent: number }) | undefined {
  const text = words[at]!.text;
  if (!isDigit(text.charCodeAt(0))) return undefined;
  const [next, after] = [words[at + 1], words[at + 2]];
  const length = text.endsWith('%')
    ? 1
    : next?.text === '%' || next?.text === 'percent'
      ? 2
      : next?.text === 'per' && after?.text === 'cent'
        ? 3
        : 0;
  if (length === 0) return undefined;
  const percent = Number(text.replace('%', ''));
  return percent >= 0 && percent <= 100 ? { length, percent, isPart: percent < 100 } : undefined;
}

function fractionAt(words: readonly Word[], at: number): Share | undefined {
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(words[at]!.text);
  if (
    !match ||
    !/^(?:complete|completed|done|implemented|finished|closed|actions|sites)$/.test(words[at + 1]?.text ?? '')
  )
    return undefined;
  return { length: 1, isPart: Number(match[1]) < Number(match[2]) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  if (/^\d{1,3},\d{3}$/.test(word)) return Number(word.replace(',', ''));
  // "£1.9m of the £2.4m"
  const money = /^(\d{1,4}(?:\.\d{1,3})?)(k|m|bn)$/.exec(word);
  if (money) return Number(money[1]) * SCALES[money[2]!]!;
  const index = NUMBERS.indexOf(word);
  return index < 0 ? undefined : index + 1;
}
