import { explainResponse } from '../../../src/core/wording/read-response';

test.each([
  ['Accepted by the Council', '‘Accepted’ (council) says yes.'],
  ['The Trust rejects this', '‘rejects’ (trust) says no.'],
  ['Noted', '‘Noted’ gives no answer yet.'],
  ['Implemented in May', '‘Implemented’ says that it was done.'],
  ['Formerly rejected', '‘rejected’ says no, in the past.'],
])('Told of ‘%s’, an officer reads: %s', (text, step) => {
  expect(explainResponse(text)[0]!.step).toBe(step);
});

test.each([
  ['As above', 'It only points to another cell. So it is read as unclear.'],
  ['No reply', 'It says that no answer has come. So it is read as none.'],
  ['Rejected', 'It says no. So it is read as rejected.'],
  ['Not fully accepted', 'It denies no more than a part. So it is read as accepted in part.'],
  ['Accepted in principle', 'It accepts no more than the principle. So it is read as in principle.'],
  ['Accepted in part', 'It says yes to a part. So it is read as accepted in part.'],
  ['Accepted', 'It says yes, and nothing takes it back. So it is read as accepted.'],
  ['Whilst we agree, this is rejected', 'It concedes something, and says no. So it is read as rejected.'],
  [
    'We agree, but we disagree with the timing',
    'It says yes to one part and no to another. So it is read as accepted in part.',
  ],
  [
    'The Council accepts. The Trust rejects.',
    'Several bodies answer, and not the same. So it is read as unclear.',
  ],
  ['Noted', 'It takes note, or puts off the answer. So it is read as noted.'],
  ['The principle of this is sound', 'It speaks of the principle alone. So it is read as in principle.'],
  ['In part', 'It speaks of a part. So it is read as accepted in part.'],
  ['Recommendation implemented', 'It says that it was done. So it is read as accepted.'],
  ['Last year this was rejected', 'It only says what the answer used to be. So it is read as unclear.'],
  ['See the minutes', 'It does not answer the recommendation. So it is read as unclear.'],
])('Of ‘%s’ the reason given is: %s', (text, reason) => {
  expect(explainResponse(text).at(-1)!.step).toBe(reason);
});

test('Who answers is told from words beside the answer, and not from a place or an earlier sentence.', () => {
  expect(explainResponse('Agreed at the Council in May')[0]!.step).toBe('‘Agreed’ says yes.');
  expect(explainResponse('The Council accepts this. Now rejected.')[1]!.step).toBe(
    '‘rejected’ says no, now.',
  );
});
