const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Words that are one letter away from a month and yet themselves, unless a day stands before them. */
const OTHER_WORDS = new Set(['jane', 'jury', 'duly', 'tune', 'marsh', 'larch', 'mary', 'jule', 'marc']);

/** How many letters may be wrong: none of a short name's can be spared. */
const allowance = (name: string): number => (name.length >= 8 ? 2 : 1);

/** The month, 1 to 12, of which this word is a slip of the pen ("Septmber", "Match"); 0 for none. */
export function monthMeant(word: string, hasDay: boolean): number {
  if (!hasDay && OTHER_WORDS.has(word)) return 0;
  for (let month = 0; month < NAMES.length; month++) {
    const name = NAMES[month]!;
    const isAlike = word[0] === name[0] || (word[0] === name[1] && word[1] === name[0]);
    if (!isAlike || name.length < 4) continue;
    if (Math.abs(word.length - name.length) <= allowance(name) && slips(word, name) <= allowance(name))
      return month + 1;
    // "Novem", "Janu", "Octob"
    if (word.length >= 4 && name.startsWith(word)) return month + 1;
  }
  return 0;
}

/** Letters left out, added, mistaken or swapped with their neighbour. */
function slips(word: string, name: string): number {
  let older: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const cost = word[i - 1] === name[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1])
        best = Math.min(best, older[j - 2]! + 1);
      next.push(best);
    }
    older = row;
    row = next;
  }
  return row[name.length]!;
}
