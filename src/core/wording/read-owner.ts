import { isPointer, withoutClosingMark } from '../model/plain-text';
import { oneLine } from '../model/prose';
import type { OwnerPart, OwnerReading } from '../model/readings';
import type { OwnerKind, Span, TraceStep } from '../model/report';
import { groupPieces } from './owner/group';
import { isShoutedSurname } from './owner/group-persons';
import { keyOf, personKey } from './owner/key';
import { BUILT_IN, LABEL, type OwnerLexicon } from './owner/lexicon';
import { describePiece, type DescribedPiece } from './owner/piece-kind';
import { isNoName, isProse, saysNobody, saysVacant } from './owner/nobody';
import { isLikeSurname } from './owner/person-in';
import { partiesOf } from './owner/parties';
import { referencesIn, type References } from './owner/references';
import { withoutWordsAround } from './owner/said-around';
import { stepsFor } from './owner/steps';
import { isTime, withoutTimes } from './owner/times';
import { piecesOf } from './owner/tokens';
import { joinWrappedLines } from './owner/wrapped-lines';

// "Green", "£12,000", "www.example.org"
const NO_OWNER =
  /^(?:(?:red|amber|green|blue|grey|high|medium|low|critical|urgent|open|closed|complete|completed|done|overdue|outstanding|ongoing|started|not started|in progress|underway|under way|in[ -]house|on track|cancelled|superseded|noted|agreed|accepted|rejected|yes|no)|[£$€\d][\d\s.,/:%£k-]*|(?:https?:|www\.)\S*)$/i;

/**
 * Who is to do it, by the words of an owner cell; several owners are parted.
 * @param lexicon the words to know owners by; `ownerLexicon` adds a council's own
 */
export function readOwner(text: string, lexicon: OwnerLexicon = BUILT_IN): OwnerReading {
  return analyse(text, lexicon).reading;
}

/** How an owner cell is read, step by step. */
export function explainOwner(text: string, lexicon: OwnerLexicon = BUILT_IN): TraceStep[] {
  const { reading, steps } = analyse(text, lexicon);
  const told = steps();
  return [...told, { step: `So the owner is read as ${reading.kind.replace(/-/g, ' ')}.` }];
}

interface Analysis {
  readonly reading: OwnerReading;
  /** Told only when asked for. */
  readonly steps: () => TraceStep[];
}

function analyse(text: string, lexicon: OwnerLexicon): Analysis {
  const mark = withoutClosingMark(text);
  if (isNoName(mark)) return nobody(text, 'The cell is blank, or only says that the owner is to come.');
  if (isPointer(mark))
    return {
      ...nobody(text, 'It only points to the row above.'),
      reading: { ...bare('none', text), isPointer: true },
    };
  if (isProse(text)) return unclear(text, 'It is far too long to be the name of an owner.');
  const facts = referencesIn(text);
  const plain = oneLine(facts.rest);
  if (saysNobody(plain)) return nobody(text, 'It says that there is nobody.');
  const unmarked = plain.replace(/[\s.,;:]+$/, '');
  if (NO_OWNER.test(unmarked) || isTime(unmarked))
    return unclear(text, 'It is a date, an amount, a number, a link or a status.');
  const pieces = withoutLabels(
    withoutTimes(joinWrappedLines(piecesOf(withoutWordsAround(facts.rest), lexicon))).map((piece) =>
      describePiece(piece, lexicon),
    ),
  );
  const sentence = pieces.find(({ kind, isAside }) => kind === 'sentence' && !isAside);
  if (sentence) return unclear(text, 'It is a sentence.', sentence.decided[0]);
  if (isStranger(pieces, lexicon))
    return unclear(text, 'It is one word that may name a person, a place or a firm.', pieces[0]!.words[0]);
  const groups = groupPieces(
    pieces.filter(({ kind }) => kind !== 'sentence'),
    lexicon,
  );
  const { all: owners, owning } = partiesOf(
    groups.map((group) => partOf(group, text, lexicon)),
    groups,
    text,
  );
  if (owners.length === 1 && owners[0]!.kind === 'named-post' && saysVacant(plain))
    return nobody(text, 'It names a post that nobody holds.');
  const reading: OwnerReading = {
    kind: kindOf(owning, facts),
    text,
    rests: groups.map(decidingSpan),
    owners,
    ...(facts.isPointer && { isPointer: true as const }),
    ...(facts.appliesBelow && { appliesBelow: true as const }),
  };
  return { reading, steps: () => stepsFor(reading, groups) };
}

function bare(kind: OwnerKind, text: string): OwnerReading {
  return { kind, text, owners: [] };
}

function nobody(text: string, step: string): Analysis {
  return { reading: bare('none', text), steps: () => [{ step }] };
}

function unclear(text: string, step: string, span?: Span): Analysis {
  const rests = span && [{ start: span.start, end: span.end }];
  return {
    reading: { ...bare('unclear', text), ...(rests && { rests }) },
    steps: () => [{ step, ...(rests && { span: rests[0]! }) }],
  };
}

