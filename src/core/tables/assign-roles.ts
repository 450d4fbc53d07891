import type { InSteps } from '../model/in-steps';
import type { Role } from '../model/report';
import type { Cell } from '../model/sheet';
import { bestAssignment } from './best-assignment';
import { columnEvidence, type ColumnEvidence } from './column-evidence';
import type { TitleScores } from './header-vocabulary';
import type { TitledColumn } from './titled-column';
import type { RowSpan } from './title-rows';

/** What a column was taken for, and how sure that is. */
export interface AssignedColumn {
  readonly column: number;
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
  /** What the title alone and the cells alone speak for most, to tell why. */
  readonly byTitle: Role | null;
  readonly byCells: { readonly role: Role; readonly share: number } | null;
  /** Is it taken for the day on which each action was finished? */
  readonly isDayFinished?: true;
  /** What the officer chose for it, which settles the matter. */
  readonly chosen?: readonly Role[];
}

/** An assigned column with how far its cells bear that out. */
export interface WeighedColumn extends AssignedColumn {
  /** The share of its cells that look like the role, 0 to 1; null where it has too few to tell. */
  readonly borneOut: number | null;
  /** How sure it would be in a role: further columns of a role are given it later. */
  confidenceIn(role: Role): number;
}

/** How much the cells of a column count beside its title. */
const CELLS = 0.6;
/** Roles whose cells are prose of any sort: what stands there says little without a title. */
const PROSE: ReadonlySet<Role> = new Set(['action', 'recommendation', 'success', 'progress']);
const PROSE_CELLS = 0.2;
/** What is to be done takes more than a word in at least this share of the cells. */
const WORK: ReadonlySet<Role> = new Set(['action', 'recommendation']);
const WORDY = 0.25;
/**
 * What the cells alone say for prose, under a title that says next to nothing. Every tracker needs a column of work, and
 * cells full of instructions are one under whatever title.
 */
const UNTITLED: Readonly<Partial<Record<Role, number>>> = {
  action: 0.75,
  recommendation: 0.75,
  progress: 0.6,
  success: 0.55,
};
/** A title that scores this says its role by itself, and its cells then count little for another. */
const PLAIN = 0.65;
const SPOKEN_FOR = 0.4;
/** A title whose cells are of another sort altogether loses most of its weight, and less where they are of no known sort. */
const CONTRADICTED = 0.65;
const NOT_BORNE_OUT = 0.55;
const OTHER_SORT = 0.6;
/** A column that scores less is left as other. */
const LEAST = 0.4;
/** From this share on the cells are news. */
const NEWS = 0.6;
/** Below this share hardly a cell is what the role asks for. */
const HARDLY = 0.1;
const FEWEST_CELLS = 3;
/** A column of sentences has more words than a name in this share of its cells. */
const LENGTHY = 0.5;
/** Days of meetings and entries are written out in this share of the cells; deadlines also are months and words. */
const EXACT = 0.9;
/** What the place of a column says for the recommendation. */
const BY_PLACE = 0.46;
/** How sure a title makes of a column whose cells ought to bear it out and do not. */
const BY_TITLE = 0.5;
/** What the officer chose scores more than all that could speak against it. */
const CHOSEN = 100;

const ROLES: readonly Role[] = [
  'action',
  'recommendation',
  'owner',
  'deadline',
  'progress',
  'success',
  'response',
  'status',
  'rag',
  'priority',
  'ref',
];

/**
 * Gives each role to at most one column so that the sum of the scores is greatest: one decision over the whole table,
 * in which a column that could be two things goes where it is needed.
 */
export function* assignRoles(
  titled: readonly TitledColumn[],
  rows: readonly (readonly Cell[])[],
  spans: readonly RowSpan[],
  fewest = FEWEST_CELLS,
): InSteps<WeighedColumn[]> {
  const evidence: ColumnEvidence[] = [];
  for (const { column, scores: title } of titled)
    evidence.push(yield* columnEvidence(rows, spans, column, (role) => matters(role, title)));
  const scores = titled.map(({ scores: title, chosen, isDayBeforeWork }, i) =>
    chosen
      ? ROLES.map((role) => (role === chosen[0] ? CHOSEN : -CHOSEN))
      : ROLES.map((role) =>
          role === 'deadline' && isDayBeforeWork && evidence[i]!.days >= EXACT
            ? 0
            : scoreOf(role, title, evidence[i]!, fewest),
        ),
  );
  const chosen = bestAssignment(scores, LEAST);
  const before = fewest === FEWEST_CELLS ? columnBeforeAction(titled, evidence, chosen) : undefined;
  return titled.map(({ column, scores: title, chosen: wanted }, i) => {
    const role = i === before ? 'recommendation' : chosen[i] === null ? 'other' : ROLES[chosen[i]!]!;
    const sureOf = (each: Role): number => {
      if (wanted || each === 'other') return wanted ? 1 : 0;
      const score = i === before && each === role ? BY_PLACE : scores[i]![ROLES.indexOf(each)]!;
      return confidenceOf(each, score, evidence[i]!, fewest);
    };
    return {
      column,
      role,
      confidence: sureOf(role),
      confidenceIn: sureOf,
      byTitle: strongest(title, role),
      byCells: mostByCells(evidence[i]!, role),
      ...(wanted && { chosen: wanted }),
      borneOut: evidence[i]!.cells < fewest ? null : (evidence[i]!.scores[role] ?? 0),
    };
  });
}

