import { findRagKey, readOwnRag } from '../../../src/core/rag/rag-key';
import { sheetOf } from '../../support/sheet-fixture';

/** The key by a tracker whose header stands in the row with these words and that ends two rows further on. */
function keyOf(lines: readonly string[]) {
  const sheet = sheetOf(lines);
  const header = lines.findIndex((line) => line.startsWith('Action'));
  return Object.fromEntries(findRagKey(sheet, header, header + 1));
}

const table = ['Action | RAG', 'Widen the ditch | Green'];

describe('the key to the colours is found', () => {
  test('in one cell above the tracker', () => {
    expect(
      keyOf(['Key: Red = overdue, Amber = at risk of delay, Green = on track, Blue = complete', ...table]),
    ).toEqual({
      Red: 'late',
      Amber: 'concern',
      Green: 'on-track',
      Blue: 'done',
    });
  });

  test('where amber stands for what is due soon or has no date', () => {
    expect(
      keyOf(['Red = overdue, Amber = due within a month or no date, Green = on course', ...table]),
    ).toMatchObject({ Red: 'late', Amber: 'concern' });
    expect(keyOf(['Red = late or no date, Green = delivered within target', ...table])).toEqual({
      Red: 'late',
      Green: 'on-track',
    });
  });

  test('with letters and dashes', () => {
    expect(keyOf(['R – behind; A – some issues; G – no concerns', ...table])).toEqual({
      Red: 'late',
      Amber: 'concern',
      Green: 'on-track',
    });
  });

  test('as a small table below the tracker', () => {
    expect(keyOf([...table, '', 'Green | Completed', 'Amber | In progress', 'Red | Not started'])).toEqual({
      Green: 'done',
      Amber: 'other',
      Red: 'other',
    });
  });

  test('as percentages, which say nothing about time', () => {
    expect(keyOf(['Red = 0 to 25%, Amber = 26 to 75%, Green = over 75%', ...table])).toEqual({
      Red: 'other',
      Amber: 'other',
      Green: 'other',
    });
  });
});

describe('no key is seen', () => {
  test.each([
    ['in the actions themselves', []],
    ['in a single colour with words beside it', ['Red | The bus route']],
    ['in a sentence that mentions colours', ['All red and amber actions will be reported to the committee.']],
  ])('%s', (_, above) => expect(keyOf([...above, ...table])).toEqual({}));
});

test('without a key a colour means what it commonly means', () => {
  expect(readOwnRag('Green', new Map())).toEqual({
    rag: 'Green',
    text: 'Green',
    means: 'on-track',
    isByKey: false,
  });
  expect(readOwnRag('Amber/Green', new Map())).toBeNull();
});
