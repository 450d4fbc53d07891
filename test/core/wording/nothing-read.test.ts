import { NOTHING_READ, defaultConfig, readersOf } from '../../../src/core';

const readers = readersOf(defaultConfig);

test.each(Object.keys(NOTHING_READ) as (keyof typeof NOTHING_READ)[])(
  'of a blank %s cell, what is said without words is what the reader says',
  (name) => expect(NOTHING_READ[name]('')).toEqual(readers[name]('')),
);
