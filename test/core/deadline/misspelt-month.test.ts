import { monthMeant } from '../../../src/core/deadline/misspelt-month';

test.each([
  ['januray', 1],
  ['janury', 1],
  ['janu', 1],
  ['feburary', 2],
  ['febuary', 2],
  ['febrary', 2],
  ['marcch', 3],
  ['mach', 3],
  ['amrch', 3],
  ['parch', 0],
  ['aprill', 4],
  ['arpil', 4],
  ['paril', 4],
  ['apil', 4],
  ['junne', 6],
  ['jume', 6],
  ['ujne', 6],
  ['jully', 7],
  ['jyly', 7],
  ['agust', 8],
  ['augsut', 8],
  ['uagust', 8],
  ['septmber', 9],
  ['setpember', 9],
  ['spetmber', 9],
  ['octuber', 10],
  ['octob', 10],
  ['novmeber', 11],
  ['novembre', 11],
  ['noevmbr', 11],
  ['decmeber', 12],
  ['dcember', 12],
])('‘%s’ is a slip for month %i.', (word, month) => expect(monthMeant(word, false)).toBe(month));

test.each([
  ['jane', 6],
  ['jury', 7],
  ['marsh', 3],
])('‘%s’ is a word of its own, and a slip for month %s only after a day.', (word, month) => {
  expect(monthMeant(word, false)).toBe(0);
  expect(monthMeant(word, true)).toBe(month);
});

test.each([
  'maay',
  'mey',
  'mai',
  'nay',
  'tay',
  'jule',
  'dec',
  'embe',
  'ember',
  'mrh',
  'agst',
  'aprliil',
  'octbr',
  'dcmbr',
  'sptmbr',
  'tuober',
  'nuary',
  'pram',
  'jumble',
  'marching',
  'octagonal',
])('‘%s’ is no slip for a month.', (word) => expect(monthMeant(word, false)).toBe(0));