/** Takes out "Lead:", "(support)" and the like; what a label stood before is an owner of its own. */
function withoutLabels(pieces: readonly DescribedPiece[]): DescribedPiece[] {
  const kept: DescribedPiece[] = [];
  let isAfterLabel = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const isBeforeDash = i === 0 && pieces[1]?.joiner === 'dash' && isLabelFor(piece, pieces[1]);
    const next = pieces[i + 1];
    if (piece.isLabel && next && isRoleLabel(piece) && isLabelFor(piece, next)) {
      isAfterLabel = true;
      continue;
    }
    const canBeLabel = piece.isLabel || piece.isAside || piece.joiner === 'dash' || isBeforeDash;
    if (piece.kind === 'nothing' || (canBeLabel && piece.isOnlyLabel)) {
      isAfterLabel ||= piece.isLabel || isBeforeDash;
      continue;
    }
    const joiner =
      kept.length === 0
        ? 'first'
        : isAfterLabel && piece.joiner !== 'with' && piece.joiner !== 'beside'
          ? 'break'
          : piece.joiner;
    kept.push(joiner === piece.joiner ? piece : { ...piece, joiner });
    isAfterLabel = false;
  }
  return kept;
}

/** "Lead Director: Chief Nurse", "Responsible Officer: Jo Whitlock" */
function isRoleLabel({ words }: DescribedPiece): boolean {
  return (
    words.length > 1 &&
    words.every(
      ({ is, word }) => (is & LABEL) !== 0 || /^(?:director|officer|manager|member|person)$/.test(word),
    )
  );
}

/** "Lead – Finance", "Strategic lead – Head of Housing"; but "Strategic Lead – Commissioning" is a post. */
function isLabelFor({ words }: DescribedPiece, { kind }: DescribedPiece): boolean {
  return words.length === 1 || kind === 'post' || kind === 'person';
}

function kindOf(owners: readonly OwnerPart[], { isPointer, appliesBelow }: References): OwnerKind {
  if (owners.length === 0) return isPointer || appliesBelow ? 'none' : 'unclear';
  if (owners.length === 1) return owners[0]!.kind;
  return owners.every(({ kind }) => kind === 'unclear') ? 'unclear' : 'several';
}

function partOf(group: readonly DescribedPiece[], text: string, lexicon: OwnerLexicon): OwnerPart {
  const start = group[0]!.words[0]!.start;
  const end = group.at(-1)!.words.at(-1)!.end;
  const closing =
    group.at(-1)!.isAside && /[)\]]/.test(text[end] ?? '') && /[([]/.test(text.slice(start, end)) ? 1 : 0;
  const span = { start, end: end + closing };
  return {
    kind: kindOfGroup(group),
    text: text.slice(span.start, span.end),
    span,
    key: keyOfGroup(group, lexicon),
  };
}

/** "Kestrel": one word that nothing makes a name may be a place, a firm or a product. */
function isStranger(pieces: readonly DescribedPiece[], lexicon: OwnerLexicon): boolean {
  if (pieces[0]?.kind !== 'person') return false;
  const [word, ...others] = pieces.flatMap(({ words }) => words);
  return (
    word !== undefined &&
    others.length === 0 &&
    word.is === 0 &&
    word.shape === 'name' &&
    !word.word.includes('.') &&
    !isLikeSurname(word, lexicon)
  );
}

function kindOfGroup(group: readonly DescribedPiece[]): OwnerPart['kind'] {
  const has = (kind: DescribedPiece['kind']): boolean => group.some((piece) => piece.kind === kind);
  if (has('person')) return 'named-person';
  // "Office of the Police and Crime Commissioner"
  if (/^(?:unit|body)$/.test(group[0]!.kind) && group[0]!.words.some(({ word }) => word === 'of'))
    return 'team';
  if (has('post')) return 'named-post';
  return group[0]!.kind === 'vague' || group[0]!.kind === 'unknown' ? 'unclear' : 'team';
}

function keyOfGroup(group: readonly DescribedPiece[], lexicon: OwnerLexicon): string {
  const persons = group.filter(({ kind }) => kind === 'person');
  if (persons.length > 0 && isShoutedSurname(group[0]!)) persons.unshift(group[0]!);
  if (persons.length > 0)
    return personKey(
      persons.map(({ decided }) => decided),
      lexicon,
    );
  return keyOf(
    group.flatMap(({ words }) => words),
    lexicon,
  );
}

function decidingSpan(group: readonly DescribedPiece[]): Span {
  const deciding =
    group.find(({ kind }) => kind === 'person') ?? group.find(({ kind }) => kind === 'post') ?? group[0]!;
  const words = deciding.decided.length > 0 ? deciding.decided : deciding.words;
  return { start: words[0]!.start, end: words.at(-1)!.end };
}
