import type { RuleOption } from '../config/shape';
import type { Action, PlacedCell, Recommendation, Tracker } from '../model/action';
import type { Day } from '../model/day';
import type { Level, Role } from '../model/report';
import type { Cell } from '../model/sheet';

/** The names in braces in a message: "{owner}" names owner. */
type Placeholders<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a rule found: one of its messages, the words to fill it with, and the edits it can offer. */
export interface Problem {
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
  /** Only where one answer is possible; made all together. */
  readonly edits?: readonly CellEdit[];
  /** Where it stands, if not in the column that the rule is about. */
  readonly cell?: PlacedCell;
}

/** A cell and what should stand in it. */
export interface CellEdit {
  readonly cell: PlacedCell;
  readonly to: Cell;
}

export type Messages = Readonly<Record<string, string>>;
export type Options = Readonly<Record<string, RuleOption<unknown>>>;

/** Makes a problem; the compiler refuses unknown messages and missing or extra words. */
export type Say<M extends Messages> = <Id extends keyof M & string>(
  id: Id,
  ...words: Placeholders<M[Id]> extends never ? [] : [Readonly<Record<Placeholders<M[Id]>, string>>]
) => Problem;

export interface RuleContext<M extends Messages, O extends Options> {
  readonly asAt: Day;
  /** What the rule's options are set to. */
  readonly options: { readonly [Name in keyof O]: O[Name] extends RuleOption<infer Value> ? Value : never };
  readonly say: Say<M>;
}

interface RuleShape<Subject, Answer, M extends Messages, O extends Options> {
  readonly id: string;
  /** The column it speaks of, where its findings stand. */
  readonly about: Role;
  readonly level: Level;
  /** One line for the list of rules. */
  readonly summary: string;
  readonly messages: M;
  readonly options?: O;
  check(subject: Subject, context: RuleContext<M, O>): Answer;
}

/** A rule as the engine runs it. */
export type Rule = ActionRule | RecommendationRule | TrackerRule;
export type ActionRule = BoundRule<'action', Action, Problem | undefined>;
export type RecommendationRule = BoundRule<'recommendation', Recommendation, Problem | undefined>;
export type TrackerRule = BoundRule<'tracker', Tracker, Iterable<Found | number>>;

/** A problem that a rule on trackers found, and on what: null for the tracker as a whole. */
export interface Found {
  readonly on: Action | Recommendation | null;
  readonly problem: Problem;
}

interface BoundRule<On extends string, Subject, Answer> extends Omit<
  RuleShape<Subject, Answer, Messages, Options>,
  'check' | 'options'
> {
  readonly on: On;
  readonly options: Options;
  /** `options`: what each option is set to. */
  run(subject: Subject, asAt: Day, options: Readonly<Record<string, unknown>>): Answer;
}

export function defineActionRule<const M extends Messages, O extends Options = Record<never, never>>(
  rule: RuleShape<Action, Problem | undefined, M, O>,
): ActionRule {
  return { ...bound(rule), on: 'action' };
}

export function defineRecommendationRule<const M extends Messages, O extends Options = Record<never, never>>(
  rule: RuleShape<Recommendation, Problem | undefined, M, O>,
): RecommendationRule {
  return { ...bound(rule), on: 'recommendation' };
}

/**
 * A rule that has to see several rows at once: gives what it found, in a list or one after another, and between where
 * it has many rows to look at steps, as the share of them that is done.
 */
export function defineTrackerRule<const M extends Messages, O extends Options = Record<never, never>>(
  rule: RuleShape<Tracker, Iterable<Found | number>, M, O>,
): TrackerRule {
  return { ...bound(rule), on: 'tracker' };
}

function bound<Subject, Answer, M extends Messages, O extends Options>(
  rule: RuleShape<Subject, Answer, M, O>,
) {
  const templates = new Map(Object.entries(rule.messages).map(([id, message]) => [id, templateOf(message)]));
  const say = (id: string, words: Readonly<Record<string, string>> = {}): Problem => ({
    message: filled(templates.get(id)!, words),
    values: words,
  });
  return {
    ...rule,
    options: rule.options ?? {},
    run: (subject: Subject, asAt: Day, options: Readonly<Record<string, unknown>>) =>
      rule.check(subject, {
        asAt,
        // What was set was checked against the options' shapes.
        options: options as RuleContext<M, O>['options'],
        say: say as Say<M>,
      }),
  };
}

/** The words of a message and the names of its placeholders by turns, words at either end. */
function templateOf(message: string): readonly string[] {
  return message.split(/\{(\w+)\}/);
}

function filled(template: readonly string[], words: Readonly<Record<string, string>>): string {
  let message = template[0]!;
  for (let i = 1; i < template.length; i += 2) message += words[template[i]!]! + template[i + 1]!;
  return message;
}
