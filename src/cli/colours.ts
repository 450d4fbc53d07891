import type { Painted } from '../report';

/** What is asked of a stream to know whether a person looks at it. */
interface Screen {
  readonly isTTY?: boolean;
}

/** Colours are for terminals that can show them, and for readers who have not declined them (no-color.org). */
export function wantsColours({ isTTY }: Screen, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Foreground colours of sixteen-colour terminals, and bold; what each says is said in words too. */
const CODES: Readonly<Record<string, number>> = {
  Red: 31,
  Amber: 33,
  Green: 32,
  Blue: 34,
  'Blue (late)': 34,
  Grey: 90,
  must: 31,
  should: 33,
  heading: 1,
};

/** Colours for a terminal. */
export function ansiPaint(text: string, as: Painted): string {
  const code = CODES[as];
  return code === undefined ? text : `\u001b[${code}m${text}\u001b[0m`;
}
