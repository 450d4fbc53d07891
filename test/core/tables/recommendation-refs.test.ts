import { findTrackers } from '../../../src/core/tables/find-trackers';
import { sheetOf } from '../../support/sheet-fixture';

const HEADER = 'Ref | Recommendation | Action | Owner | By When';

function refsIn(...lines: string[]): string[] {
  const [tracker] = findTrackers(sheetOf(lines));
  return tracker!.recommendations.map(({ ref }) => ref);
}

test('A reference that stands once for several actions is the recommendation’s.', () => {
  const refs = refsIn(
    HEADER,
    '1 | The council should plan ahead | Buy software | Clerk | March 2027',
    ' | | Train the clerks | Clerk | April 2027',
    '2 | The council should tell parents | Send a letter | Clerk | May 2027',
  );
  expect(refs).toEqual(['1', '2']);
});

test('Of references that number the actions, a recommendation has what they have in common.', () => {
  const refs = refsIn(
    HEADER,
    'R1.1 | The council should plan ahead | Buy software | Clerk | March 2027',
    'R1.2 | | Train the clerks | Clerk | April 2027',
    'R2.1 | The council should tell parents | Send a letter | Clerk | May 2027',
    '3a | The council should keep records | Buy a cabinet | Clerk | May 2027',
    '3b | | File the letters | Clerk | May 2027',
  );
  expect(refs).toEqual(['R1', 'R2', '3']);
});

test('What several recommendations have in common tells none of them from another.', () => {
  const refs = refsIn(
    HEADER,
    '26/41 | The council should plan ahead | Buy software | Clerk | March 2027',
    '26/42 | | Train the clerks | Clerk | April 2027',
    '26/43 | The council should tell parents | Send a letter | Clerk | May 2027',
    '27/1 | The council should keep records | Buy a cabinet | Clerk | May 2027',
  );
  expect(refs).toEqual(['26/41', '26/43', '27']);
});

test('References that merely count the actions say nothing of the recommendations.', () => {
  const refs = refsIn(
    HEADER,
    '1 | The council should plan ahead | Buy software | Clerk | March 2027',
    '2 | | Train the clerks | Clerk | April 2027',
    '3 | The council should tell parents | Send a letter | Clerk | May 2027',
  );
  expect(refs).toEqual(['', '']);
});

test('Where both have references of their own, each has its own.', () => {
  const [tracker] = findTrackers(
    sheetOf([
      'Rec | Recommendation | Action no. | Action | Owner | By When',
      '7 | The council should plan ahead | A | Buy software | Clerk | March 2027',
      ' | | B | Train the clerks | Clerk | April 2027',
    ]),
  );
  expect(tracker!.recommendations.map(({ ref }) => ref)).toEqual(['7']);
  expect(tracker!.actions.map(({ cells }) => cells.ref)).toEqual(['A', 'B']);
});
