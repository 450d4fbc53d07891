import { LEVELS, PROFILES, type Level, type Rule, type Settings } from '../../core';

export type RuleChoice = Level | 'off' | 'as-it-comes';
export const RULE_CHOICES: readonly RuleChoice[] = ['as-it-comes', ...LEVELS, 'off'];

/** What a rule was set to by its level. */
export function ruleChoice({ rules = {} }: Settings, { id }: Pick<Rule, 'id'>): RuleChoice {
  const setting = rules[id];
  return (typeof setting === 'object' ? setting.level : setting) ?? 'as-it-comes';
}

/** The settings of rules with one at another level; its options stay. */
export function withRule(
  { rules = {} }: Settings,
  { id }: Pick<Rule, 'id'>,
  choice: RuleChoice,
): Settings['rules'] {
  const { [id]: before, ...others } = rules;
  const { level: _, ...options } = typeof before === 'object' ? before : {};
  const hasOptions = Object.keys(options).length > 0;
  if (choice === 'as-it-comes') {
    if (hasOptions) return { ...others, [id]: options };
    return Object.keys(others).length > 0 ? others : undefined;
  }
  return { ...others, [id]: hasOptions ? { ...options, level: choice } : choice };
}

/** The ids of the profiles to choose among; "own" where the workbook has one of its own. */
export function profileChoices({ profile }: Settings): string[] {
  const ids = PROFILES.map(({ id }) => id);
  return typeof profile === 'object' ? ['own', ...ids] : ids;
}

/** Everything as it comes; dismissals stay, and the as-at date is none of the settings. */
export const AS_IT_COMES: Settings = {
  profile: undefined,
  warningDays: undefined,
  deadline: undefined,
  words: undefined,
  rules: undefined,
  tables: undefined,
};
