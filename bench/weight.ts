import { weighBefore, weighParts } from '../scripts/weights';

/** What the browser loads of the built add-in before something can be done, office.js apart; needs `npm run build`. */
export function benchWeight(): string[] {
  return [...weighBefore(weighParts())].map(
    ([what, kilobytes]) => `${what.padEnd(66)}${`${kilobytes.toFixed(1)} kB`.padStart(9)}`,
  );
}
