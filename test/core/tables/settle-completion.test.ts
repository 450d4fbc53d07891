import { readProgress } from '../../../src/core';
import { settleCompletion } from '../../../src/core/tables/settle-completion';

const beside = { action: '', criterion: '', isSaidElsewhere: false };

function kindOf(note: string, action: string, criterion = ''): string {
  return settleCompletion(readProgress(note), { ...beside, action, criterion }).kind;
}

describe('what was brought about completes an action', () => {
  test.each([
    ['by the verb of the action', 'Scheme published in May', 'Publish the scheme of delegation'],
    ['by an irregular verb of the action', 'Shelter built on 3 June', 'Build a bus shelter'],
    ['as an outcome, whatever the verb', 'New charges approved by Cabinet', 'Review the charges for parking'],
    ['said with no subject of its own', 'Held on 20 May', 'Run an exercise with the leadership team'],
    ['said of the thing that was to be made', 'Policy agreed by the board', 'Write a policy on lone working'],
    ['where it is called complete', 'Complete. Legal advice was received.', 'Adopt a policy'],
  ])('%s', (_, note, action) => expect(kindOf(note, action)).toBe('complete'));

  test('where another cell says so', () => {
    const note = readProgress('Peer audit held in May');
    expect(note.kind).toBe('complete');
    const settled = settleCompletion(note, { ...beside, action: 'Adopt a policy', isSaidElsewhere: true });
    expect(settled).toBe(note);
  });
});

describe('what was brought about leaves an action open', () => {
  test.each([
    ['as a step of another kind', 'Peer audit held on 14 October', 'Follow the code of practice', ''],
    ['as a smaller count', 'Four plots cleared by 20 October', 'Clear the nine plots', ''],
    ['as a smaller count than the criterion asks', '20 signs delivered', 'Replace the signs', '36 signs up'],
    ['so far', 'Letters sent to the northern parishes so far', 'Send letters to the parishes', ''],
  ])('%s', (_, note, action, criterion) => expect(kindOf(note, action, criterion)).toBe('in-progress'));
});
