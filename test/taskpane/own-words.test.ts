import { COMMON_LISTS, ownWords, withoutWord, withWord } from '../../src/taskpane/settings/own-words-list';
import { readSettings, type Settings } from '../../src/core';

const complete = { reader: 'progress', meaning: 'cell-complete', word: 'signed off' };
const settings: Settings = {
  words: { progress: { 'cell-complete': ['boxed'] }, owner: { heads: ['provost'] } },
};

test('a word is added after those of its list, and what is elsewhere stays', () => {
  expect(withWord(settings, complete)).toEqual({
    progress: { 'cell-complete': ['boxed', 'signed off'] },
    owner: { heads: ['provost'] },
  });
});

test('a word that is there already is not there twice', () => {
  expect(ownWords({ words: withWord({ words: withWord({}, complete) }, complete) })).toEqual([complete]);
});

test('a word taken out leaves the others, and the last one leaves no trace', () => {
  expect(withoutWord(settings, { ...complete, word: 'boxed' })).toEqual({ owner: { heads: ['provost'] } });
  expect(withoutWord({ words: withWord({}, complete) }, complete)).toBeUndefined();
});

test('every list that is offered is one that settings can add to', () => {
  for (const list of COMMON_LISTS)
    expect(readSettings({ words: withWord({}, { ...list, word: 'boxed' }) }).problems).toEqual([]);
});
