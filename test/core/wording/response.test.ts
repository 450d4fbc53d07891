import { explainResponse, readResponse } from '../../../src/core/wording/read-response';
import { responseLexicon } from '../../../src/core/wording/response/stances';
import { judgedTexts } from './judged-texts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  none: [
    '',
    'TBC',
    'Response awaited',
    'No response received.',
    'The force did not respond to this',
    'Awaiting response from the agency',
  ],
  accepted: [
    'agreed',
    'Agreed, but nothing more is planned',
    'Yes',
    'Noted and agreed',
    'Accepted, partially implemented',
    'This will be implemented by June',
    'Changed from rejected to accepted',
    'We are supportive of this recommendation',
    'Cabinet resolved to accept the recommendation',
    'Of the 9 recommendations, 9 were accepted',
    'Agreed. The team will decline late requests and refuse refunds.',
    'Accepted – we will help the young people who have been refused a place.',
    'Not only agreed but already in hand',
    'Recommendation implemented',
    'The fee was first rejected in 2022, but the board has since agreed to drop it.',
    'Agreed but this will not be complete until 2027',
    'Yes.',
    'ok',
    'We are happy to accept this',
    'Agreed to publish the list',
    'Will be implemented',
    '12 of 12 agreed',
    'Agreed, not until May',
    'Accepted in May. Initially declined.',
    'Agreed. Our staff will act. It rejected the bid.',
    'Without cost, agreed',
    'We welcome this',
    'The Council endorses the recommendation',
    'Rejected in 2022. Now agreed.',
    'It was rejected last time, we now accept it',
    'Accepted.\nThe group has met.\nNo further work is planned.',
    'Agreed for 2.5 years. Not more.',
    'Agreed: five of the five recommendations',
    'Agreed, partly done',
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
    '4 of the 5 recommendations were agreed',
    'two out of three agreed',
    'Agreed, not c',
    'Agreed. We do not support recommendation 3.',
    'Agreed. Our staff will act. The first part is rejected.',
    'Partial',
    'Partially implemented',
    'Work completed in part',
    'We cannot accept this in its entirety',
    'We agree, but we disagree with the timing',
    'Agreed. However, there is no budget.',
    'Agreed—but no budget',
    'Agreed, unless the court says otherwise',
    'Yes, but the team will not be able to start',
  ],
  'in-principle': [
    'Accepted in principle',
    'We agree with the spirit of this',
    'Agreed in principle subject to money',
    'The principle of this is sound',
    'Supported in principle',
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
    'No',
    'N',
    'We are unable to accept this',
    'Decided against',
    'We accept the risk',
    'Risk accepted',
    'Does not at present agree',
    'The Council refuses the request',
    'Whilst we agree with the aim, the recommendation is rejected',
    'While we agree, we cannot support the second part',
    'No further action, declined',
    'Rejected but under review',
  ],
  noted: [
    'Under consideration',
    'Referred to Cabinet',
    'Agreed to consider this further',
    'Decision deferred pending advice',
    'We have not yet accepted or rejected this',
    'Neither agreed nor disagreed',
    'Under review',
    'Will consider',
    'Agreed to explore options',
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
    'An agreed protocol is in place',
    'The agreed plan',
    'We will look at whether to accept this',
    'Once agreed the plan will be sent out',
    'The officer who agreed has left',
    'The board met to accept the report',
    'Agreed to hold a meeting',
    'Staff who were refused a place are helped',
    'Has yet to be implemented',
    'Last year this was rejected',
    'The proposal was agreed in 2019',
    'The Council accepts. The Trust rejects.',
    'Accepted by the Trust; the Council rejected it.',
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
  ['Agreed. Subject to funding.', 'Subject to funding'],
  ['Accepted – subject to funding – by June', 'subject to funding – by June'],
  ['Agreed; HOWEVER the cost is an issue', 'HOWEVER the cost is an issue'],
  ['Agreed, yet there is no money', 'yet there is no money'],
  ['Agreed. Resources: subject to funding.', 'subject to funding'],
  ['Subject to funding, agreed', 'Subject to funding'],
  ['If the lease allows, we agree.', 'If the lease allows'],
  ['Subject to the survey we accept this', 'Subject to the survey'],
  ['Agreed, but by a different way from the one proposed', 'but by a different way'],
])('‘%s’ is qualified by ‘%s’.', (text, words) => {
  const { qualifier } = readResponse(text);
  expect(qualifier!.text.startsWith(words)).toBe(true);
  expect(text.slice(qualifier!.span.start, qualifier!.span.end)).toBe(qualifier!.text);
});

