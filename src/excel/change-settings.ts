import { dismissalOf, isoDay, readSettings, type Day, type Finding, type Settings } from '../core';
import { ExcelProblem } from './problems';

/** The settings with these laid over them: what is named replaces, what is undefined is taken out. */
export function withChanges(settings: Settings, changes: Settings): Settings {
  const named = Object.entries({ ...settings, ...changes }).filter(([, value]) => value !== undefined);
  const { settings: sound, problems } = readSettings(JSON.parse(JSON.stringify(Object.fromEntries(named))));
  if (problems.length > 0) throw new ExcelProblem(problems.map(({ message }) => message).join(' '));
  return sound;
}

/** The settings with a finding dismissed, in place of any earlier dismissal of it. */
export function withDismissal(settings: Settings, finding: Finding, reason: string, today: Day): Settings {
  const dismissal = dismissalOf(finding, reason, today);
  const others = withoutDismissal(settings, finding).dismissals ?? [];
  return withChanges(settings, { dismissals: [...others, { ...dismissal, day: isoDay(dismissal.day) }] });
}

/** The settings without the dismissal of a finding. */
export function withoutDismissal(settings: Settings, finding: Finding): Settings {
  const { rule, subject } = dismissalOf(finding, '', 0);
  const { dismissals = [], ...rest } = settings;
  const left = dismissals.filter((each) => each.rule !== rule || each.subject !== subject);
  return left.length === 0 ? rest : { ...rest, dismissals: left };
}

/** The settings as the text of a file, which the command line reads too. */
export function exportedSettings(settings: Settings): string {
  return `${JSON.stringify({ version: 1, ...settings }, null, 2)}\n`;
}

/** Settings from the text of a file: what is sound of them, and a sentence on each part that is not. */
export function importedSettings(text: string): {
  readonly settings: Settings;
  readonly problems: readonly string[];
} {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ExcelProblem(
      'This file does not hold settings of RECS: it is not JSON. Choose a file that was saved with Export settings.',
    );
  }
  const { settings, problems } = readSettings(value);
  const { version: _ofFile, ...named } = settings;
  return { settings: named, problems: problems.map(({ message }) => message) };
}
