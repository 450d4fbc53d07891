import { invalidArgument } from './wire-format';

/** The colour names that code for Excel commonly uses. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** "#rrggbb" in capitals, from that or from a colour's name. */
export function colourArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
  const named = NAMED[value.toLowerCase()];
  if (named === undefined)
    throw invalidArgument(`The workbench does not know the colour '${value}'; write it as "#RRGGBB".`);
  return named;
}