/** A title by itself makes half sure, and the cells the other half, but for prose, of which cells tell little. */
function confidenceOf(role: Role, score: number, { cells, scores }: ColumnEvidence, fewest: number): number {
  const confidence = Math.max(0, Math.min(1, score / (1 + CELLS / 2)));
  if (PROSE.has(role) || cells < fewest) return confidence;
  return Math.min(confidence, BY_TITLE + (1 - BY_TITLE) * (scores[role] ?? 0));
}

/** Can what the cells say for the role count at all? Under a title that plainly says another, prose of any sort may stand. */
function matters(role: Role, title: TitleScores): boolean {
  return !PROSE.has(role) || (title[role] ?? 0) > 0 || mostOf(title) < PLAIN;
}

/**
 * What the actions answer stands before them: the one column of sentences left of the action whose title says nothing,
 * where no other is the recommendation.
 */
function columnBeforeAction(
  titled: readonly TitledColumn[],
  evidence: readonly ColumnEvidence[],
  given: readonly (number | null)[],
): number | undefined {
  if (given.includes(ROLES.indexOf('recommendation'))) return undefined;
  const action = given.indexOf(ROLES.indexOf('action'));
  const free = titled.flatMap(({ scores, chosen }, i) => {
    const { cells, lengthy } = evidence[i]!;
    const isOpen = given[i] === null || ROLES[given[i]!] === 'success';
    return i < action &&
      isOpen &&
      !chosen &&
      mostOf(scores) < LEAST &&
      cells >= FEWEST_CELLS &&
      lengthy >= LENGTHY
      ? [i]
      : [];
  });
  return free.length === 1 ? free[0] : undefined;
}

function scoreOf(role: Role, title: TitleScores, evidence: ColumnEvidence, fewest: number): number {
  const { scores, cells } = evidence;
  const own = title[role] ?? 0;
  // What a title says second counts less: "Progress" may hold a status, but is a progress column first.
  const byTitle = own === 0 ? 0 : Math.max(0, (own * own) / strongestScore(title) - (title.other ?? 0) * 0.8);
  const share = scores[role] ?? 0;
  if (cells === 0) return byTitle;
  if (PROSE.has(role)) {
    const titled =
      byTitle === 0
        ? 0
        : byTitle * (isForeign(evidence, role, own) ? 1 - CONTRADICTED : 1) + PROSE_CELLS * share;
    // A title that speaks for the role a little must never count less than one that says nothing at all.
    const saysElse = SPOKEN_FOR * Math.min(1, mostOf(title) / PLAIN);
    // "PEEL 2021" and telephone numbers hold figures as targets do, and are no sentences.
    const isNoCriterion = role === 'success' && byTitle === 0 && evidence.lengthy < HARDLY;
    return cells < fewest || isNoCriterion ? titled : Math.max(titled, UNTITLED[role]! * share - saysElse);
  }
  // An answer may be told at length, and without a word of agreement, but not as news of what was done.
  const isTold =
    role === 'response' && evidence.lengthy >= LENGTHY && !(title.progress && (scores.progress ?? 0) >= NEWS);
  const isContradicted = cells >= FEWEST_CELLS && share < HARDLY && !isTold;
  const against = Math.max(
    (title.other ?? 0) * 0.5,
    byTitle === 0 && isPlain(title, evidence) ? SPOKEN_FOR : 0,
  );
  const lost = !isContradicted ? 0 : mostOf(scores) > OTHER_SORT ? CONTRADICTED : NOT_BORNE_OUT;
  return byTitle * (1 - lost) + CELLS * share - against;
}

/** Does the title plainly say another role, which the cells do not belie? */
function isPlain(title: TitleScores, evidence: ColumnEvidence): boolean {
  const role = strongest(title);
  return (
    role !== null && role !== 'other' && title[role]! >= PLAIN && !isForeign(evidence, role, title[role]!)
  );
}

/** Are the cells under a prose title plainly names, dates, colours or the like? */
function isForeign({ scores, cells, wordy, lengthy }: ColumnEvidence, role: Role, byTitle: number): boolean {
  if (cells < FEWEST_CELLS) return false;
  if (WORK.has(role) && wordy < WORDY) return true;
  // "Area for action" over "Parking" and "Advice and information": what the rows are about.
  const areNames = lengthy < HARDLY && (scores.action ?? 0) < HARDLY;
  if (role === 'recommendation' && byTitle < PLAIN && areNames) return true;
  const others: readonly Role[] =
    role === 'progress'
      ? ['owner', 'ref', 'status']
      : ['owner', 'deadline', 'status', 'rag', 'ref', 'priority'];
  return others.some((other) => (scores[other] ?? 0) > 0.75);
}

function mostByCells({ scores }: ColumnEvidence, given: Role): AssignedColumn['byCells'] {
  const role = strongest(scores, given);
  return role === null ? null : { role, share: scores[role]! };
}

function strongestScore(scores: TitleScores): number {
  let most = 0;
  for (const role in scores) if (role !== 'other') most = Math.max(most, scores[role as Role]!);
  return most;
}

/** How far a title speaks for anything, columns that a tracker does not need among them. */
function mostOf(title: TitleScores): number {
  return Math.max(0, ...Object.values(title));
}

/** The role that scores most; of several that do, the one that was given. */
function strongest(scores: Readonly<Partial<Record<Role, number>>>, given?: Role): Role | null {
  let best: Role | null = null;
  for (const role in scores) if (best === null || scores[role as Role]! > scores[best]!) best = role as Role;
  return given !== undefined && best !== null && scores[given] === scores[best] ? given : best;
}
