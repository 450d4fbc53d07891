import { BUILT_IN } from '../../src/core/wording/progress/lexicon';
import { ruleOn } from '../../src/core/wording/progress/rule-on';
import { weightTable, type WeightTable } from '../../src/core/learned/weight-table';
import { KINDS, weigh } from '../../src/core/wording/progress/weigh';
import { wordsOf } from '../../src/core/wording/progress/words';
import { labelledNotes, type LabelledNote } from '../learn/labelled-notes';
import { learnProgressWeights } from '../learn/progress-weights';

/**
 * How well the weighing reads notes of an author it has not met: each list of labelled notes is read by weights learned
 * from the others alone.
 */
export function measureLearned(): void {
  const notes = labelledNotes();
  console.log('\nPROGRESS NOTES OF ONE LIST, READ BY WHAT IS LEARNED FROM THE OTHERS\n');
  console.log(
    `    ${'list'.padEnd(28)}${'right'.padStart(18)}${'sure and wrong'.padStart(18)}${'by rules alone'.padStart(18)}`,
  );
  for (const list of new Set(notes.map((note) => note.list))) {
    const table = weightTable(learnProgressWeights(notes.filter((note) => note.list !== list)), KINDS.length);
    const answers = notes
      .filter((note) => note.list === list && !note.isArguable)
      .map((note) => readBoth(note, table));
    const share = (isCounted: (answer: Answer) => boolean): string => {
      const count = answers.filter(isCounted).length;
      return `${count}/${answers.length} ${((100 * count) / answers.length).toFixed(1)} %`.padStart(18);
    };
    const right = share(({ kinds, weighed }) => kinds.includes(weighed));
    const misleading = share(({ kinds, weighed }) => weighed !== 'unclear' && !kinds.includes(weighed));
    const ruled = share(({ kinds, ruled }) => kinds.includes(ruled));
    console.log(`    ${list.padEnd(28)}${right}${misleading}${ruled}`);
  }
}

interface Answer {
  readonly kinds: readonly string[];
  readonly weighed: string;
  readonly ruled: string;
}

function readBoth({ text, kinds }: LabelledNote, table: WeightTable): Answer {
  const ruling = ruleOn(wordsOf(text), BUILT_IN);
  return { kinds, weighed: weigh(ruling, table).kind, ruled: ruling.stage };
}
