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

const LONGEST = 16;
const ROWS = [new Uint8Array(LONGEST), new Uint8Array(LONGEST), new Uint8Array(LONGEST)];

/** Letters left out, added, mistaken or swapped with their neighbour; both words are short. */
function slips(word: string, name: string): number {
  const width = name.length;
  for (let j = 0; j <= width; j++) ROWS[0]![j] = j;
  for (let i = 1; i <= word.length; i++) {
    const [row, above, older] = [ROWS[i % 3]!, ROWS[(i + 2) % 3]!, ROWS[(i + 1) % 3]!];
    const letter = word.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= width; j++) {
      const other = name.charCodeAt(j - 1);
      let best = above[j - 1]! + (letter === other ? 0 : 1);
      if (above[j]! < best) best = above[j]! + 1;
      if (row[j - 1]! < best) best = row[j - 1]! + 1;
      const isSwap = i > 1 && j > 1 && letter === name.charCodeAt(j - 2) && word.charCodeAt(i - 2) === other;
      if (isSwap && older[j - 2]! < best) best = older[j - 2]! + 1;
      row[j] = best;
    }
  }
  return ROWS[word.length % 3]![width]!;
}
