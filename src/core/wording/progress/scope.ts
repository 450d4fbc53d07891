import { canFollowVerb, GERUNDS } from './report';
import { verbAt } from './verbs';
import { BREAK, NO_GAP, PAUSE, type Word } from './words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that say when, and of which a clause has one group: what comes before a finite one cannot be its verb. */
const FINITE = words('is are was were has have had will would shall should can could might must do does did');
const AUXILIARY = words('is are was were be been being has have had having got get getting');
/** These may stand between an auxiliary and its verb. */
const BETWEEN = words(
  'not now all also since still both fully already then recently just only never yet formally each subsequently currently finally successfully previously duly either jointly largely partly partially mostly nearly almost now largely again',
);
const JOINS = words('and but or then plus while whilst although though however nor yet & so');
/** After these another clause begins. */
const OPENS = words(
  'who which whose that where when until till once before after because if unless since whether what how why as than',
);
const DETERMINERS = words(
  'a an the this that these those its our their his her your my any each every no another some other new old more most such latest first second third last next final further of in on at by for from with into about under over per without between via using following to as',
);
const PRONOUNS = words('it we they he she i this');

/** What is done to see that something is so is done for its sake, and does not say that it is so. */
const SEEING = words('check ensure verify see establish confirm assure');
const PURPOSE = words(
  'check ensure make see verify help allow enable support improve reduce avoid prevent reflect assist give cover meet address confirm encourage show demonstrate identify promote strengthen protect provide raise increase understand assess measure bring take keep minimise comply deal inform',
);

/** Does a word only describe another, or does it stand in a clause of purpose? */
export type Aside = 'describes' | 'purpose' | undefined;

/**
 * Which words of a note stand outside its main clauses, or only describe: "an audit to check that files are complete",
 * "the issues identified have been fixed", "the waiting list". What they say is not said of the work.
 */
export function asidesOf(all: readonly Word[]): Aside[] {
  const aside = new Array<Aside>(all.length).fill(undefined);
  const finiteAhead = finitesAhead(all);
  let purpose: 'leading' | 'trailing' | undefined;
  let hasVerb = false;
  let clauseVerb = false;
  for (let i = 0; i < all.length; i++) {
    const { text, gap } = all[i]!;
    const before = gap === NO_GAP ? all[i - 1] : undefined;
    const next = all[i + 1]?.gap === NO_GAP ? all[i + 1] : undefined;
    if (gap >= BREAK || text === 'but') {
      purpose = undefined;
      clauseVerb = false;
    } else if (gap !== NO_GAP && (purpose === 'leading' || (purpose && JOINS.has(text)))) purpose = undefined;
    if (gap !== NO_GAP || JOINS.has(text)) hasVerb = false;
    // "The roof, which was damaged, has been repaired"
    if (gap !== NO_GAP && RELATIVES.has(text)) {
      const close = closingComma(all, i);
      for (; i < close; i++) aside[i] = 'purpose';
      if (close > 0) {
        i--;
        continue;
      }
    }
    if (purpose) {
      aside[i] = 'purpose';
      continue;
    }
    if (opensPurpose(all, i, clauseVerb)) {
      purpose = clauseVerb ? 'trailing' : 'leading';
      aside[i] = 'purpose';
      continue;
    }
    if (AUXILIARY.has(text) || FINITE.has(text)) {
      clauseVerb = true;
      // "All rooms have call bells fitted"
      hasVerb = !/^ha/.test(text) || hasVerb;
      continue;
    }
    // "The earlier books"
    if (PLAIN_MODIFIERS.has(text) && before && DETERMINERS.has(before.text) && next && isNoun(next.text))
      aside[i] = 'describes';
    // "Returns are kept"
    if (/^(?:returns|follows|closes|opens|starts)$/.test(text) && next && FINITE.has(next.text))
      aside[i] = 'describes';
    const isIng = text.length > 5 && text.endsWith('ing');
    const isPast = !isIng && isParticiple(text);
    if (!isPast && !isIng) continue;
    // "There are differing views"
    if (isThere(all, i) && next && isNoun(next.text)) {
      aside[i] = 'describes';
      continue;
    }
    if (isLed(all, i)) {
      hasVerb = clauseVerb = true;
      continue;
    }
    // "Has been dip sampled"
    if (
      isPast &&
      before &&
      isNoun(before.text) &&
      all[i - 1]!.gap === NO_GAP &&
      /^(?:been|was|were)$/.test(all[i - 2]?.text ?? '')
    ) {
      hasVerb = clauseVerb = true;
      continue;
    }
    const describesNext = next !== undefined && isNoun(next.text);
    if (isIng) {
      if (describesNext && before && (DETERMINERS.has(before.text) || before.text.endsWith("'s")))
        aside[i] = 'describes';
      else if (describesNext && text === 'waiting') aside[i] = 'describes';
      // "The building safety manager"
      else if (GERUNDS.test(text) && (describesNext || (before && DETERMINERS.has(before.text))))
        aside[i] = 'describes';
      // "Building sold"
      else if (GERUNDS.test(text) && next && isParticiple(next.text)) aside[i] = 'describes';
      // "Reviewing the policy is a priority"
      else if (before === undefined && finiteAhead[i]) aside[i] = 'describes';
      continue;
    }
    if (describesNext && before && DETERMINERS.has(before.text)) aside[i] = 'describes';
    // "Revised paper sent to members"
    else if (describesNext && before === undefined && isVerbAhead(all, i + 1)) aside[i] = 'describes';
    else if (finiteAhead[i] && !(before === undefined && !describesNext)) aside[i] = 'describes';
    else if (hasVerb && before !== undefined && !DETERMINERS.has(before.text) && isNoun(before.text))
      aside[i] = 'describes';
    else hasVerb = clauseVerb = true;
  }
  return aside;
}

