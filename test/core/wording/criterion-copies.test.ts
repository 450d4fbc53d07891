import fc from 'fast-check';
import { isCopyOf } from '../../../src/core/wording/criterion/copies-action';
import { cpuMilliseconds } from '../../support/cpu-time';

test.each([
  ['Policy published', 'Publish the policy'],
  ['The policy has been published.', 'To publish the policy'],
  ['Training delivered to wardens', 'Deliver training to wardens'],
  ['Appointment of a tree officer', 'Appoint tree officer'],
  ['Letter written to the landowner', 'Write a letter to the landowner'],
  ['Review of the risk register', 'Risk register to be reviewed'],
  ['A booking system is introduced', 'Introduction of a new booking system'],
  ['Planned repairs programme', 'Plan the programme of repairs'],
  ['Identification of wardens', 'Identify wardens'],
  ['Survey completed', 'Survey the culverts'],
  ['Audit of culverts carried out successfully', 'Carry out an audit of culverts'],
  ['Quotes sought for the roof', 'Clerk to seek quotes for the roof'],
  ['Recruit 5 wardens by June', 'recruit 5 wardens by June.'],
  [
    'A log of every fault is kept from first report until repair',
    'Keep a log of every fault from the first report to the repair',
  ],
  [
    'Give drivers a one-page guide with the duty sheet',
    'Give drivers a one-page guide with the sheet for the duty',
  ],
])('‘%s’ only says ‘%s’ again.', (criterion, action) => expect(isCopyOf(criterion, action)).toBe(true));

test.each([
  ['Policy published on the website', 'Publish the policy'],
  ['Policy approved by cabinet', 'Update the policy'],
  ['95% of wardens trained', 'Train wardens'],
  ['All wardens trained', 'Train all wardens'],
  ['5 wardens recruited', 'Recruit 5 wardens'],
  [
    'A log of every fault is kept at all depots',
    'Keep a log of every fault from the first report to the repair',
  ],
  ['Policy', 'Write a policy'],
  ['Completed', 'Complete the audit'],
  ['Fully implemented', 'Implement the audit'],
  ['Tenants content', 'Write to tenants'],
  ['Office opened', 'Officer to open the gate'],
  ['Tea sold', 'Team to sell'],
  ['Manager trained', 'Manage training'],
  ['', ''],
  ['Policy published', ''],
])('‘%s’ says more than, or something other than, ‘%s’.', (criterion, action) =>
  expect(isCopyOf(criterion, action)).toBe(false),
);

test('The order of the words of an action changes nothing.', () => {
  const words = ['publish', 'policy', 'fees', 'markets', 'kiosks'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(words, { minLength: 2 }),
      fc.shuffledSubarray(words, { minLength: 5 }),
      (some, all) => expect(isCopyOf(some.join(' '), all.join(' '))).toBe(true),
    ),
  );
});

test('Long texts are compared in a moment.', () => {
  const long = 'publish the policy and '.repeat(5000);
  expect(cpuMilliseconds(() => isCopyOf(long, `${long}x`))).toBeLessThan(50);
  expect(isCopyOf(`${long}x`, long)).toBe(false);
});
