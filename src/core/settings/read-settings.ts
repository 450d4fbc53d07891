import { bringForward, type Step } from './bring-forward';
import { checkShape, isRecord, type SettingsProblem } from './check-shape';
import type { Settings } from './settings';
import { SETTINGS_SHAPE, SETTINGS_VERSION } from './settings-shape';

/** What is sound of some settings, and a sentence on each part that is not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads settings that a person, a file or a workbook gave: older ones are brought forward, parts that cannot be used are
 * left out and told. Never throws.
 */
export function readSettings(value: unknown): ReadSettings {
  const version = isRecord(value) ? value.version : undefined;
  if (typeof version === 'number' && version > SETTINGS_VERSION)
    return {
      settings: {},
      problems: [
        {
          path: 'version',
          message: `‘version’ is ${version}: these settings were made by a later RECS than this one, which knows version ${SETTINGS_VERSION}; update RECS, or make the settings anew.`,
        },
      ],
    };
  const { sound, problems } = checkShape(SETTINGS_SHAPE, bringForward(value, STEPS, SETTINGS_VERSION));
  // What is left has the shape that was asked for.
  return { settings: (sound ?? {}) as Settings, problems };
}

/** How settings of each version become those of the next. Version 1 is the first there was. */
const STEPS: readonly Step[] = [];
