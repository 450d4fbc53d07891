/**
 * What a setting may hold. One description stands behind the checking of settings, their JSON Schema and the page
 * that explains them.
 */
export type Shape = (
  | { readonly type: 'whole'; readonly least: number; readonly most: number }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  /** `single`: one word, without a space in it. */
  | {
      readonly type: 'text';
      readonly longest: number;
      readonly single?: true;
      readonly mayBeEmpty?: true;
    }
  | { readonly type: 'day' }
  | { readonly type: 'switch' }
  | { readonly type: 'list'; readonly each: Shape }
  /** An object with these fields and no others. */
  | {
      readonly type: 'fields';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
    }
  /** An object whose keys are the officer's own words, such as the names of sheets. */
  | { readonly type: 'by-name'; readonly each: Shape }
  /** The first of these that a value is of the right sort for is meant. */
  | { readonly type: 'either'; readonly of: readonly Shape[] }
) & {
  /** One sentence for people. */
  readonly description: string;
};

/** A setting of one rule: what it may hold, and what it holds unless somebody sets it. */
export interface RuleOption<Value> {
  readonly shape: Shape;
  readonly default: Value;
}

/** A whole number within bounds, both included. */
export function wholeOption(
  description: string,
  {
    default: standard,
    least,
    most,
  }: { readonly default: number; readonly least: number; readonly most: number },
): RuleOption<number> {
  return { shape: { type: 'whole', least, most, description }, default: standard };
}
