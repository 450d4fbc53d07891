import { PROGRESS_KINDS, type Span } from '../../model/report';
import { sharesOf, weightsAt, weightTable } from '../../learned/weight-table';
import type { Decision } from './decide';
import { visitTraits } from './evidence';
import type { Ruling } from './rule-on';
import learned from './weights.json';

/** The kinds that a note is weighed for, in the order of their weights. */
export const KINDS = PROGRESS_KINDS.filter((kind): kind is WeighedKind => kind !== 'blank');

/** Every kind but blank, which is told before anything is weighed. */
export type WeighedKind = Decision['stage'];

/** What a note comes to by all of its traits together. */
export interface Weighing {
  readonly kind: WeighedKind;
  /** The kind for which most speaks, which may not be likely enough to be read. */
  readonly likeliest: WeighedKind;
  /** How likely the likeliest kind is, 0 to 1, by the notes from which the weights were learned. */
  readonly share: number;
}

/** How likely a kind must be to be read, by what the rules call the note: the same, nothing (unclear), or another kind. */
const LEAST_SHARE = { same: 9 / 20, nothing: 1 / 2, other: 11 / 20 };
/** Of a note that the rules do not call complete, more is asked: an open action that is taken for done is seen by nobody. */
const LEAST_SHARE_DONE = { same: LEAST_SHARE.same, nothing: 4 / 5, other: 4 / 5 };
/** That a note says nothing must be as likely, where the rules see something said. */
const LEAST_SHARE_UNCLEAR = 3 / 5;

/** Learned by `scripts/learn/progress-weights.ts` from labelled notes. */
const LEARNED = weightTable(learned, KINDS.length);

/**
 * The kind for which all that a note shows speaks most, by what was learned from other notes. A bare verdict, of which the
 * vocabulary knows every word ("Completed on 3 May"), is not weighed.
 */
export function weigh(ruling: Ruling, table = LEARNED): Weighing {
  if (isBareVerdict(ruling)) return { kind: ruling.stage, likeliest: ruling.stage, share: 1 };
  const shares = sharesOf(table, KINDS.length, (visit) => visitTraits(ruling, visit));
  const share = Math.max(...shares);
  const likeliest = KINDS[shares.indexOf(share)]!;
  if (likeliest === 'unclear' && share < LEAST_SHARE_UNCLEAR) return { kind: ruling.stage, likeliest, share };
  const ruled = ruling.stage === likeliest ? 'same' : ruling.stage === 'unclear' ? 'nothing' : 'other';
  const least = (likeliest === 'complete' ? LEAST_SHARE_DONE : LEAST_SHARE)[ruled];
  return { kind: share < least ? 'unclear' : likeliest, likeliest, share };
}

function isBareVerdict({ stage, clauses: { items, signals } }: Ruling): boolean {
  // "Done every year", "ongoing, complete in May"
  const isTurned = items.some(({ sense }) => sense === 'often' || sense === 'ongoing');
  return stage !== 'unclear' && signals.length === 1 && signals[0]!.isVerdict && !isTurned;
}

/** Where the words stand that speak most for a kind; undefined where none does. */
export function strongestFor(kind: WeighedKind, ruling: Ruling): Span | undefined {
  const { words } = ruling;
  const at = KINDS.indexOf(kind);
  let most = 0;
  let strongest: Span | undefined;
  visitTraits(ruling, (first, second, to) => {
    const weight = weightsAt(LEARNED, first, second)?.[at] ?? 0;
    if (to < 0 || weight <= most) return;
    most = weight;
    const from = second === undefined ? to : Math.max(to - 1, 0);
    strongest = { start: words[from]!.start, end: words[to]!.end };
  });
  return strongest;
}
