import { excel, learnSettings } from './excel';

let reading: Promise<void> | undefined;

/**
 * Resolves when the workbook's settings have been read, and from when it counts its days; both then stand in the
 * current configuration. Where they cannot be read, formulas go by the product's own and the next one tries again.
 */
export function settingsKnown(): Promise<void> {
  reading ??= read();
  return reading;
}

async function read(): Promise<void> {
  try {
    const { areUsual } = await learnSettings();
    if (areUsual) return;
    const { session } = await excel();
    await session.start();
  } catch (cause) {
    reading = undefined;
    reportError(cause);
  }
}
