import { readProgress } from '../src/core';

/** Notes as officers write them, from one word to a paragraph. */
const NOTES: readonly string[] = [
  'Complete',
  'Ongoing',
  'In progress - on track',
  'Draft policy with the working group for comment.',
  'Not yet complete: two of the seven depots have still to be visited.',
  'Awaiting approval by the committee',
  'This recommendation is implemented. In March 2026 the service issued a new instruction under which every request for footage is recorded in the register and seen by the legal team before it is released.',
  'Sept 2025: quotes sought. Dec 2025: contractor appointed. Mar 2026: work completed and paid for.',
  'The policy was approved in May but has not been communicated to staff; training will be delivered in the autumn term and reported to the governing body.',
  'Although the proposal was first rejected, it has now been accepted in part and the service is currently revising the forms.',
  '80% complete',
  'Wardens continue to check the banks each week',
  'Superseded by the new corporate plan',
  'Compelte',
];

const TEXTS = 20_000;
const ROUNDS = 5;

/** Reading progress notes one after another, each text a new one, so that nothing can be remembered. */
export function benchProgress(): string[] {
  const texts = Array.from({ length: TEXTS }, (_, i) => `${NOTES[i % NOTES.length]!} (${i})`);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let complete = 0;
  const read = (): void => {
    for (const text of texts) if (readProgress(text).kind === 'complete') complete++;
  };
  read(); // So that the first round is not spent on compiling.
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  });
  const took = rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  const perSecond = Math.round((TEXTS / took) * 1000);
  return [
    `${perSecond.toLocaleString('en-GB')} progress notes a second of ${Math.round(characters / TEXTS)} characters each, ${((perSecond * 60) / 1e6).toFixed(1)} million a minute`,
    `${Math.round(complete / (ROUNDS + 1)).toLocaleString('en-GB')} of ${TEXTS.toLocaleString('en-GB')} say complete`,
  ];
}
