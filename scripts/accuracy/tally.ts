import type { AccuracyCheck, Answer, JudgedText } from './check';

export interface Score {
  readonly texts: number;
  readonly right: number;
  /** Wrong, and sure of it. */
  readonly misleading: number;
}

type Measure = Pick<AccuracyCheck, 'measure' | 'openKinds'>;

/** Counts how a reader does on the texts over which careful people agree. */
export function scoreOf(
  texts: readonly JudgedText[],
  read: (text: string) => Answer,
  measure: Measure,
): Score {
  const agreed = texts.filter(({ isArguable }) => !isArguable);
  const answers = agreed.map((text) => ({ text, answer: read(text.text) }));
  const wrong = answers.filter(({ text, answer }) => !isRight(text, answer, measure));
  return {
    texts: agreed.length,
    right: agreed.length - wrong.length,
    misleading: wrong.filter(({ answer }) => claimsSomething(answer, measure)).length,
  };
}

/** Is this what careful people read in the text? */
export function isRight(text: JudgedText, answer: Answer, { measure }: Measure): boolean {
  return measure === 'due' ? (answer.due ?? null) === text.due : text.kinds.includes(answer.kind);
}

function claimsSomething(answer: Answer, { measure, openKinds }: Measure): boolean {
  return measure === 'due' ? (answer.due ?? null) !== null : !openKinds.includes(answer.kind);
}

/** Labels down, kinds given across, as lines to print; a full stop marks the kinds that are right for the label. */
export function confusionTable(texts: readonly JudgedText[], read: (text: string) => Answer): string[] {
  const given = texts.map((text) => ({ text, kind: read(text.text).kind }));
  const kinds = [...new Set(given.map(({ kind }) => kind))].sort();
  const labels = [...new Set(texts.map(({ label }) => label))].sort();
  const wide = Math.max(0, ...labels.map((label) => label.length)) + 2;
  const widths = kinds.map((kind) => Math.max(kind.length, 4) + 2);
  return [
    ''.padEnd(wide) + kinds.map((kind, index) => kind.padStart(widths[index]!)).join(''),
    ...labels.map((label) => {
      const ofLabel = given.filter(({ text }) => text.label === label);
      const cells = kinds.map((kind, index) => {
        const count = ofLabel.filter((one) => one.kind === kind).length;
        const mark = ofLabel[0]!.text.kinds.includes(kind) ? '.' : ' ';
        return `${count || ''}${mark}`.padStart(widths[index]! + 1).slice(1);
      });
      return label.padEnd(wide) + cells.join('');
    }),
  ];
}
