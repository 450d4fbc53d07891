import { readProgress } from '../../../src/core';
import { settleCompletion } from '../../../src/core/wording/settle-completion';

const beside = { action: '', criterion: '', isSaidElsewhere: false };

function kindOf(note: string, action: string, criterion = ''): string {
  return settleCompletion(readProgress(note), { ...beside, action, criterion }).kind;
}

describe('what was brought about completes an action', () => {
  test.each([
    ['by the verb of the action', 'Scheme published in May', 'Publish the scheme of delegation'],
    ['by an irregular verb of the action', 'Shelter built on 3 June', 'Build a bus shelter'],
    [
      'called finished by its own name',
      'Training finished in May and nine passes are held',
      'Train the crew',
    ],
    ['as an outcome, whatever the verb', 'New charges approved by Cabinet', 'Review the charges for parking'],
    ['said with no subject of its own', 'Held on 20 May', 'Run an exercise with the leadership team'],
    ['said of the thing that was to be made', 'Policy agreed by the board', 'Write a policy on lone working'],
    ['as the budget that was to be set', 'Budget approved on 4 May', 'Set a budget for the lido'],
    ['and is looked after', 'Tiles laid in May. They will be checked every year', 'Lay new tiles'],
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
    [
      'as what is got ready before it',
      'Layout approved on 4 May',
      'Send every tenant a summary of the rent',
      '',
    ],
    [
      'as a call for it',
      'Call for stalls opened on 4 May and drew 19 replies',
      'Hold a market for stalls',
      '',
    ],
    ['as the money for it', 'Funding approved on 4 May', 'Replace the boiler at the lido', ''],
    [
      'as a word to the rest',
      'The remaining 17 services have been sent a reminder',
      'Send services a template',
      '',
    ],
    ['as one more of what goes on', 'Boiler serviced on 2 May', 'Carry on servicing each boiler', ''],
    [
      'where the rest lies ahead',
      'Tiles delivered in May. The fitters will come in January',
      'Lay new tiles',
      '',
    ],
    ['as what it is done on', 'Sheets printed for all wings', 'Log each fault on the wing sheets', ''],
    ['so far', 'Letters sent to the northern parishes so far', 'Send letters to the parishes', ''],
  ])('%s', (_, note, action, criterion) => expect(kindOf(note, action, criterion)).toBe('in-progress'));
});
