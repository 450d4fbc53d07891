import type { Stage } from './signal';

/** Words of a status column that stand alone, after taking away marks: what they say, if anything. */
const WHOLE: Readonly<Record<Stage | 'unclear', string>> = {
  complete:
    'yes, y, ok, x, complete cspi, all complete, delivered, success, satisfied, full, fully, blue, agreed and implemented, accepted and implemented',
  'in-progress':
    'partial, partially, partly, some, wip, ip, part, started, draft, tbd in part, being done, not met, no but in progress, working on it, ongoing in progress, nearly there, almost there, nearly, almost, in draft, clerk in progress, amber in progress, developing, emerging, late',
  'not-started':
    'to action, to be done, not yet, nil, no, n, ns, not started yet, accepted, agreed, accepted in principle, agreed in principle, awaiting start, to start, new, to do, not begun, no start, upcoming, future, not due, unstarted, planned start, outstanding not started',
  'on-hold': 'hold, held, frozen, blocked, stopped',
  cancelled:
    'closed not implemented, closed no action, closed not done, closed incomplete, closed not actioned, closed rejected, closed superseded, rejected, not accepted, void, n a superseded, removed, delete, deleted, remove, will not implement, wont do, wont implement, not agreed, merged',
  'business-as-usual':
    'bau, business as usual, continuous, rolling, recurring, annual, annually, yearly, monthly, weekly, quarterly, daily, every year, each year, each term, termly, as required',
  unclear:
    'ongoing, on going, open, pending, overdue, live, active, on track, on target, on schedule, green, amber, red, grey, green on track, amber on track, see above, see below, as above, update awaited, continuing, continues, noted, good, fair, poor, current, carried forward, to note, high, medium, low, complete on schedule, completed on schedule, complete on track, completed on track, on time, at risk, due, past due, under consideration, tbc, tba, as planned, remains open, still open, outstanding, discussed, considered, reported, met, work ongoing as planned',
};

const kinds = new Map<string, Stage | 'unclear'>();
for (const [kind, list] of Object.entries(WHOLE)) {
  for (const words of list.split(', ')) kinds.set(words, kind as Stage | 'unclear');
}

/** The longest text that can be one of these. */
const LONGEST = 40;

/** What a cell of a few bare words says; undefined where it says more than these words. */
export function wholeCell(words: readonly { readonly text: string }[]): Stage | 'unclear' | undefined {
  if (words.length > 6) return undefined;
  const text = words.map((word) => word.text).join(' ');
  return text.length > LONGEST ? undefined : kinds.get(text);
}
