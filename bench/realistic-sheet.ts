import { dayOf, type Cell, type Sheet } from '../src/core';

const SUBJECTS = [
  'the culverts',
  'the depot',
  'the branch libraries',
  'the housing register',
  'the wardens’ rota',
  'the grants scheme',
  'the complaints procedure',
];
const VERBS = ['Survey', 'Publish', 'Agree', 'Replace', 'Review', 'Extend', 'Draw up'];
const OWNERS = [
  'Head of Highways',
  'Libraries Manager',
  'Director of Finance and Resources',
  'TBC',
  'Clerk',
  'Flood Resilience Team',
  'Fleet Manager & Head of Estates',
  '',
];
const DEADLINES: readonly Cell[] = [
  'March 2027',
  '31/03/2027',
  'Ongoing',
  'End of June 2026',
  'Q2 2026/27',
  'TBC',
  null,
  'Subject to the decision of cabinet',
  { day: dayOf(2026, 12, 18)! },
  'Autumn 2026',
  'In place',
  '16th May 2026',
];
const CRITERIA = [
  'All twelve sites visited and their condition recorded in the register',
  'Residents are better informed',
  '95% of requests answered within ten working days',
  'As above',
  '',
  'Policy approved by cabinet and published on the website',
];
const PROGRESS = [
  'Two of the twelve sites have been visited and their findings were sent to the panel in September; the remaining visits will be arranged once the new surveyor is in post.',
  'Completed',
  'The draft was discussed with partners on 4 October 2026. Comments are awaited from two of them, and the final version is expected to be agreed by the board before the end of the financial year.',
  'Ongoing',
  '',
  'Not yet started because the post is vacant. Recruitment closed in July and interviews are being arranged for the autumn.',
];

const HEADER: readonly Cell[] = [
  'Ref',
  'Recommendation',
  'Response',
  'Action',
  'Owner',
  'By When',
  'Success criteria',
  'Progress',
  'Status',
];

/** Owners and stock words come again from row to row; what is written of the progress does not. */
function ownWords(progress: string, i: number): string {
  return progress.length > 40 ? `${progress} Item ${i} of the panel's list.` : progress;
}

/** A plain table of so many actions, some 350 characters a row, the same at every call. */
export function realisticSheet(actions: number): Sheet {
  const pick = <T>(list: readonly T[], i: number, step: number): T => list[(i * step) % list.length]!;
  const rows: (readonly Cell[])[] = [HEADER];
  for (let i = 0; i < actions; i++) {
    const subject = pick(SUBJECTS, i, 3);
    rows.push([
      `${Math.floor(i / 2) + 1}.${(i % 2) + 1}`,
      i % 2 === 0
        ? `That the council look again at ${subject} and report to the committee on what has changed (${i})`
        : null,
      i % 2 === 0 ? 'Accepted, subject to funding being found within existing budgets' : null,
      `${pick(VERBS, i, 5)} ${subject} with the services concerned and bring the outcome to the panel for its comments`,
      pick(OWNERS, i, 3),
      pick(DEADLINES, i, 5),
      pick(CRITERIA, i, 1),
      ownWords(pick(PROGRESS, i, 7), i),
      i % 3 === 0 ? 'Open' : null,
    ]);
  }
  return { name: 'Plan', firstRow: 0, firstColumn: 0, rows };
}
