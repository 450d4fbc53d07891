import { existsSync } from 'node:fs';
import { configOf, listed, PROFILES, readSettings, type Config, type Settings } from '../core';
import type { Arguments } from './arguments';
import { CommandProblem } from './problem';
import { readBytes } from './read-input';

/** The settings file that is used where it lies in the folder that the command is given in. */
const USUAL_FILE = 'recs.config.json';

/** The configuration of this run: the defaults, the settings file, the profile that was named. Throws CommandProblem. */
export async function configFor({ config, profile }: Arguments): Promise<Config> {
  const file = config ?? (existsSync(USUAL_FILE) ? USUAL_FILE : undefined);
  const layers: Settings[] = file === undefined ? [] : [await settingsIn(file)];
  if (profile !== undefined) layers.push({ profile: knownProfile(profile) });
  return configOf(layers);
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
