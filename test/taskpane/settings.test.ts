import { configOf, type Settings } from '../../src/core';
import { AS_IT_COMES, profileChoices, ruleChoice, withRule } from '../../src/taskpane/settings/choices';

const rule = { id: 'stale-progress' };

test('a rule nobody set is as it comes', () => {
  expect(ruleChoice({}, rule)).toBe('as-it-comes');
});

test.each(['must', 'off'] as const)('a rule set to %s says so', (level) => {
  expect(ruleChoice({ rules: { 'stale-progress': level } }, rule)).toBe(level);
  expect(ruleChoice({ rules: { 'stale-progress': { level } } }, rule)).toBe(level);
});

test('another level keeps the other rules and the options', () => {
  const settings: Settings = { rules: { 'weak-action': 'off', 'stale-progress': { months: 9 } } };
  expect(withRule(settings, rule, 'must')).toEqual({
    'weak-action': 'off',
    'stale-progress': { level: 'must', months: 9 },
  });
});

test('a rule as it comes again leaves the settings, unless it has options', () => {
  expect(withRule({ rules: { 'stale-progress': 'off' } }, rule, 'as-it-comes')).toBeUndefined();
  expect(withRule({ rules: { 'stale-progress': { level: 'off', months: 9 } } }, rule, 'as-it-comes')).toEqual(
    { 'stale-progress': { months: 9 } },
  );
});

test('a workbook’s own profile is among the choices, which otherwise are the built-in ones', () => {
  expect(profileChoices({})).not.toContain('own');
  expect(profileChoices({ profile: { name: 'Ours', lines: [] } })[0]).toBe('own');
});

test('a reset leaves the dismissals and nothing else', () => {
  const settings: Settings = {
    profile: 'percent-complete',
    warningDays: 10,
    rules: { 'stale-progress': 'off' },
    dismissals: [{ rule: 'weak-action', subject: 'a', words: 'b', reason: 'c', day: '2026-11-23' }],
  };
  const { dismissals, ...rest } = configOf([{ ...settings, ...AS_IT_COMES }]);
  const { dismissals: _, ...asItComes } = configOf([]);
  expect(rest).toEqual(asItComes);
  expect(dismissals).toHaveLength(1);
});
