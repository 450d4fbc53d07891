import { readDeadline } from '../../../src/core/deadline/parse-deadline';
import { WORD_LISTS } from '../../../src/core/deadline/words';
import { readAction, readCriterion, readOwner, readResponse } from '../../../src/core';
import { ACTION_WORDS } from '../../../src/core/wording/action/vocabulary';
import { CRITERION_WORDS } from '../../../src/core/wording/criterion/vocabulary';
import { OWNER_WORDS } from '../../../src/core/wording/owner/vocabulary';
import { RESPONSE_WORDS } from '../../../src/core/wording/response/vocabulary';
import { cpuMilliseconds } from '../../support/cpu-time';

const LONG = 100_000;
const MOST = 50;

/** Every word of a vocabulary, however its lists are kept, and every phrase between two commas. */
function wordsOf(vocabulary: unknown): string[] {
  if (typeof vocabulary === 'string') {
    const phrases = vocabulary.split(',').map((phrase) => phrase.trim());
    return [...vocabulary.split(/[\s,]+/), ...phrases].filter((word) => word !== '');
  }
  return typeof vocabulary === 'object' && vocabulary ? Object.values(vocabulary).flatMap(wordsOf) : [];
}

test.each<[string, (text: string) => unknown, unknown]>([
  ['deadline', (text) => readDeadline(text), WORD_LISTS.map(({ words }) => words)],
  ['owner', (text) => readOwner(text), OWNER_WORDS],
  ['response', (text) => readResponse(text), RESPONSE_WORDS],
  ['criterion', (text) => readCriterion(text), CRITERION_WORDS],
  ['action', (text) => readAction(text), ACTION_WORDS],
])('The reader of %s cells reads 100 kB of any one of its words in under 50 ms.', (_, read, vocabulary) => {
  const words = [...new Set(wordsOf(vocabulary))];
  expect(words.length).toBeGreaterThan(50);
  const slow = words.filter((word) => {
    const text = `${`${word} `.repeat(LONG / word.length)}x`;
    const start = performance.now();
    read(text);
    return performance.now() - start > MOST && cpuMilliseconds(() => read(text)) > MOST;
  });
  expect(slow).toEqual([]);
});
