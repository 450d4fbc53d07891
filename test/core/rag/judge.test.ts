import { defaultConfig, lint, parseIsoDay, PROFILES } from '../../../src/core';
import { judgeCells, ON_TRACK, type ActionCells } from '../../support/judge-cells';
import { sheetOf } from '../../support/sheet-fixture';

const asAt = parseIsoDay('2026-11-23')!;

function judged(cells: ActionCells) {
  const { status, rag } = judgeCells({ ...ON_TRACK, ...cells }, { asAt });
  return `${status}, ${rag}`;
}

describe('status and colour under the standard profile', () => {
  test.each<[string, ActionCells]>([
    ['Complete, Blue', { progress: 'Completed' }],
    ['Cancelled, Grey', { progress: 'No longer required' }],
    ['On hold, Grey', { progress: 'Paused until April' }],
    ['Overdue, Red', { deadline: '22/11/2026' }],
    ['Due soon, Amber', { deadline: '23/11/2026' }],
    ['Due soon, Amber', { deadline: '23/12/2026' }],
    ['On track, Green', { deadline: '24/12/2026' }],
    ['On track, Amber', { owner: 'TBC' }],
    ['On track, Amber', { criterion: '' }],
    ['On track, Green', { criterion: undefined, owner: undefined }],
    ['No date, Amber', { deadline: 'Ongoing' }],
    ['No date, Red', { deadline: '', owner: '' }],
  ])('are %s for %j', (expected, cells) => expect(judged(cells)).toBe(expected));

  test('are not accepted, grey, where the recommendation was rejected and nothing is promised', () => {
    const [tracker] = lint(
      [
        sheetOf([
          'Recommendation | Response | Action | Owner | By When',
          'Close it | Rejected | No action | Clerk |',
          'Sell it | Rejected | Seek a tenant | Clerk | March 2027',
        ]),
      ],
      { asAt },
    ).trackers;
    expect(tracker!.actions.map(({ status, rag, why }) => [status, rag, why])).toEqual([
      ['Not accepted', 'Grey', 'The recommendation was not accepted: ‘Rejected’.'],
      ['On track', 'Green', 'Due 31 March 2027, 128 days after 23 November 2026.'],
    ]);
  });

  test('stay open and amber where progress and the status column contradict each other', () => {
    const [tracker] = lint(
      [
        sheetOf([
          'Action | Owner | By When | Progress | Status',
          'Do it | Clerk | March 2027 | Not yet complete | Complete',
        ]),
      ],
      { asAt },
    ).trackers;
    expect(tracker!.actions[0]).toMatchObject({
      status: 'On track',
      rag: 'Amber',
      why: 'Due 31 March 2027, 128 days after 23 November 2026. Progress ‘Not yet complete’ and status ‘Complete’ contradict each other.',
    });
  });
});

describe('the reason', () => {
  test.each<[string, ActionCells]>([
    ['Due 22 November 2026, 1 day before 23 November 2026.', { deadline: '22/11/2026' }],
    ['Due 23 November 2026, the day of this check.', { deadline: '23/11/2026' }],
    ['No date can be read from ‘Ongoing’.', { deadline: 'Ongoing' }],
    [
      'No deadline is given. No owner is named. No success criterion is given.',
      { deadline: '', owner: '', criterion: '' },
    ],
    ['Complete: ‘Completed’.', { progress: 'Completed', owner: '' }],
  ])('is “%s” for %j', (why, cells) => expect(judgeCells({ ...ON_TRACK, ...cells }, { asAt }).why).toBe(why));
});

test('a longer warning period makes more actions due soon', () => {
  expect(judgeCells(ON_TRACK, { asAt, config: { ...defaultConfig, warningDays: 200 } }).status).toBe(
    'Due soon',
  );
});

describe('a column of percentages beside the words', () => {
  const judgedRow = (progress: string, percent: string): string => {
    const [tracker] = lint(
      [
        sheetOf([
          'Action | Owner | By When | Progress | % complete',
          `Do it | Clerk | March 2027 | ${progress} | ${percent}`,
        ]),
      ],
      { asAt },
    ).trackers;
    const { status, rag, why } = tracker!.actions[0]!;
    return `${status}, ${rag}. ${why}`;
  };

  test('completes an action on which the words are silent', () => {
    expect(judgedRow('', '1')).toBe('Complete, Blue. Complete: ‘100%’.');
    expect(judgedRow('', '100')).toBe('Complete, Blue. Complete: ‘100%’.');
  });

  test('keeps an action open that the words call complete', () => {
    expect(judgedRow('All work was completed', '0.4')).toBe(
      'On track, Amber. Due 31 March 2027, 128 days after 23 November 2026. Progress ‘All work was completed’ and ‘40%’ contradict each other.',
    );
  });
});

describe('a column of days on which actions were finished', () => {
  const judgedRow = (progress: string, finished: string): string => {
    const profile = PROFILES.find(({ name }) => name === 'Delivered late stays visible')!;
    const [tracker] = lint(
      [
        sheetOf([
          'Action | Owner | By When | Progress | Date completed',
          `Do it | Clerk | [2026-09-30] | ${progress} | ${finished}`,
        ]),
      ],
      { asAt, config: { ...defaultConfig, profile } },
    ).trackers;
    const { status, rag, why } = tracker!.actions[0]!;
    return `${status}, ${rag}. ${why}`;
  };

  test.each(['[2026-09-28]', '28/09/2026', '28 September 2026: key handed over'])(
    'completes an action on which the words are silent: %s',
    (finished) => expect(judgedRow('', finished)).toMatch(/^Complete, Blue\. Complete: ‘.*28/),
  );

  test('tells that it was finished late', () => {
    expect(judgedRow('Keys handed over', '[2026-10-02]')).toBe(
      'Complete, Blue (late). Complete: ‘Keys handed over’. It was due 30 September 2026 and done 2 October 2026, 2 days late.',
    );
  });

  test.each(['', '[2026-12-24]', 'TBC', 'Not yet', 'March 2027'])(
    'completes nothing where it names no day that is past: %s',
    (finished) => expect(judgedRow('2 of 3 done', finished)).toMatch(/^Overdue, Red\./),
  );

  test('keeps an action open that the words call open', () => {
    expect(judgedRow('2 of 3 done', '[2026-09-28]')).toMatch(/^Overdue, Red\. .* contradict each other\.$/);
  });
});
