import type { Shortfall } from '../model/action';
import { matchesOf } from '../model/matches';
import { plainText } from '../model/plain-text';

/** Longer cells are looked at as far as this. */
const LONGEST = 1_000;

const PERCENT = /(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b)/g;
/** "240 employers", "40 village wardens": a number and what is counted, a plural at most two words on. */
const COUNT =
  /(?:^|[^\d£$€.,/])(\d{1,3}(?:,\d{3})+|\d{1,6}) (?:(?:of )?(?:the |our |its )?)([a-z-]+(?: [a-z-]+)?)/g;

/** Where less is better, a smaller figure misses nothing. */
const LESS_IS_BETTER =
  /\b(?:no more than|not more than|at most|below|under|less|fewer|down|fall\w*|reduc\w*|within|maximum|lower|drop\w*|decreas\w*|cut|up to)\b/;

/** These count a part on purpose. */
const REST = /\b(?:remaining|other|others|further|rest|last|final|another|additional|first|more)\b/;

/** Plurals that measure and count nothing that the work is about. */
const MEASURES = /^(?:days|weeks|months|years|hours|minutes|times|pages|metres|miles|pounds|points|degrees)$/;

/**
 * The figure of a note that calls the work done and falls short of the one that was asked for: "Complete. 230 letters
 * sent" where "All 240 letters" were promised. Undefined where nothing can be compared beyond doubt.
 */
export function shortfallOf(note: string, asked: readonly string[]): Shortfall | undefined {
  const said = plainText(note.slice(0, LONGEST));
  for (const text of asked) {
    const target = plainText(text.slice(0, LONGEST));
    if (LESS_IS_BETTER.test(target)) continue;
    const found = percentShort(said, target) ?? countShort(said, target);
    if (found) return found;
  }
  return undefined;
}

function percentShort(said: string, target: string): Shortfall | undefined {
  const [asked, ...others] = percentsIn(target);
  const stated = Math.max(...percentsIn(said));
  // Another measure altogether is seldom near: "3% of calls were abandoned".
  if (asked === undefined || others.length > 0 || !(stated < asked && stated >= asked / 2)) return undefined;
  return { stated: `${stated}%`, target: `${asked}%` };
}

function percentsIn(text: string): number[] {
  return matchesOf(PERCENT, text).map(([, number]) => Number(number));
}

function countShort(said: string, target: string): Shortfall | undefined {
  if (REST.test(said)) return undefined;
  const stated = countsIn(said);
  for (const [noun, asked] of countsIn(target)) {
    const count = stated.get(noun);
    if (count !== undefined && count < asked)
      return { stated: `${count} ${noun}`, target: `${asked} ${noun}` };
  }
  return undefined;
}

/** The greatest number of each thing that is counted. */
function countsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, number, words] of matchesOf(COUNT, text)) {
    const noun = words!.split(' ').find((word) => word.length > 3 && /[^su]s$/.test(word));
    if (noun === undefined || MEASURES.test(noun)) continue;
    counts.set(noun, Math.max(counts.get(noun) ?? 0, Number(number!.replace(/,/g, ''))));
  }
  return counts;
}
