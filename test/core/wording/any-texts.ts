import fc from 'fast-check';
import type { Span } from '../../../src/core';
import { cpuMilliseconds } from '../../support/cpu-time';

/** Any text at all, and texts of up to twenty of these scraps, with spaces between them and without. */
export function anyTexts(...scraps: readonly string[]): fc.Arbitrary<string> {
  const words = fc.array(fc.constantFrom(...scraps), { maxLength: 20 });
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    words.map((some) => some.join('')),
    words.map((some) => some.join(' ')),
  );
}

/** Expects that every place has a length and lies within the text. */
export function expectWithin(text: string, places: readonly Span[]): void {
  for (const { start, end } of places) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

/** Expects that a hundred thousand characters of a scrap, by themselves and between two words, are read in a moment. */
export function expectQuick(
  read: (text: string) => unknown,
  scrap: string,
  [before, after]: readonly [before: string, after: string],
): void {
  const long = scrap.repeat(Math.ceil(100_000 / scrap.length));
  for (const text of [long, before + long + after]) {
    expect(cpuMilliseconds(() => read(text))).toBeLessThan(50);
  }
}
