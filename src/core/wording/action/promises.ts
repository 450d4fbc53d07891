import { matchesOf } from '../../model/matches';
import type { Span } from '../../model/report';
import type { ActionLexicon } from './lexicon';

/** A verb by which something is promised, in its sentence. */
export interface PromisedVerb extends Span {
  readonly verb: string;
  /** The word before the verb that makes it a promise: "to", "and", "will"; empty at the start. */
  readonly opener: string;
  readonly isPassive: boolean;
}

/** What one sentence of an action promises, and what in it describes how things stand. */
export interface SentenceReading {
  readonly promised: readonly Span[];
  readonly stands: readonly Span[];
  /** The promised verbs of which more than one may be a thing by itself. */
  readonly verbs: readonly PromisedVerb[];
}

/** "Will be drafted", "to be given", "is to be", "need to be agreed", "are being trained". */
const PASSIVE =
  /(?<!\b(?:thought|considered|deemed|felt|known|found|said|seen|appears?|seems?|continues?|ought) )\b(will|to|shall|must|should|and) (?:also |then |now )?(?:be|being) (?!continued|maintained|kept|retained)[a-z]+(?:ed|en|wn|t|de|ld|id|nd|ng|un|ne|d)\b(?: (?:at|into|out|forward|up)\b)?/g;
/** "Mandatory training be given to all governors" */
const BARE_PASSIVE =
  /(?<!\b(?:to|will|shall|must|should|may|can|could|would|might|not|and) )\bbe [a-z]+(?:ed|en|wn|ld)\b/g;
/** "This could perhaps be discussed", "that the policy be known": no promise stands before it. */
const NO_ORDER =
  /\b(?:could|might|may|can|would)\b[a-z ]{0,20}$|\b(?:who|which|that|where|when|if|whether|what|how|why|because|as|until|once|so|ensure)\b[^,;:]*$/;
/** "Will", unless it is to stay as it is. */
const PROMISE =
  /(?<!\bwould )\b(?:will|shall|going to|plans? to|intends? to|proposes? to|needs? to|aims? to)(?! (?:also )?(?:remain|continue|carry on|keep|maintain|not\b|be (?:kept|maintained|continued)))\b/g;
/** "Is being drafted", "are planned", "is due to": work in hand. */
const IN_HAND =
  /\b(?:is|are) (?:currently |now |also |well )?(?:underway|under way|in progress|in train|being (?!used\b)|planned|scheduled|due|booked|developing|recruiting|planning|preparing|working|looking|drafting|reviewing|procuring|arranging)\b/g;
/** "Has been enhanced", "are checked weekly", "there is a dedicated officer": a finite verb that promises nothing. */
const DESCRIBED = /\b(?:has|have|had|was|were|is|are|exists?|been)\b/g;
/** Begins a clause that belongs to another: what stands in it describes nothing by itself. */
const CLAUSE =
  /\b(?:who|which|that|where|when|if|whether|what|how|why|because|as|until|once|so|while|whilst|ensure|ensuring|those)\b[^,;:]*$/;
/** "There are no plans": whatever number stands beside it, nothing is promised. */
const NO_PLANS = /^(?:there (?:is|are)|no |not |has no|have no|none |nothing )/;
/** "The council already publishes spending over £500": figures and novelties in it are old news, too. */
const ALREADY = /^(?:(?:is|are) )?already\b/;
/** A year that tells since when something stands, which names no change. */
const SINCE =
  /\b(?:since|introduced in|established in|adopted in|began in|from)(?: [a-z]+)? (?:19|20)\d\d\b|\((?:established|since|introduced)[^)]*\)/g;
/** What comes after a verb that is a thing here: "survey to be repeated", "report is". */
const AS_THING = /^ (?:will|shall|are|is|was|were|has|have|to be|be|should|must|can|may|does)\b/;
/** "Have two people check the proof", "have a manager sign": an order, whoever carries it out. */
const HAVE_DONE =
  /^[^a-z0-9]*have (?!(?:been|had|got|always|already|now|no|not|recently|regularly|regular|to)\b|[a-z]+(?:ed|ly)\b)(?!.*\b(?:in place|already|at present|currently|existing)\b)/;
/** "Rehang the gate", "swab every deck": a word of no list, but what it is done to follows. */
const ORDER =
  /^[^a-z0-9]*(?!(?:do|does|did|is|are|was|were|has|have|had|be|been|in|on|at|by|for|from|to|of|off|with|within|without|under|over|into|onto|upon|about|above|across|after|against|along|among|around|as|before|behind|below|beside|besides|between|beyond|but|despite|during|except|like|near|once|past|per|plus|since|than|through|throughout|till|toward|towards|unless|until|unlike|via|whereas|while|whilst|when|where|whether|which|who|whose|what|how|why|if|although|though|because|that|this|these|those|there|here|the|and|or|nor|so|yet|not|both|either|neither|such|all|any|each|every|half|many|more|most|much|only|quite|rather|same|some|several|few|also|always|already|never|now|often|still|then|today|again|else|even|ever|just|given|via|keep|maintain|continue|remain|uphold|preserve|sustain|persist|retain|our|their|its|his|her|one|two|three|four|five|six|seven|eight|nine|ten|it|they|we|you|can|could|may|might|must|shall|should|will|would)\b)[a-z]{3,}(?<!ing|ed|ly|s) (?:the|a|an|each|every|all|any|our|their|its|this|these|those|two|three|four|five|six|ten|\d+) [a-z]/;
