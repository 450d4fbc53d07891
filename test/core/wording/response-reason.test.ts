import { hasReason } from '../../../src/core/wording/response/reason';

test.each([
  'Rejected – cost',
  'Not agreed. The depot closes in June.',
  'Declined, since the grant has ended',
  'Coût',
])('‘%s’ says why.', (text) => expect(hasReason(text)).toBe(true));

test.each([
  '',
  '–',
  'Rejected',
  'REJECTED.',
  'The recommendation is rejected by Cabinet.',
  'Not accepted – letter of 3 June 2026 to the committee',
  'x y z',
  '12 34',
])('‘%s’ does not say why.', (text) => expect(hasReason(text)).toBe(false));

test('The words on which the refusal rests are no reason for it.', () => {
  const text = 'Impractical';
  expect(hasReason(text)).toBe(true);
  expect(hasReason(text, [{ start: 0, end: text.length }])).toBe(false);
});

test('A word is a reason though the words before it are what the refusal rests on.', () =>
  expect(hasReason('Impractical: cost', [{ start: 0, end: 11 }])).toBe(true));

test('What stands on both sides of the refusal is not read as one word.', () =>
  expect(hasReason('in-no-by', [{ start: 2, end: 6 }])).toBe(false));