test.each([
  'Agreed',
  'Rejected, however we will look again',
  'Although it was rejected in 2022, it is now agreed',
  'However, we agree',
  'Whilst we agree with the aim, subject to cost, it is rejected',
  'Agreed. The clerk will act. However, there is no budget.',
])('‘%s’ has no qualifier.', (text) => expect(readResponse(text).qualifier).toBeUndefined());

test('A reading rests on the words of the answer that holds now.', () => {
  const text = 'Previously rejected, now accepted.';
  expect(readResponse(text).rests!.map(({ start, end }) => text.slice(start, end))).toEqual(['accepted']);
});

test('The words of a council are known beside the built-in ones.', () => {
  const lexicon = responseLexicon({
    accepting: 'greenlit',
    missing: ['no word yet'],
    conditions: ['weather allowing'],
    refusals: ['sent back'],
  });
  expect(readResponse('Greenlit').kind).toBe('unclear');
  expect(readResponse('Greenlit', lexicon).kind).toBe('accepted');
  expect(readResponse('Not greenlit', lexicon).kind).toBe('rejected');
  expect(readResponse('No word yet', lexicon).kind).toBe('none');
  expect(readResponse('Sent back by members', lexicon).kind).toBe('rejected');
  expect(readResponse('Agreed, weather allowing', lexicon).qualifier!.text).toBe('weather allowing');
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

test('A qualifier ends with its sentence.', () => {
  expect(readResponse('Agreed, subject to funding and staff. We will write in May.').qualifier!.text).toBe(
    'subject to funding and staff',
  );
});

test('What stands beyond the first 4,000 characters of an answer is not read.', () => {
  const long = 'The wardens walk the banks. '.repeat(150);
  expect(readResponse(`${long}Agreed.`).kind).toBe('unclear');
  expect(readResponse(`Agreed. ${long}The recommendation is rejected.`).kind).toBe('accepted');
});

test.each([
  ['We would accept this', 'accepted'],
  ['Agreed, if asked we will help', 'accepted'],
  ['Not agreed in principle', 'rejected'],
  ['We now reject this, having accepted it in 2021', 'rejected'],
  ['No longer agreed', 'rejected'],
  ['Agreed by the panel', 'accepted'],
  ['Agreed, but it will not be finished until May', 'accepted'],
  ['The Trust rejects it. The Council accepts it.', 'unclear'],
  ['The recommendation has not been implemented', 'unclear'],
  ['Not considering this', 'unclear'],
  ['It is not only accepted but welcomed', 'accepted'],
  ['The panel wants to accept', 'unclear'],
  ['Done. Under review.', 'noted'],
  ['We agree this review is needed', 'accepted'],
  ['At no extra cost agreed', 'accepted'],
  ['Without further comment we accept this', 'accepted'],
  ['Work done is under review', 'noted'],
  ['Wardens walk the banks. No.', 'unclear'],
  ['To accept the recommendation', 'accepted'],
  ['The young people who walk the banks of the river each day support it', 'unclear'],
  ['We fully support more seats along the old lane', 'accepted'],
  ['The panel did not object and agrees', 'accepted'],
  ['No response came from the Trust, but we accept this', 'accepted'],
  ['Implemented. It was formerly rejected.', 'unclear'],
  ['Most of the wardens walk the banks every week', 'unclear'],
  ['We don’t agree', 'rejected'],
])('‘%s’ is read as %s, by what it denies, delays or changes.', (text, kind) =>
  expect(readResponse(text).kind).toBe(kind),
);

test.each([
  ['Accepted in principle, subject to funding', 'subject to funding'],
  ['Agreed, subject to 2.5 million being found', 'subject to 2.5 million being found'],
  ['Agreed subject to funding where possible', 'subject to funding where possible'],
  ['Agreed where possible, subject to funding', 'where possible, subject to funding'],
  ['Accepted. Provided that funds come, we begin in May', 'Provided that funds come, we begin in May'],
  ['Agreed; it will cost 2.5 million but we have only 1.5 million', 'but we have only 1.5 million'],
])('All of the qualifier of ‘%s’ is kept: ‘%s’.', (text, words) =>
  expect(readResponse(text).qualifier!.text).toBe(words),
);

test('An answer that is given outweighs a review beside it, and the reading rests on the answer alone.', () => {
  const { rests } = readResponse('Accepted with costs under review');
  expect(rests).toEqual([{ start: 0, end: 8 }]);
});
