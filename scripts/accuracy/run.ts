import { action } from './action';
import type { AccuracyCheck, Answer, JudgedText } from './check';
import { criterion } from './criterion';
import { deadlines } from './deadlines';
import { isHeldOut } from './held-out';
import { corpusTexts, ownTexts } from './judged-texts';
import { owner } from './owner';
import { progress } from './progress';
import { measureHeaders } from './headers';
import { measureLearned } from './learned';
import { response } from './response';
import { measureRules } from './rules';
import { measureTables } from './tables';
import { confusionTable, isRight, scoreOf } from './tally';

/** What is measured otherwise than text by text: whole sheets, and what is learned. */
const WHOLES: readonly (readonly [name: string, measure: (showsWrong: boolean) => void])[] = [
  ['tables', measureTables],
  ['headers', measureHeaders],
  ['rules', measureRules],
  ['learned', measureLearned],
];

/** Every reader that is measured. */
const CHECKS: readonly AccuracyCheck[] = [deadlines, progress, owner, response, criterion, action];

/**
 * Prints how often each reader is right, and tables and headers, on the development corpus where that is present and on
 * our own judged material.
 * Names of readers as arguments limit it to them; `--wrong` also lists the seen texts that were read wrongly, and never one
 * that is held out.
 */
function main(): void {
  const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const showsWrong = process.argv.includes('--wrong');
  for (const check of CHECKS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    console.log(`\n${check.name.toUpperCase()}`);
    const corpus = corpusTexts(check);
    if (corpus.length === 0) console.log('\n  The development corpus is not here (RECS_SHARED names where).');
    else printTexts('development corpus', corpus, check, showsWrong);
    printTexts('our own judged texts', ownTexts(check), check, showsWrong);
  }
  for (const [name, measure] of WHOLES) if (asked.length === 0 || asked.includes(name)) measure(showsWrong);
}

function printTexts(
  title: string,
  texts: readonly JudgedText[],
  check: AccuracyCheck,
  showsWrong: boolean,
): void {
  const seen = texts.filter(({ text }) => !isHeldOut(text));
  const heldOut = texts.filter(({ text }) => isHeldOut(text));
  const agreed = texts.filter(({ isArguable }) => !isArguable).length;
  console.log(`\n  ${title}: ${texts.length} texts, ${agreed} of them beyond argument\n`);
  const rightIs = check.measure === 'due' ? 'due day right' : 'kind right';
  printRow('', ['seen', 'held out', 'sure and wrong: seen', 'held out']);
  const printScores = (name: string, read: (text: string) => Answer): void => {
    const scores = [seen, heldOut].map((part) => scoreOf(part, read, check));
    printRow(`${name}, ${rightIs}`, [
      ...scores.map((score) => share(score.right, score.texts)),
      ...scores.map((score) => share(score.misleading, score.texts)),
    ]);
    if (check.measure === 'kind') return;
    const kinds = [seen, heldOut].map((part) => scoreOf(part, read, { ...check, measure: 'kind' }));
    printRow(
      `${name}, kind right`,
      kinds.map((score) => share(score.right, score.texts)),
    );
  };
  printScores('ours', check.read);
  for (const { name, read } of check.baselines) printScores(name, read);
  console.log('');
  for (const line of confusionTable(texts, check.read)) console.log(`    ${line}`);
  if (showsWrong) printWrong(seen, check);
}

function printWrong(seen: readonly JudgedText[], check: AccuracyCheck): void {
  console.log('');
  for (const text of seen) {
    const answer = check.read(text.text);
    const isKindRight = text.kinds.includes(answer.kind);
    if (isRight(text, answer, check) && isKindRight) continue;
    const given = [answer.kind, answer.due ?? ''].join(' ').trim();
    const wanted = [text.label, text.due ?? ''].join(' ').trim();
    console.log(
      `    ${text.isArguable ? '(arguable) ' : ''}${JSON.stringify(text.text)}: ${given}, not ${wanted}`,
    );
  }
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(`    ${name.padEnd(50)}${cells.map((cell) => cell.padStart(22)).join('')}`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`;
}

main();
