import { defaultConfig, type Config, type DateSystem } from './core';

/** What judging in this runtime goes by: formulas stand beside the pane, and both have one workbook. */
let config: Config = defaultConfig;
let text = JSON.stringify(config);
let dateSystem: DateSystem = '1900';
const listeners = new Set<() => void>();

/** The settings of the open workbook; those of the product until they are known. */
export function currentConfig(): Config {
  return config;
}

/** From when the open workbook counts its days. */
export function currentDateSystem(): DateSystem {
  return dateSystem;
}

/** Settings that say the same as before are no change. */
export function setCurrentConfig(next: Config): void {
  const nextText = JSON.stringify(next);
  if (nextText === text) return;
  config = next;
  text = nextText;
  tell();
}

export function setCurrentDateSystem(next: DateSystem): void {
  if (next === dateSystem) return;
  dateSystem = next;
  tell();
}

/** Calls the listener after each change until what is returned is called. */
export function onConfigChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
