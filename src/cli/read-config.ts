import { existsSync } from 'node:fs';
import { configOf, listed, PROFILES, readSettings, type Config, type Settings } from '../core';
import type { Arguments } from './arguments';
import { CommandProblem } from './problem';
import { readBytes } from './read-input';

/** The settings file that is used where it lies in the folder that the command is given in. */
const USUAL_FILE = 'recs.config.json';

/** What this run sets, from below what a workbook keeps to above it. */
export interface SettingsLayers {
  /** Of the settings file. */
  readonly below: Settings;
  /** Of what was named on the command line. */
  readonly above: Settings;
}

/** What this run sets: the settings file and the profile that was named. Throws CommandProblem. */
export async function settingsFor({ config, profile }: Arguments): Promise<SettingsLayers> {
  const file = config ?? (existsSync(USUAL_FILE) ? USUAL_FILE : undefined);
  return {
    below: file === undefined ? {} : await settingsIn(file),
    above: profile === undefined ? {} : { profile: knownProfile(profile) },
  };
}

const usual = new WeakMap<SettingsLayers, Config>();

/**
 * The defaults with everything laid over them, what a workbook keeps among it. Where it keeps nothing, the same layers
 * give the same configuration, so that many files are judged by one engine.
 */
export function configWith(layers: SettingsLayers, workbook: Settings = {}): Config {
  const { below, above } = layers;
  if (Object.keys(workbook).length > 0) return configOf([below, workbook, above]);
  const config = usual.get(layers) ?? configOf([below, above]);
  usual.set(layers, config);
  return config;
}

async function settingsIn(file: string): Promise<Settings> {
  const text = new TextDecoder().decode(await readBytes(file)).replace(/^\uFEFF/, '');
  const { settings, problems } = readSettings(parsed(text, file));
  const [first, ...more] = problems;
  if (!first) return settings;
  const others = more.length === 0 ? '' : ` (and ${more.length} more like it)`;
  throw new CommandProblem(`In ‘${file}’, ${first.message}${others}`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(`‘${file}’ is not JSON: mend it there, or leave it out (${reason}).`, {
      cause: error,
    });
  }
}

function knownProfile(id: string): string {
  if (PROFILES.some((profile) => profile.id === id)) return id;
  const ids = PROFILES.map((profile) => `‘${profile.id}’`);
  throw new CommandProblem(
    `There is no profile ‘${id}’: give ${listed(ids, 'or')}, or set your own in ${USUAL_FILE}.`,
  );
}
