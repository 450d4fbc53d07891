/**
 * How a reader of the product is measured. To add one: write `scripts/accuracy/<reader>.ts` with one exported
 * `AccuracyCheck`, add it to the list in run.ts, and write texts of our own with their kinds to
 * `test/fixtures/readings/<reader>.tsv`, labelled before the reader has seen them. That file has a line of column names,
 * `text` and `kind` (also `due` for deadlines) among them; a column `arguable` holds any word where careful people would differ; `\n` stands for
 * a line break in the cell.
 */
export interface AccuracyCheck {
  /** "deadlines"; also the name of the file with our own judged texts. */
  readonly name: string;
  /** Where this reader's part of the development corpus is, and how its rows are to be taken. */
  readonly corpus: CorpusPart;
  /** Kinds that claim nothing, so that a wrong one misleads nobody: "unclear". */
  readonly openKinds: readonly string[];
  /** What makes a reading right: its kind, or for deadlines its due day. */
  readonly measure: 'kind' | 'due';
  readonly read: (text: string) => Answer;
  readonly baselines: readonly { readonly name: string; readonly read: (text: string) => Answer }[];
}

export interface CorpusPart {
  /** Relative to the corpus folder: "progress.tsv". */
  readonly file: string;
  /** Names of the columns with the text and its label. */
  readonly columns: { readonly text: string; readonly label: string; readonly due?: string };
  /** The kinds of ours that are right for each label. A label that is left out is not measured. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Is this a row over which careful people would differ? */
  readonly isArguable?: (row: Readonly<Record<string, string>>) => boolean;
}

export interface Answer {
  readonly kind: string;
  /** "2019-06-30", or null where no day can be read. */
  readonly due?: string | null;
}

/** A text and what careful people read in it. */
export interface JudgedText {
  readonly text: string;
  /** The label in the words of its source. */
  readonly label: string;
  readonly kinds: readonly string[];
  readonly due: string | null;
  readonly isArguable: boolean;
}
