import { readCriterion } from '../../../src/core';

function readsEach(
  name: string,
  read: (text: string) => { readonly kind: string },
  cases: Readonly<Record<string, readonly string[]>>,
): void {
  describe(name, () => {
    for (const [kind, texts] of Object.entries(cases)) {
      test.each(texts)(`reads ‘%s’ as ${kind}`, (text) => expect(read(text).kind).toBe(kind));
    }
  });
}

readsEach('a criterion', readCriterion, {
  blank: ['', 'TBC'],
  pointer: ['As above', 'ditto'],
  measurable: ['95% answered in ten days', 'All wardens trained'],
  evidenced: ['Policy approved by cabinet'],
  activity: ['Several sessions have taken place in June'],
  vague: ['A better understanding of the system'],
});
