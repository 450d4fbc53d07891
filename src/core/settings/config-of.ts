import {
  defaultConfig,
  type AddedWords,
  type Config,
  type Dismissal,
  type RuleSetting,
} from '../config/config';
import { PROFILES, standard } from '../config/profiles';
import type { DeadlineRules } from '../model/deadline-rules';
import { parseIsoDay } from '../model/day';
import type { ColumnChoice, TableMapping } from '../model/mapping';
import type { Profile } from '../model/profile';
import { isRecord } from './check-shape';
import type { OwnProfile, Settings } from './settings';

/**
 * The configuration that settings make, laid over one another and over the defaults: first a file's, then the
 * workbook's. Of each setting the last word counts; lists of words and of dismissals add up.
 */
export function configOf(layers: readonly Settings[]): Config {
  return layers.reduce(withSettings, defaultConfig);
}

function withSettings(config: Config, settings: Settings): Config {
  const { deadline: deadlineWords, ...words } = settings.words ?? {};
  return {
    warningDays: settings.warningDays ?? config.warningDays,
    profile: settings.profile === undefined ? config.profile : profileOf(settings.profile),
    deadline: withDeadlineRules(config.deadline, settings.deadline, deadlineWords),
    words: withWords(config.words, words),
    rules: withRules(config.rules, settings.rules),
    tables: settings.tables ? withTables(config.tables, settings.tables) : config.tables,
    dismissals: [
      ...config.dismissals,
      ...(settings.dismissals ?? []).flatMap(({ day, ...rest }): Dismissal[] => {
        const parsed = parseIsoDay(day);
        return parsed === undefined ? [] : [{ ...rest, day: parsed }];
      }),
    ],
  };
}

function profileOf(profile: string | OwnProfile): Profile {
  if (typeof profile === 'string') return PROFILES.find(({ id }) => id === profile) ?? standard;
  const { name, description = '', lines, basedOn } = profile;
  const base = PROFILES.find(({ id }) => id === basedOn) ?? standard;
  return { id: 'own', name, description, lines: [...lines, ...base.lines] };
}

function withDeadlineRules(
  rules: DeadlineRules,
  set: Settings['deadline'] = {},
  words: DeadlineRules['words'] = {},
): DeadlineRules {
  return {
    ...rules,
    ...set,
    seasonEnds: { ...rules.seasonEnds, ...set.seasonEnds },
    termEnds: { ...rules.termEnds, ...set.termEnds },
    words: joinedLists(rules.words, words),
  };
}

function withWords(words: AddedWords, added: AddedWords): AddedWords {
  const readers = new Set([...Object.keys(words), ...Object.keys(added)] as (keyof AddedWords)[]);
  return Object.fromEntries(
    [...readers].map((reader) => [reader, joinedLists(words[reader] ?? {}, added[reader] ?? {})]),
  );
}

type Lists = Readonly<Partial<Record<string, readonly string[]>>>;

function joinedLists(lists: Lists, added: Lists): Record<string, readonly string[]> {
  const names = new Set([...Object.keys(lists), ...Object.keys(added)]);
  return Object.fromEntries(
    [...names].map((name) => [name, [...(lists[name] ?? []), ...(added[name] ?? [])]]),
  );
}

/** A choice for a column replaces what an earlier layer chose for it. */
function withTables(tables: TableMapping, set: TableMapping): TableMapping {
  const { columns = [], headers = [], ignoredSheets = [] } = tables;
  const isReplaced = ({ sheet, title, column }: ColumnChoice): boolean =>
    set.columns?.some((own) => own.sheet === sheet && own.title === title && own.column === column) ?? false;
  return {
    columns: [...columns.filter((choice) => !isReplaced(choice)), ...(set.columns ?? [])],
    headers: [...headers, ...(set.headers ?? [])],
    ignoredSheets: [...ignoredSheets, ...(set.ignoredSheets ?? [])],
  };
}

function withRules(rules: Config['rules'], set: Settings['rules'] = {}): Config['rules'] {
  const changed = Object.entries(set).map(([rule, setting]): [string, RuleSetting] => {
    const before = rules[rule];
    if (!isRecord(setting)) return [rule, { ...before, ...(setting && { level: setting }) }];
    const { level, ...options } = setting;
    return [rule, { ...before, ...(level && { level }), options: { ...before?.options, ...options } }];
  });
  return { ...rules, ...Object.fromEntries(changed) };
}
