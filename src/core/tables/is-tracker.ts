import type { Role } from '../model/report';
import type { WeighedColumn } from './assign-roles';
import type { TitledColumn } from './titled-column';
import { FEWEST_TITLES, STRONG } from './read-title';

/** Confidence of the columns that a tracker cannot do without. */
const SURE = 0.35;
/**
 * A tracker has a column of work and one that follows it. Where the work's own title is a common word ("Project",
 * "Description"), a risk register, a grants list or an inventory looks much the same: then nothing may speak against it,
 * its cells must look like work, and something must tell how far it is.
 */
export function isTracker(
  assigned: readonly WeighedColumn[],
  titled: readonly TitledColumn[],
  foreign: number,
  isCalledPlan: boolean,
): boolean {
  const confidence = (role: Role): number => assigned.find((column) => column.role === role)?.confidence ?? 0;
  const tracked = ['owner', 'deadline', 'progress', 'status', 'response'] as const;
  const known = assigned.filter(({ role }) => role !== 'other').length;
  const work = Math.max(confidence('action'), confidence('recommendation'));
  if (work < SURE || known < FEWEST_TITLES || !tracked.some((role) => confidence(role) >= SURE)) return false;
  if (!isBorneOut(assigned)) return false;
  const isPlainlyWork = titled.some(
    ({ scores, chosen }) =>
      Math.max(scores.action ?? 0, scores.recommendation ?? 0) >= STRONG ||
      chosen?.some((role) => role === 'action' || role === 'recommendation'),
  );
  // Lists of all kinds number their rows.
  if (isPlainlyWork)
    return foreign < assigned.filter(({ role }) => role !== 'other' && role !== 'ref').length / 2;
  // "Banner | Caretaker | 9 February" under "Action plan": what it is called tells what its cells do not.
  if (isCalledPlan && foreign === 0 && confidence('owner') >= SURE && confidence('deadline') >= SURE)
    return true;
  const isWork = assigned.some(
    ({ role, borneOut }) =>
      (role === 'action' || role === 'recommendation') && (borneOut === null || borneOut >= WORK_SHARE),
  );
  const news = (['progress', 'status', 'success', 'response'] as const).filter(
    (role) => confidence(role) >= SURE,
  );
  return isWork && foreign === 0 && news.length > 0;
}

/** Columns whose cells are told from any other words. */
const TELLING: ReadonlySet<Role> = new Set(['owner', 'deadline', 'progress', 'status', 'response', 'rag']);
/** Under a common word this share of the cells must begin like something to be done. */
const WORK_SHARE = 0.2;
/** In a tracker at least one of them is borne out by this share of its cells. */
const BORNE_OUT = 0.25;

/** Does what stands under the titles of owners, dates and the like bear any of them out? Few cells tell nothing. */
function isBorneOut(assigned: readonly WeighedColumn[]): boolean {
  const shares = assigned.flatMap(({ role, borneOut }) =>
    TELLING.has(role) && borneOut !== null ? [borneOut] : [],
  );
  return shares.length === 0 || Math.max(...shares) >= BORNE_OUT;
}

/** Where titles say too little, this share of the cells must look like something to be done, or like owners or dates. */
const PLAIN_SHARE = 0.5;

/**
 * Do the cells under titles that nobody knows plainly make up a tracker: work, and who does it and by when? Between the
 * label of a recommendation and the rows below it hardly anything else stands, so that one of the two will do.
 */
export function showsTracker(
  assigned: readonly WeighedColumn[],
  foreign: number,
  isUnderLabel: boolean,
): boolean {
  if (foreign > 0) return false;
  const shows = (role: Role): boolean =>
    assigned.some((column) => column.role === role && (column.borneOut ?? 0) >= PLAIN_SHARE);
  const has = (role: Role): boolean =>
    assigned.some((column) => column.role === role && column.confidence >= SURE);
  const known = assigned.filter(({ role }) => role !== 'other').length;
  const isTracked = isUnderLabel
    ? shows('owner') || shows('deadline')
    : has('owner') && has('deadline') && (shows('owner') || shows('deadline'));
  return known >= FEWEST_TITLES && shows('action') && isTracked;
}
