import { readRag } from '../../../src/core/rag/read-rag';

test.each([
  ['Red', 'Red'],
  ['R', 'Red'],
  ['RED - overdue', 'Red'],
  ['🔴', 'Red'],
  ['Amber', 'Amber'],
  ['yellow', 'Amber'],
  ['(A)', 'Amber'],
  ['Green (on target)', 'Green'],
  ['g.', 'Green'],
  ['🟢', 'Green'],
  ['Blue – complete', 'Blue'],
  ['B', 'Blue'],
  ['Grey', 'Grey'],
  ['⚪', 'Grey'],
])('‘%s’ is %s', (text, rag) => expect(readRag(text)).toEqual({ rag, text }));

test.each([
  '',
  'Amber/Green',
  'not red',
  'Complete',
  '3',
  'Was red in June and may be amber again by the autumn',
])('‘%s’ names no one colour', (text) => expect(readRag(text)).toBeNull());

test('a council’s own words for colours are known', () => {
  expect(readRag('At Risk', { Amber: ['at risk'] })).toEqual({ rag: 'Amber', text: 'At Risk' });
  expect(readRag('At risk')).toBeNull();
});
