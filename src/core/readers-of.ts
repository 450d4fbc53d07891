import type { Config } from './config/config';
import { readersFor, type Readers } from './wording/readers';

const known = new WeakMap<Config, Readers>();

/** The readers of single cells by these settings; the same for the same ones. */
export function readersOf(config: Config): Readers {
  const before = known.get(config);
  if (before) return before;
  const readers = readersFor(config.words);
  known.set(config, readers);
  return readers;
}
