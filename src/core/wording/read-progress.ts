import { isBlankMark, squeezed } from '../model/plain-text';
import type { ProgressKind, ProgressReading } from '../model/report';

/** Words that decide a sentence, the first that matches. What denies or limits comes before what it denies or limits. */
const DECIDING: readonly (readonly [kind: ProgressKind, pattern: RegExp])[] = [
  // "Cancelled", "no longer required", "superseded by the new policy"
  [
    'cancelled',
    /\b(?:cancelled|withdrawn|abandoned|superseded|no longer (?:required|needed|applicable|relevant|being)|not (?:now )?(?:being )?(?:pursued|proceeding|going ahead)|rejected)\b/,
  ],
  // "On hold", "work was halted", "paused until April"
  ['on-hold', /\b(?:on hold|paused|halted|suspended|stalled|deferred|blocked)\b/],
  // "Not started", "not yet begun", "no progress"
  [
    'not-started',
    /\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced)|yet to (?:start|begin|commence)|no progress|to be (?:started|begun))\b/,
  ],
  // "Not yet complete", "partially implemented", "will be completed by", "to be signed off", "awaiting approval"
  [
    'in-progress',
    /\b(?:not all\b|not (?:yet )?(?:been |fully |quite )*(?:complete[d]?|done|finished|implemented|delivered|met|achieved|in place|approved|signed off|agreed)|part(?:ly|ially)?[ -](?:complete[d]?|implemented|met|done)|(?:nearly|almost|substantially|mostly|largely) (?:complete[d]?|done|finished)|(?:will|to|should|due to|expected to|planned to) (?:now |then |also )?be\b|awaiting|await|underway|under way|in progress|progressing|in development|under development|being (?:\w+ed|drawn|written|set)|in draft|drafted|draft|scheduled|staggered|has begun|have begun|started|commenced|arranged|put forward|submitted|remains? to|still to|yet to)\b/,
  ],
  // "Completed", "in place", "signed off", "delivered"
  [
    'complete',
    /\b(?:complete[d]?|done|finished|implemented|in place|embedded|delivered|achieved|closed|signed off|adopted|published|approved|has taken place|have taken place|have undertaken|fully operational|resolved)\b/,
  ],
  // "We continue to prioritise", "business as usual"
  [
    'business-as-usual',
    /\b(?:continu(?:e|es|ing) to|business as usual|bau|core business|part of (?:our |the )?(?:routine|day to day|normal))\b/,
  ],
];

/** Words that say nothing of the work on their own. */
const EMPTY_WORDS =
  /^(?:on-?going|open|pending|overdue|live|on track|on target|red|amber|green|see above|update awaited|continuing)\.?$/;

/** "80%", "80 per cent". */
const PERCENT = /\b(\d{1,3})(?:\.\d+)? ?(?:%|per ?cent)/;

/** How far the work has come, by the words of a progress or status cell. */
export function readProgress(text: string): ProgressReading {
  if (isBlankMark(text)) return { kind: 'blank', text };
  const words = squeezed(text);
  const stated = PERCENT.exec(words);
  const percent = stated && Number(stated[1]) <= 100 ? Number(stated[1]) : undefined;
  const kind = EMPTY_WORDS.test(words)
    ? 'unclear'
    : (kindOfPercent(words, percent) ?? kindOfSentences(words));
  return { kind, text, ...(percent !== undefined && { percent }) };
}

/** A cell that is a percentage and little else. */
function kindOfPercent(words: string, percent: number | undefined): ProgressKind | undefined {
  if (
    percent === undefined ||
    !/^\D{0,12}\d+(?:\.\d+)? ?(?:%|per ?cent)(?: (?:complete[d]?|done))?\.?$/.test(words)
  )
    return undefined;
  return percent === 100 ? 'complete' : percent === 0 ? 'not-started' : 'in-progress';
}

/** Anything unfinished outweighs what is done; of the rest the last sentence that decides counts. */
function kindOfSentences(words: string): ProgressKind {
  const kinds = words
    .split(/[.;!?] |\n|, (?:and|but|however)|\bbut\b|\bhowever\b/)
    .map(kindOfSentence)
    .filter((kind) => kind !== undefined);
  if (kinds.includes('complete') && kinds.includes('in-progress')) return 'in-progress';
  return kinds.at(-1) ?? (/^on-?going\b/.test(words) ? 'in-progress' : 'unclear');
}

/** "7 of 9 sites done", "two of the three". */
const SHARE =
  /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the |our |its )?(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;
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
];

function numberOf(word: string): number {
  return NUMBERS.indexOf(word) + 1 || Number(word);
}

function kindOfSentence(sentence: string): ProgressKind | undefined {
  const share = SHARE.exec(sentence);
  if (share && numberOf(share[1]!) < numberOf(share[2]!)) return 'in-progress';
  return DECIDING.find(([, pattern]) => pattern.test(sentence))?.[0];
}
