import type { Span } from '../../model/report';
import { anyPhraseOf } from '../any-of';
import type { Clause } from './clauses';
import { isByTheWay, isDenied, isOfRecommendation, isStance, meaningOfAgreeing } from './answering';
import { RESPONSE_WORDS, type ResponseWords } from './vocabulary';

/** What a clause says to the recommendation. */
export type Stance = 'accepts' | 'rejects' | 'notes' | 'did';

/** A stance, who takes it, and when. */
export interface Event extends Span {
  readonly stance: Stance;
  readonly clause: Clause;
  /** The body that answers; null where none is named. */
  readonly by: string | null;
  readonly when: 'before' | 'now' | 'unsaid';
}

type WordLists = Exclude<
  keyof ResponseWords,
  'limits' | 'conditions' | 'missing' | 'principle' | 'putOff' | 'refusals' | 'promises'
>;
type PhraseLists = Exclude<keyof ResponseWords, WordLists>;

/** The words of responses, ready to be looked up. */
export type ResponseLexicon = Readonly<Record<WordLists, ReadonlySet<string>>> &
  Readonly<Record<PhraseLists, RegExp>>;

/** The lexicon of the built-in words and of those a council adds to them. */
export function responseLexicon(added: Partial<ResponseWords> = {}): ResponseLexicon {
  const entries = Object.entries(RESPONSE_WORDS).map(([list, words]) => {
    const more = added[list as keyof ResponseWords];
    if (typeof words === 'string')
      return [list, new Set(`${words} ${String(more ?? '')}`.trim().split(/\s+/))];
    return [list, anyPhraseOf([...words, ...((more ?? []) as readonly string[])])];
  });
  return Object.fromEntries(entries) as ResponseLexicon;
}

/** The lexicon of the built-in words alone. */
export const BUILT_IN = responseLexicon();

// "in 2019", "last year", "in earlier years", "at first"
const LONG_AGO =
  / (?:last year|last time|(?:previous|former|last) (?:administration|executive|cabinet|board|council|government)|in (?:the )?(?:past|previous|earlier|prior)|at first|(?:was|were|been|marked)(?: \S+){0,4} in (?:19|20)\d\d|in each of the) /;

// "not yet accepted or rejected", "has yet to be agreed", "to be approved by Cabinet", "neither agreed nor disagreed"
const UNDECIDED =
  / (?:(?:not yet|(?:yet )?to be) (?:been )?(?:formally |fully )?(?:accepted|agreed|approved|endorsed|ratified|adopted|supported|decided|determined|rejected)|yet to (?:agree|accept|approve|decide|determine|consider|reach)|neither (?!necessary|needed|feasible|practica|affordable|possible|desirable|appropriate|viable)(?=(?:\S+ ){1,8}n?or )\S+) /;

// "awaiting Cabinet approval", "decision awaited"
const AWAITED =
  / (?:(?:awaiting|awaits|pending) (?:\S+ ){0,2}(?:agreement|approval|sign-off|decision|endorsement)|(?:decision|agreement|approval) (?:is )?(?:awaited|pending)) /;

// "Agreed pending approval by the Board"
const BEGINS_WITH_ANSWER =
  /^ (?:fully |formally )?(?:agree|accept|support|approve|endorse|reject)(?:s|d|ed)? |^ yes /;

// "does not consider this necessary", "do not believe that a policy is needed", "see no need for"
const NO_NEED =
  / (?:neither (?:necessary|needed|feasible|practical|practicable|affordable|possible|desirable|appropriate|viable)|(?:not|don't|doesn't) (?:currently )?(?:consider|considered|believe|believed|think|feel|deem|deemed|felt|persuaded|convinced|see) (?:\S+ ){0,9}?(?:necessary|needed|required|appropriate|justified|justification|proportionate|warranted|feasible|practical|practicable|desirable|viable|help|work|improve|need|merit|value|benefit|case|persuaded|convinced)|(?:not (?:yet |currently )?|(?:remains? )?un)(?:persuaded|convinced)|(?:sees?|is|are) no (?:current |clear |compelling |good |real )?(?:need|case|merit|benefit|value|advantage|grounds|justification|reason (?:to|for)|evidence (?:that|to))) /;

