import { withCommas, type OwnWords } from './own-words';
import { progressLexicon, type ProgressLexicon } from './progress/lexicon';
import { readProgress } from './read-progress';
import type { Readers } from './readers';

/** The words that progress is known by; undefined where a council adds none, and the built-in ones do. */
export function progressWords(added: OwnWords | undefined): ProgressLexicon | undefined {
  return added && lexiconOf(added);
}

/** Reads progress by the built-in words and those a council adds to them. */
export function progressReader(added: OwnWords | undefined): Readers['progress'] {
  const words = progressWords(added);
  return (text, asAt) => readProgress(text, asAt, words);
}

function lexiconOf(added: OwnWords): ProgressLexicon {
  const lists = Object.entries(withCommas(added));
  const ofCells = lists.filter(([meaning]) => meaning.startsWith(WHOLE_CELL));
  return progressLexicon({
    ...Object.fromEntries(lists.filter(([meaning]) => !meaning.startsWith(WHOLE_CELL))),
    cells: Object.fromEntries(ofCells.map(([meaning, list]) => [meaning.slice(WHOLE_CELL.length), list])),
  });
}

/** With this begins a meaning of words that stand alone in a cell of progress: "cell-complete". */
const WHOLE_CELL = 'cell-';
