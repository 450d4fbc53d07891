import type { CriterionKind, OwnerKind, Reading, ResponseKind, Span } from './report';

/** One of the owners that a cell names. */
export interface OwnerPart {
  readonly kind: 'named-post' | 'named-person' | 'team' | 'unclear';
  /** The cell's own words for this owner. */
  readonly text: string;
  readonly span: Span;
  /** The same for every spelling of one post or person; only for comparing. */
  readonly key: string;
  /** Is it named as helping another, who leads: "supported by …", "(support)"? */
  readonly isHelper?: true;
}

export interface OwnerReading extends Reading<OwnerKind> {
  /** Everyone named, in the order of the cell; several where the kind is. */
  readonly owners: readonly OwnerPart[];
  /** Does it take over what the row above says: "as above"? */
  readonly isPointer?: true;
  /** Does it speak for the blank rows under it too: "(and subsequently below)"? */
  readonly appliesBelow?: true;
  /** The row of the sheet's filled part that the owners were taken from; places in them are places in its cell. */
  readonly inheritedFrom?: number;
}

export interface ResponseReading extends Reading<ResponseKind> {
  /** What the answer is tied to or set against, in the cell's words: "subject to funding". */
  readonly qualifier?: { readonly text: string; readonly span: Span };
}

export interface CriterionReading extends Reading<CriterionKind> {
  /** What can be counted: figures, dates, all or none of something. */
  readonly measures: readonly Span[];
  /** What can be shown to somebody else. */
  readonly evidence: readonly Span[];
  /** Words that compare without saying with what: "improved". */
  readonly comparatives: readonly Span[];
  /** What could be counted, though no target is given: "complaints" in "fewer complaints". */
  readonly countables: readonly Span[];
}

/** `unclear`: words that name no work, by which nothing is promised and nothing described: "Governance", "Noted". */
export type ActionKind = 'action' | 'status-quo' | 'unclear' | 'blank';

/** What an action cell was understood to say. */
export interface ActionReading extends Reading<ActionKind> {
  readonly rests: readonly Span[];
  /** Words by which the promise may come to nothing: "where possible", "subject to funding". */
  readonly escapes: readonly Span[];
  /** How many things are promised: verbs that are joined, and sentences. At least 1 in an action, else 0. */
  readonly parts: number;
  /** What is promised, one after the other, each from its verb to the next: as many as `parts`. */
  readonly promises: readonly Span[];
  /** The verb that only looks into it, where the action promises nothing more: "consider", "explore". */
  readonly weak: readonly Span[];
}