/** What a "to" belongs to when it promises nothing. */
const CONTINUES_TO =
  /\b(?:continu(?:e|es|ed|ing)|plans?|intention|need|keeps?|carry on|carries on|expected|required|committed|able|opportunity|not (?:intend|propose|plan)) to $/;

/**
 * Reads one sentence of an action.
 * @param words the sentence in plain text
 * @param from where it begins in the cell
 */
export function readSentence(words: string, from: number, lexicon: ActionLexicon): SentenceReading {
  const verbs = verbsOf(words, from, lexicon);
  const quo = spansOf(lexicon.statusQuo, words, from).filter(
    (span) => !verbs.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  if (quo.length === 0) {
    if (verbs.length > 0) return { promised: verbs.map(spanOf), stands: [], verbs };
    const willed = [...spansOf(PROMISE, words, from), ...spansOf(IN_HAND, words, from)];
    if (willed.length > 0) return { promised: willed, stands: [], verbs: [] };
    const order = HAVE_DONE.exec(words) ?? ORDER.exec(words);
    if (order) return { promised: [{ start: from, end: from + order[0].length }], stands: [], verbs: [] };
    // "One more officer would help, but it is dependent on funding": a promise, if a loose one.
    const isLoose = lexicon.escapes.some((pattern) => words.search(pattern) >= 0);
    return { promised: [], stands: isLoose ? [] : describedIn(words, from, lexicon), verbs: [] };
  }
  const first = quo[0]!;
  if (NO_PLANS.test(words.slice(first.start - from))) {
    // "Record why there is no further action": promised before anything is denied.
    const before = verbs.filter(({ start }) => start < first.start);
    return { promised: before.map(spanOf), stands: quo, verbs: before };
  }
  // "Continue the group and appoint a chair": only what comes after the words of staying is new.
  const fresh = verbs.filter(({ start }) => start > first.end + 3 || start + 3 < first.start);
  if (fresh.length > 0) return { promised: fresh.map(spanOf), stands: quo, verbs: fresh };
  const willed = spansOf(PROMISE, words, from);
  if (willed.length > 0) return { promised: willed, stands: quo, verbs: [] };
  const isChange =
    !ALREADY.test(words.slice(first.start - from)) && lexicon.change.test(words.replace(SINCE, ' '));
  return { promised: isChange ? quo : [], stands: quo, verbs: [] };
}

function verbsOf(words: string, from: number, lexicon: ActionLexicon): PromisedVerb[] {
  const verbs: PromisedVerb[] = [];
  for (const match of matchesOf(lexicon.verb, words)) {
    const verb = match[3]!;
    const end = match.index + match[0].length;
    if (CONTINUES_TO.test(words.slice(Math.max(0, end - verb.length - 24), end - verb.length))) continue;
    const opener = match[1]!.trim();
    if (lexicon.doubles.has(verb) && opener === '' && isTold(words.slice(end))) continue;
    if (lexicon.doubles.has(verb) && AS_THING.test(words.slice(end, end + 12))) continue;
    if (opener === 'to' && isToldOf(words.slice(0, match.index))) continue;
    verbs.push({ verb, opener, isPassive: false, start: from + end - verb.length, end: from + end });
  }
  for (const pattern of [PASSIVE, BARE_PASSIVE]) {
    for (const match of matchesOf(pattern, words)) {
      const [start, end] = [from + match.index, from + match.index + match[0].length];
      if (pattern === BARE_PASSIVE && NO_ORDER.test(words.slice(0, match.index))) continue;
      verbs.push({ verb: match[0], opener: match[1] ?? '', isPassive: true, start, end });
    }
  }
  return verbs.sort((a, b) => a.start - b.start);
}

/** "Work in this area is well advanced": what seems a verb is what the sentence tells of. */
function isTold(after: string): boolean {
  const clause = after.slice(0, /[,:]/.exec(after)?.index);
  return matchesOf(DESCRIBED, clause).some((match) => !CLAUSE.test(clause.slice(0, match.index)));
}

/** "Arrangements exist for staff to raise concerns", "staff are expected to"; but "the clerk is to write" promises. */
function isToldOf(before: string): boolean {
  const clause = before.slice(before.search(/[^,:]*$/));
  return matchesOf(DESCRIBED, clause).some(
    (match) =>
      !CLAUSE.test(clause.slice(0, match.index)) && clause.slice(match.index + match[0].length).trim() !== '',
  );
}

function describedIn(words: string, from: number, { habit }: ActionLexicon): Span[] {
  for (const pattern of [DESCRIBED, habit]) {
    for (const match of matchesOf(pattern, words)) {
      if (CLAUSE.test(words.slice(0, match.index))) continue;
      // "Is completed", the participle with it
      const rest = /^(?: [a-z]+)? [a-z]+(?:ed|en|wn|de|ld|pt)\b/.exec(
        words.slice(match.index + match[0].length, match.index + 60),
      );
      const end = match.index + match[0].length + (rest?.[0].length ?? 0);
      return [{ start: from + match.index, end: from + end }];
    }
  }
  return [];
}

function spansOf(pattern: RegExp, words: string, from: number): Span[] {
  return matchesOf(pattern, words).map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
