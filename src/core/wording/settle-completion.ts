import { matchesOf } from '../model/matches';
import { plainText } from '../model/plain-text';
import type { ProgressReading } from '../model/report';
import { shortfallOf } from './shortfall';

/** What is brought about by these is what an action was for, whatever its own verb. */
const OUTCOMES =
  /\b(?:approved|adopted|ratified|endorsed|published|launched|introduced|installed|implemented|signed|rolled out|opened|appointed|enacted|commissioned|replaced|removed|live|in place|in use|in post|took effect|established)\b/;

/** Steps on the way, even where they are said of the action itself: "Discussed at the May board". */
const STEPS =
  /\b(?:discussed|advertised|drafted|tested|trialled|tried|piloted|designed|shared|circulated|received|requested|ordered|booked|demonstrated|scoped|started|begun|agreed in principle|considered|raised|noted|consulted|reviewed|visited|contacted|met|asked|chased|added|failed)\b/;

/** "Layout approved", "call for writers opened", "funding for it approved": what is got ready before the work itself. */
const PREPARATION =
  /(?:^|[.;:,] *|\band )(?:(?!(?:and|of|for)\b)[\w'-]+ ){0,3}?(layout|design|drawing|draft|brief|specification|spec|scope|outline|proof|template|wording|call|invitation|advert|advertisement|application|bid|tender|quote|quotation|business case|proposal|paper|planning permission|permission|consent|licence|funding|funds|grant|budget|order|contract|supplier|contractor|consultant|venue|site|land|parts?|equipment|post|vacancy|consultation|survey|terms of reference)s?(?: (?:for|of|with|from|to|on|in|at|by) [^.;:]*)? (?:(?:was|were|has been|have been|is|are|now|then) )*$/;

/** "The other 17 have been sent a reminder": those who are left. */
const OF_THE_REST = /\b(?:the (?:other|remaining|rest|outstanding)|those (?:left|outstanding))\b/;

/** "Carry on checking the boilers": one check more does not end it. */
const ENDLESS = /^\W*(?:(?:to|we will|will) )?(?:continue|carry on|keep on|go on|keep up) /;

/** "The fitters will come when …": what the work still waits for. */
const AHEAD = /\b(?:will|is to|are to|is due to|are due to|has yet to|have yet to)\b/;
/** "A check will be run each January", "it will be reviewed": looks after what is done. */
const AFTERCARE =
  /\b(?:review\w*|check\w*|monitor\w*|refresh\w*|evaluat\w*|audit\w*|follow[- ]up|survey\w*|test\w*|sampl\w*|assess\w*|inspect\w*|report\w*|updat\w*|repeat\w*|keep|kept|maintain\w*|continu\w*|remain\w*|again|annual\w*|yearly|monthly|quarterly|weekly|each|every|regular\w*|ongoing|now|also|further|next|enable\w*|allow\w*|help\w*|mean\w*|save\w*|last|run|be used|support\w*)\b/;

/** "Held on 20 May": with no subject of its own, the note speaks of the action. */
const SUBJECTLESS =
  /^\W*(?:(?:this|it|the action) (?:was|has been|is) |now |successfully |all )?(?:\w{3,}ed|held|sent|done|built|met|put|set|written|given|taken|bought|made|run|brought)\b/;

const IRREGULAR: Readonly<Record<string, string>> = {
  sent: 'send',
  held: 'hold',
  written: 'write',
  rewritten: 'rewrite',
  built: 'build',
  rebuilt: 'rebuild',
  given: 'give',
  taken: 'take',
  bought: 'buy',
  brought: 'bring',
  made: 'make',
  drawn: 'draw',
  met: 'meet',
  found: 'find',
  taught: 'teach',
  begun: 'begin',
  kept: 'keep',
  sold: 'sell',
  chosen: 'choose',
  laid: 'lay',
  told: 'tell',
};

/** What stands beside a note. */
export interface Beside {
  readonly action: string;
  readonly criterion: string;
  /** Does another cell call the action complete? */
  readonly isSaidElsewhere: boolean;
}

/** "Complete. …", "Done on 20 April": the note begins with its verdict. */
export function opensWithVerdict({ isPlain, rests }: ProgressReading): boolean {
  return isPlain === true && (rests?.[0]?.start ?? 1) === 0;
}

/**
 * A note that reports something brought about, without calling the action done, completes it only where what was brought
 * about is the action: its own verb ("Publish the scheme": "Scheme published in May"), an outcome, or something said with
 * no other subject. "Legal advice was received" is a step, and "20 signs delivered" a part of the 36 asked for.
 */
export function settleCompletion(
  progress: ProgressReading,
  { action, criterion, isSaidElsewhere }: Beside,
): ProgressReading {
  if (progress.kind !== 'complete' || isSaidElsewhere || action === '' || opensWithVerdict(progress))
    return progress;
  const note = plainText(progress.text);
  const words = (progress.rests ?? []).map(({ start, end }) => note.slice(start, end)).join(' ');
  const verbStart = progress.rests?.[0]?.start ?? 0;
  const subject = note.slice(
    Math.max(note.lastIndexOf('. ', verbStart), note.lastIndexOf('; ', verbStart), 0),
    verbStart,
  );
  const isPart =
    shortfallOf(progress.text, [criterion, action]) !== undefined ||
    isFewer(subject, plainText(`${action} ${criterion}`)) ||
    OF_THE_REST.test(subject) ||
    isBefore(subject, plainText(`${action} ${criterion}`)) ||
    ENDLESS.test(plainText(action)) ||
    isMoreAhead(note.slice(verbStart)) ||
    /^[^.;]*\b(?:so far|to date)\b/.test(note.slice(verbStart));
  if (isPart) return { ...progress, kind: 'in-progress' };
  if (progress.isPlain) return progress;
  const isOwn =
    isFinished(note, plainText(action)) ||
    OUTCOMES.test(words) ||
    isVerbOf(words, plainText(action)) ||
    (!STEPS.test(`${subject} ${words}`) && (SUBJECTLESS.test(note) || namesThingOf(subject, action)));
  return isOwn ? progress : { ...progress, kind: 'in-progress' };
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,6}|${NUMBERS.join('|')})`;
const COUNTED_FIRST = new RegExp(String.raw`^\W*${NUMBER}\b(?! (?:of|out of)\b)`);
/** Years, shares and stretches of time count nothing that could be done one by one. */
const COUNTED = new RegExp(
  String.raw`(?<![\d.,/£$€-])${NUMBER}\b(?!%| ?per ?cent|[.,/]\d| (?:days?|weeks?|months?|years?|hours?|minutes?|times)\b)`,
  'g',
);

/** "Four cleared", where nine plots were to be cleared. */
function isFewer(subject: string, asked: string): boolean {
  const count = COUNTED_FIRST.exec(subject)?.[1];
  if (count === undefined) return false;
  return matchesOf(COUNTED, asked).some(
    ([, number]) => numberOf(number!) > numberOf(count) && !/^(?:19|20)\d\d$/.test(number!),
  );
}

function numberOf(words: string): number {
  const index = NUMBERS.indexOf(words);
  return index >= 0 ? index + 1 : Number(words.replace(',', ''));
}

/** "Contract signed", where a boiler is to be replaced; but a contract that was to be made is the work itself. */
function isBefore(subject: string, asked: string): boolean {
  const thing = PREPARATION.exec(subject.replace(/^[.;:,]\s*/, ''))?.[1];
  return thing !== undefined && !new RegExp(String.raw`\b${thing}`).test(asked);
}

/** "Training finished on 12 February", where somebody is to be trained. */
const FINISHED =
  /^\W*(?:all |the )*([a-z]{5,}) (?:(?:was|were|has been|have been|is|are|now) )*(?:finished|completed?|concluded)\b/;

function isFinished(note: string, action: string): boolean {
  const work = FINISHED.exec(note)?.[1];
  return work !== undefined && new RegExp(String.raw`\b${work.slice(0, 5)}`).test(action);
}

/** Is a sentence after the first about what is still to be done of the work? */
function isMoreAhead(note: string): boolean {
  return note
    .split(/[.;\n]/)
    .slice(1)
    .some((sentence) => AHEAD.test(sentence) && !AFTERCARE.test(sentence));
}

/** "Policy agreed by the board", where a policy was to be written. */
function namesThingOf(subject: string, action: string): boolean {
  // "Log each fault on the wing sheet": the sheet is where, not what.
  const [object = ''] = plainText(action)
    .trim()
    .split(
      /(?<=\w \w[\w'’ -]*) (?:on|in|at|to|for|from|with|by|into|under|until|before|after|so|when|where)\b/,
    );
  const own = new Set(nounsIn(object));
  return nounsIn(subject).some((noun) => own.has(noun));
}

function nounsIn(plain: string): string[] {
  return plain
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''));
}

/** Is one of these words the past of a word of the action? */
function isVerbOf(past: string, action: string): boolean {
  const own = new Set(action.split(/[^a-z]+/).filter(Boolean));
  return past.split(/[^a-z]+/).some((word) => stemsOf(word).some((stem) => own.has(stem)));
}

/** "Published": publish; "planned": plan; "replied": reply; "closed": close. */
function stemsOf(word: string): string[] {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return [irregular];
  if (/^(?:put|set|run|cut)$/.test(word)) return [word];
  if (!word.endsWith('ed')) return [];
  const stem = word.slice(0, -2);
  return [stem, `${stem}e`, `${stem.replace(/i$/, '')}y`, stem.replace(/(.)\1$/, '$1')];
}