/** Is this the "to" or the "so" with which a purpose begins? */
function opensPurpose(all: readonly Word[], i: number, hasVerb: boolean): boolean {
  const [text, next, after] = [all[i]!.text, all[i + 1]?.text ?? '', all[i + 2]?.text ?? ''];
  if (text === 'so') return next === 'that' || next === 'as';
  if (text === 'in' && next === 'order') return true;
  // "Costs have doubled since the report was written"
  if (text === 'since')
    return hasVerb && /^(?:the|we|it|they|our|this|he|she)$/.test(next) && isFiniteSoon(all, i);
  if (text === 'to' && hasVerb && PURPOSE.has(next) && all[i]!.gap !== BREAK)
    return !isLedTo(all[i - 1]?.text);
  if (text === 'make' && next === 'sure') return true;
  return (
    SEEING.has(text) &&
    (next === 'that' || next === 'whether' || next === 'if' || (next === 'all' && after !== ''))
  );
}

function isFiniteSoon(all: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < all.length && i < at + 7 && all[i]!.gap === NO_GAP; i++)
    if (FINITE.has(all[i]!.text) || isParticiple(all[i]!.text)) return true;
  return false;
}

/** "Is due to check": the verb after "to" is the promise, and no purpose. */
function isLedTo(before: string | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:due|is|are|was|were|has|have|had|yet|still|needs?|plans?|planned|going|about|intends?|intended|expect\w*|aim\w*|hop\w*|agreed|asked|required|set|ready|unable|able|remains?|remain|scheduled|likely|continu\w*|started|starting|began|begun|beginning|working|looking|proposed|proposes?|failed|want\w*|seeking|trying|left|how|not|need|keen|committed|promised|offered|tasked|decided|resolved|undertook|undertaken)$/.test(
      before,
    )
  );
}

const PLAIN_MODIFIERS = words('earlier late live current initial final previous previously vacant');
const RELATIVES = words('which who whose');

/** The verb after the second of two commas between which a relative clause stands; 0 where there is none. */
function closingComma(all: readonly Word[], from: number): number {
  let i = from + 1;
  while (i < all.length && i < from + 16 && all[i]!.gap === NO_GAP) i++;
  const closing = all[i];
  return closing?.gap === PAUSE && FINITE.has(closing.text) ? i : 0;
}

/** Does a finite verb follow before this stretch of words ends? */
function finitesAhead(all: readonly Word[]): boolean[] {
  const ahead = new Array<boolean>(all.length).fill(false);
  for (let i = all.length - 2; i >= 0; i--) {
    const { text, gap } = all[i + 1]!;
    if (gap !== NO_GAP || JOINS.has(text) || OPENS.has(text) || PRONOUNS.has(text)) continue;
    ahead[i] = FINITE.has(text) || ahead[i + 1]!;
  }
  return ahead;
}

function isThere(all: readonly Word[], at: number): boolean {
  return (
    /^(?:is|are|was|were|been|be)$/.test(all[at - 1]?.text ?? '') &&
    /^(?:there|has|have|will)$/.test(all[at - 2]?.text ?? '') &&
    (all[at - 2]!.text === 'there' || all[at - 3]?.text === 'there')
  );
}

/** Does a verb that reports or goes on follow in this stretch of words? */
function isVerbAhead(all: readonly Word[], from: number): boolean {
  for (let i = from; i < all.length && i < from + 8; i++) {
    const { text, gap } = all[i]!;
    if (gap !== NO_GAP || JOINS.has(text) || OPENS.has(text)) return false;
    if (i > from && (isParticiple(text) || FINITE.has(text) || verbAt(text)?.form === 'ing')) return true;
  }
  return false;
}

export function isParticiple(text: string): boolean {
  return verbAt(text)?.form === 'past' || (text.length > 4 && text.endsWith('ed'));
}

/** After an auxiliary, perhaps with an adverb between. */
function isLed(all: readonly Word[], at: number): boolean {
  for (let i = at; i > 0 && at - i < 4 && all[i]!.gap === NO_GAP; i--) {
    const { text } = all[i - 1]!;
    if (AUXILIARY.has(text) || FINITE.has(text) || text.endsWith("'s")) return true;
    if (!BETWEEN.has(text) && !text.endsWith('ly')) return false;
  }
  return false;
}

/** Is this no word with a part of its own in the grammar of a note? */
export function isNoun(text: string): boolean {
  return (
    /^[a-z][a-z'&]*$/.test(text) &&
    !canFollowVerb(text) &&
    !text.endsWith('ly') &&
    !FINITE.has(text) &&
    !OPENS.has(text) &&
    !BETWEEN.has(text) &&
    !isParticiple(text)
  );
}
