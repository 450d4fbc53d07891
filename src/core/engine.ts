import type { Config, Dismissal } from './config/config';
import { activeRules, type ActiveRules } from './rules/active-rules';
import { readersFor, type Readers } from './wording/readers';

/** A configuration made ready to run: done once, however many sheets and cells are judged by it. */
export interface Engine {
  readonly config: Config;
  readonly rules: ActiveRules;
  readonly readers: Readers;
  /** By rule and subject. */
  readonly dismissals: ReadonlyMap<string, Dismissal>;
}

const known = new WeakMap<Config, Engine>();

/** The engine of a configuration; the same for the same one. */
export function engineFor(config: Config): Engine {
  const before = known.get(config);
  if (before) return before;
  const engine: Engine = {
    config,
    rules: activeRules(config),
    readers: readersFor(config.words),
    dismissals: new Map(config.dismissals.map((dismissal) => [dismissalKey(dismissal), dismissal])),
  };
  known.set(config, engine);
  return engine;
}

/** By what a dismissal is found: the rule, and the mark of what it speaks of. */
export function dismissalKey({ rule, subject }: Pick<Dismissal, 'rule' | 'subject'>): string {
  return `${rule} ${subject}`;
}
