import { explainResponse, readResponse } from '../../../src/core/wording/read-response';
import { responseLexicon } from '../../../src/core/wording/response/stances';
import { judgedTexts } from './judged-texts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  none: ['', 'TBC', 'Response awaited', 'No response received.'],
  accepted: [
    'agreed',
    'Agreed, but nothing more is planned',
    'Yes',
    'Noted and agreed',
    'Cabinet resolved to accept the recommendation',
    'Of the 9 recommendations, 9 were accepted',
    'Agreed. The team will decline late requests and refuse refunds.',
    'Accepted – we will help the young people who have been refused a place.',
    'Not only agreed but already in hand',
    'Recommendation implemented',
    'The fee was first rejected in 2022, but the board has since agreed to drop it.',
    'Agreed but this will not be complete until 2027',
  ],
  'accepted-in-part': [
    'Broadly agreed',
    'Agreed with minor amendments',
    'Not fully accepted',
    'We cannot accept this recommendation in full',
    'Of the 12 recommendations, 9 were accepted',
    'Accepted, except for the last point',
    'If the money is found we would accept this',
    'Recommendations 1 to 3 accepted; recommendation 4 rejected',
  ],
  'in-principle': [
    'Accepted in principle',
    'We agree with the spirit of this',
    'Agreed in principle subject to money',
  ],
  rejected: [
    'Not accepted because of cost',
    'The panel does not agree',
    'Cabinet resolved not to accept the recommendation',
    'There are no plans to do this',
    'Not agreed - risk accepted',
    'Although we accept the intent, we do not accept the recommendation',
    'No – the road is not ours',
    'No longer accepted',
  ],
  noted: [
    'Under consideration',
    'Referred to Cabinet',
    'Agreed to consider this further',
    'Decision deferred pending advice',
  ],
  unclear: [
    'See the minutes',
    'As above',
    'Accepted by the Council, rejected by the Trust',
    'Council: accepted. Trust: rejected.',
    'The Council initially accepted this.',
    'Agreed to meet the group',
    'The wardens support older residents in their homes every week',
    'Thank you for this.',
  ],
};

for (const [kind, texts] of Object.entries(KINDS)) {
  test.each(texts)(`‘%s’ is read as ${kind}.`, (text) => expect(readResponse(text).kind).toBe(kind));
}

describe('Our judged responses', () => {
  test.each(judgedTexts('response'))('‘%s’ is read as %s.', (text, kind) =>
    expect(readResponse(text).kind).toBe(kind),
  );
});

test.each([
  [
    'Accepted however advised that a briefing cannot be made mandatory. More to follow.',
    'however advised that a briefing cannot be made mandatory',
  ],
  ['Agreed subject to funding', 'subject to funding'],
  ['Agreed, but only from April; a note will follow', 'but only from April'],
  ['Agreed, although work has not yet begun.', 'although work has not yet begun'],
])('‘%s’ is qualified by ‘%s’.', (text, words) => {
  const { qualifier } = readResponse(text);
  expect(qualifier!.text.startsWith(words)).toBe(true);
  expect(text.slice(qualifier!.span.start, qualifier!.span.end)).toBe(qualifier!.text);
});

test.each([
  'Agreed',
  'Rejected, however we will look again',
  'Although it was rejected in 2022, it is now agreed',
])('‘%s’ has no qualifier.', (text) => expect(readResponse(text).qualifier).toBeUndefined());

test('A reading rests on the words of the answer that holds now.', () => {
  const text = 'Previously rejected, now accepted.';
  expect(readResponse(text).rests!.map(({ start, end }) => text.slice(start, end))).toEqual(['accepted']);
});

test('The words of a council are known beside the built-in ones.', () => {
  const lexicon = responseLexicon({ accepting: 'greenlit', missing: ['no word yet'] });
  expect(readResponse('Greenlit').kind).toBe('unclear');
  expect(readResponse('Greenlit', lexicon).kind).toBe('accepted');
  expect(readResponse('Not greenlit', lexicon).kind).toBe('rejected');
  expect(readResponse('No word yet', lexicon).kind).toBe('none');
});

test('A reading tells its steps.', () => {
  expect(
    explainResponse('Previously rejected, now accepted subject to funding.').map(({ step }) => step),
  ).toEqual([
    '‘rejected’ says no, in the past.',
    '‘accepted’ says yes, now.',
    '‘subject to funding’ qualifies it.',
    'What qualifies it takes part of it away. So it is read as accepted in part.',
  ]);
  expect(explainResponse('-')).toEqual([{ step: 'The cell gives no answer. So it is read as none.' }]);
});
