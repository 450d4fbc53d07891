import type { Config } from '../config/config';
import type { Action, Recommendation } from '../model/action';
import type { Day } from '../model/day';
import type { Level, Role } from '../model/report';

/** The names in braces in a message: "{owner}" names owner. */
type Placeholders<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a rule found: one of its messages, and the words to fill it with. */
export interface Problem {
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
}

export type Messages = Readonly<Record<string, string>>;

/** Makes a problem; the compiler refuses unknown messages and missing or extra words. */
export type Say<M extends Messages> = <Id extends keyof M & string>(
  id: Id,
  ...words: Placeholders<M[Id]> extends never ? [] : [Readonly<Record<Placeholders<M[Id]>, string>>]
) => Problem;

export interface RuleContext<M extends Messages> {
  readonly asAt: Day;
  readonly config: Config;
  readonly say: Say<M>;
}

interface RuleShape<Subject, M extends Messages> {
  readonly id: string;
  /** The column it speaks of, where its findings stand. */
  readonly about: Role;
  readonly level: Level;
  /** One line for the list of rules. */
  readonly summary: string;
  readonly messages: M;
  check(subject: Subject, context: RuleContext<M>): Problem | undefined;
}

/** A rule as the engine runs it. */
export type Rule = ActionRule | RecommendationRule;
export type ActionRule = BoundRule<'action', Action>;
export type RecommendationRule = BoundRule<'recommendation', Recommendation>;

interface BoundRule<On extends string, Subject> extends Omit<RuleShape<Subject, Messages>, 'check'> {
  readonly on: On;
  run(subject: Subject, asAt: Day, config: Config): Problem | undefined;
}

export function defineActionRule<const M extends Messages>(rule: RuleShape<Action, M>): ActionRule {
  return { ...bound(rule), on: 'action' };
}

export function defineRecommendationRule<const M extends Messages>(
  rule: RuleShape<Recommendation, M>,
): RecommendationRule {
  return { ...bound(rule), on: 'recommendation' };
}

function bound<Subject, M extends Messages>(rule: RuleShape<Subject, M>) {
  const say = (id: string, words: Readonly<Record<string, string>> = {}): Problem => ({
    message: rule.messages[id]!.replace(/\{(\w+)\}/g, (_, name: string) => words[name]!),
    values: words,
  });
  return {
    ...rule,
    run: (subject: Subject, asAt: Day, config: Config) =>
      rule.check(subject, { asAt, config, say: say as Say<M> }),
  };
}