// "will not be adopting this", "not being progressed"
const WILL_NOT =
  / (?:not|won't) (?:be |being )?(?:implement|pursu|progress|adopt|support|accept|proceed)(?:ing|ed with) /;

// "reconsidered and accepted", "on reflection SLT resolved not to": what comes now counts
const TURN =
  / (?:reconsidered|reconsideration|revisited|rethought|on (?:reflection|review|appeal)|changed its mind) /;

// "will be reconsidered in May": nothing has turned yet
const TURN_TO_COME = / (?:will|may|might|could|can|to|should) be (?:reconsidered|revisited|rethought) /;

/** Every stance that the clauses take, in order. */
export function eventsIn(clauses: readonly Clause[], lexicon: ResponseLexicon): Event[] {
  const events: Event[] = [];
  let by: string | null = null;
  let sentence = -1;
  let isTurned = false;
  for (const clause of clauses) {
    if (clause.sentence !== sentence) {
      by = null;
      isTurned = false;
    }
    sentence = clause.sentence;
    const told = clause.label === null ? [] : clause.label.trim().split(' ');
    const tells = (words: ReadonlySet<string>): boolean =>
      clause.words.some(({ word }) => words.has(word)) || told.some((word) => words.has(word));
    const isBefore = LONG_AGO.test(clause.line) || tells(lexicon.before);
    isTurned ||= TURN.test(clause.line) && !TURN_TO_COME.test(clause.line);
    const isNow = isTurned || tells(lexicon.now);
    const when = isNow ? 'now' : isBefore ? 'before' : 'unsaid';
    const own = stancesIn(clause, lexicon);
    by = bodyIn(clause, own[0]?.start ?? clause.end, lexicon) ?? labelledBody(clause, lexicon) ?? by;
    for (const { stance, start, end } of own)
      events.push({ stance, start, end, clause, by, when: isLeft(clause, start) ? 'before' : when });
  }
  return events;
}

/** "Changed from rejected to accepted": the stance that was left. */
function isLeft({ words }: Clause, start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  return at > 0 && words[at - 1]!.word === 'from';
}

/** "The Council accepts", "accepted by the Council" */
function bodyIn({ words }: Clause, stance: number, { bodies }: ResponseLexicon): string | null {
  const before = words.filter((word) => word.start < stance && bodies.has(word.word)).at(-1);
  if (before) return before.word;
  const by = words.findIndex(({ word, start }) => word === 'by' && start > stance);
  return by < 0 ? null : (words.slice(by).find(({ word }) => bodies.has(word))?.word ?? null);
}

/** "Housing: agreed", "SLT: not agreed"; but "Part b: agreed" and "Response: agreed" name no body. */
function labelledBody({ label }: Clause, { asked, before, now }: ResponseLexicon): string | null {
  if (label !== null && TOPIC.test(label)) return null;
  const isOther = (word: string): boolean =>
    asked.has(word) || before.has(word) || now.has(word) || /^(?:[\d(]|responses?$|decision$|\S$)/.test(word);
  return label === null || label.trim().split(' ').some(isOther) ? null : label.trim();
}

/** "Regarding the post: not agreed", "For juniors, accepted": of what in the recommendation the answer is. */
export const TOPIC =
  /^ (?:(?:and|but) )?(?:for|as to|as for|as regards|regarding|concerning|on|in (?:relation|respect|regard) (?:to|of)|in the case of|with (?:regard|respect) to|in terms of|when it comes to) /;

// "We accept that we did not do this well": what is admitted is not refused
const ADMITS = /^ (?:(?!not |cannot |can't |unable )\S+ ){1,4}(?:accept|agree)s? (?:that|we|it|there) /;

function stancesIn(clause: Clause, lexicon: ResponseLexicon): (Span & { readonly stance: Stance })[] {
  const found: (Span & { stance: Stance })[] = [];
  const { words, line } = clause;
  const whole = { start: clause.start, end: clause.end };
  if ((UNDECIDED.test(line) || AWAITED.test(line)) && !BEGINS_WITH_ANSWER.test(line))
    return [{ stance: 'notes', ...whole }];
  const isNo = lexicon.refusals.test(line) || NO_NEED.test(line) || WILL_NOT.test(line);
  if (isNo && !ADMITS.test(line)) return [{ stance: 'rejects', ...whole }];
  const shared = SHARES.exec(line);
  if (shared) return [{ stance: 'accepts', start: whole.start, end: whole.end }];
  if (isPromise(clause, lexicon) || (line.includes(' as ') && AS_ASKED.test(line)))
    return [{ stance: 'accepts', start: whole.start, end: endOfPromise(clause, lexicon) }];
  words.forEach(({ start, end }, i) => {
    const stance = stanceOf(clause, i, lexicon);
    if (stance === null) return;
    if (stance === 'notes' || stance === 'did') {
      if (!isDenied(clause, i, lexicon)) found.push({ stance, start, end });
    } else {
      const isNotNo = stance === 'rejects' && /^reject/.test(words[i]!.word);
      const denied = isDenied(clause, i, lexicon);
      // "Not rejected" is no yes.
      if (denied && isNotNo) return;
      const isNo = denied !== (stance === 'rejects');
      found.push({ stance: isNo ? 'rejects' : 'accepts', start, end });
    }
  });
  if (found.every(({ stance }) => stance === 'did') && lexicon.putOff.test(line))
    found.push({ stance: 'notes', ...whole });
  return found;
}

// "We share the panel's view"
const SHARES =
  / shares? (?:\S+ ){0,4}?(?:view|views|opinion|assessment|conclusions?|analysis|judgement) | (?:of|takes?|holds?) the same (?:view|opinion|mind) /;

// "We will publish the papers, as asked"
const AS_ASKED =
  /^(?=.* (?:will|shall|we'll|has been|have been|have|has) |^ ?as)(?!.* (?:not|cannot|won't|can't) ).* as (?:asked|recommended|requested|suggested|proposed)(?: by (?:\S+ ){1,5})? ?$/;

// "Will do when funds allow"
const WILL_DO_WHEN = /^ (?:we )?will do (?:when|where|as|if|once|by|in) /;

// "This will be done by Easter"
const DONE_SOON =
  /^ (?:this|it|these|all of this) will be (?:done|actioned|implemented|adopted|introduced|put in place) /;

/** "We will do this", and "Will do" alone. */
function isPromise({ line, words, sentence }: Clause, { promises, negating }: ResponseLexicon): boolean {
  if (promises.test(line)) return !words.some(({ word }) => word !== 'no' && negating.has(word));
  return (
    sentence === 0 &&
    (DONE_SOON.test(line) ||
      (/ will (?:do|action|implement|comply|be (?:done|actioned|implemented)) $/.test(line) &&
        words.length <= 4) ||
      WILL_DO_WHEN.test(line))
  );
}

/** A promise goes as far as what it is tied to: "We will do this" of "We will do this if funds allow". */
function endOfPromise({ line, words, end }: Clause, { conditions }: ResponseLexicon): number {
  const at = line.search(conditions);
  const last = at > 0 ? words[line.slice(0, at).trim().split(' ').length - 1] : undefined;
  return last?.end ?? end;
}

// "Yes", "No – the road is not ours", "Y" under "Accepted?"
const BARE = new Map<string, Stance>([
  ['yes', 'accepts'],
  ['y', 'accepts'],
  ['ok', 'accepts'],
  ['okay', 'accepts'],
  ['content', 'accepts'],
  ['carried', 'accepts'],
  ['received', 'notes'],
  ['acceptance', 'accepts'],
  ['agreement', 'accepts'],
  ['approval', 'accepts'],
  ['rejection', 'rejects'],
  ['refusal', 'rejects'],
  ['no', 'rejects'],
  ['n', 'rejects'],
]);

// "Full acceptance", "Limited agreement", "Qualified yes"
const OF_ANSWER = /^(?:full|limited|provisional|qualified|conditional|partial|broad|general)$/;

// "Yes to the training; no to the post", "OK to implement"
const YES_TO =
  /^ (?:yes|no) (?:to|for|on|as regards|in respect of) (?!be |date |further |more )|^ (?:ok|okay) (?:to|with|for) /;

function stanceOf(clause: Clause, i: number, lexicon: ResponseLexicon): Stance | null {
  const { words, sentence } = clause;
  const word = withoutSlip(words[i]!.word, words.length, lexicon);
  const isBare =
    words.length === 1 ||
    (i === 1 && words.length === 2 && OF_ANSWER.test(words[0]!.word)) ||
    (i === 0 && words.length === 2 && /^(?:please|thanks|indeed)$/.test(words[1]!.word)) ||
    // "For large contracts yes"
    (i === words.length - 1 && /^(?:yes|no)$/.test(word) && TOPIC.test(clause.line));
  if (isBare && (sentence === 0 || TOPIC.test(clause.label ?? '')) && BARE.has(word)) return BARE.get(word)!;
  if (i === 0 && YES_TO.test(clause.line)) return word === 'no' ? 'rejects' : 'accepts';
  // "The contents are noted": whatever it is, to note it is no more than that.
  const isNoted =
    /^(?:noted|acknowledged)$/.test(word) && /^(?:is|are|was|were|been)$/.test(words[i - 1]?.word ?? '');
  if (isNoted && sentence === 0) return 'notes';
  if (!isStance(word, lexicon) && !lexicon.doing.has(word)) return null;
  if (isByTheWay(clause, i, lexicon)) return null;
  if (lexicon.accepting.has(word)) return meaningOfAgreeing(clause, i, lexicon);
  if (lexicon.rejecting.has(word)) return 'rejects';
  if (lexicon.noting.has(word)) return 'notes';
  if (lexicon.favouring.has(word)) return isOfRecommendation(clause, i, lexicon) ? 'accepts' : null;
  if (lexicon.disfavouring.has(word)) return isOfRecommendation(clause, i, lexicon) ? 'rejects' : null;
  // "Will be implemented" promises; "has yet to be implemented" does not.
  return lexicon.doing.has(word) && (words[i - 1]?.word !== 'be' || words[i - 2]?.word === 'will')
    ? 'did'
    : null;
}

/** "Acepted", "agred": in a short clause, a slip in a word that answers. */
function withoutSlip(word: string, length: number, { accepting, rejecting }: ResponseLexicon): string {
  if (length > MOST_BESIDE_SLIP || word.length < 5 || accepting.has(word) || rejecting.has(word)) return word;
  if (!/^[ard]/.test(word) || /^(?:accents?|accented|ageed)$/.test(word)) return word;
  for (const list of [accepting, rejecting]) for (const one of list) if (isSlipOf(word, one)) return one;
  return word;
}

const MOST_BESIDE_SLIP = 6;

/** One letter left out, put in, changed, or two that changed places. */
function isSlipOf(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  const [rest, wanted] = [word.slice(at), meant.slice(at)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
