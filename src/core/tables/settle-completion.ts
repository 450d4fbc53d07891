import { plainText } from '../model/plain-text';
import type { ProgressReading } from '../model/report';
import { shortfallOf } from './shortfall';

/** What is brought about by these is what an action was for, whatever its own verb. */
const OUTCOMES =
  /\b(?:approved|adopted|ratified|endorsed|published|launched|introduced|installed|implemented|signed|rolled out|opened|appointed|enacted|commissioned|replaced|removed|live|in place|in use|in post|took effect|established)\b/;

/** Steps on the way, even where they are said of the action itself: "Discussed at the May board". */
const STEPS =
  /\b(?:discussed|advertised|drafted|tested|trialled|tried|piloted|designed|shared|circulated|received|requested|ordered|booked|demonstrated|scoped|started|begun|agreed in principle|considered|raised|noted|consulted|reviewed|visited|contacted|met|asked|chased|added|failed)\b/;

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
interface Beside {
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
  if (shortfallOf(progress.text, [criterion, action])) return { ...progress, kind: 'in-progress' };
  if (progress.isPlain) return progress;
  const note = plainText(progress.text);
  const words = (progress.rests ?? []).map(({ start, end }) => note.slice(start, end)).join(' ');
  const verbStart = progress.rests?.[0]?.start ?? 0;
  const subject = note.slice(
    Math.max(note.lastIndexOf('. ', verbStart), note.lastIndexOf('; ', verbStart), 0),
    verbStart,
  );
  const isOwn =
    OUTCOMES.test(words) ||
    isVerbOf(words, plainText(action)) ||
    (!STEPS.test(`${subject} ${words}`) && (SUBJECTLESS.test(note) || namesThingOf(subject, action)));
  return isOwn ? progress : { ...progress, kind: 'in-progress' };
}

/** "Policy agreed by the board", where a policy was to be written. */
function namesThingOf(subject: string, action: string): boolean {
  const own = new Set(nounsIn(plainText(action)));
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
