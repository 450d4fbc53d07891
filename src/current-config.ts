import { defaultConfig, type Config } from './core';

/** What judges in this runtime go by: formulas stand beside the pane, which sets what the workbook keeps. */
let config: Config = defaultConfig;
let text = JSON.stringify(config);
const listeners = new Set<() => void>();

/** The settings of the open workbook; those of the product until they are known. */
export function currentConfig(): Config {
  return config;
}

/** Settings that say the same as before are no change. */
export function setCurrentConfig(next: Config): void {
  const nextText = JSON.stringify(next);
  if (nextText === text) return;
  config = next;
  text = nextText;
  for (const listener of [...listeners]) listener();
}

/** Calls the listener after each change until what is returned is called. */
export function onConfigChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
