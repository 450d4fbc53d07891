import type { Config } from '../config/config';
import type { Level } from '../model/report';
import { rules } from '.';
import type { ActionRule, RecommendationRule, Rule, TrackerRule } from './define-rule';

/** A rule that is on, with its level and options as set. */
export interface Active<Kind extends Rule> {
  readonly rule: Kind;
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ActiveRules {
  readonly action: readonly Active<ActionRule>[];
  readonly recommendation: readonly Active<RecommendationRule>[];
  readonly tracker: readonly Active<TrackerRule>[];
}

/** The rules that a configuration leaves on. */
export function activeRules({ rules: settings }: Config): ActiveRules {
  const active = rules.flatMap((rule) => {
    const setting = settings[rule.id];
    const level = setting?.level ?? rule.level;
    if (level === 'off') return [];
    const standard = Object.entries(rule.options).map(([name, option]) => [name, option.default]);
    return [{ rule, level, options: { ...Object.fromEntries(standard), ...setting?.options } }];
  });
  const on = <Kind extends Rule>(kind: Kind['on']): Active<Kind>[] =>
    active.filter((candidate): candidate is typeof candidate & { rule: Kind } => candidate.rule.on === kind);
  return {
    action: on<ActionRule>('action'),
    recommendation: on<RecommendationRule>('recommendation'),
    tracker: on<TrackerRule>('tracker'),
  };
}
