import { lint, parseIsoDay } from '../../../src/core';
import { sheetOfCase } from '../../support/rule-tester';
import { findingsOf } from '../../support/sheet-fixture';

test('In the row that cases are laid over nothing is found.', () => {
  expect(findingsOf(lint([sheetOfCase({})], { asAt: parseIsoDay('2026-11-23')! }))).toEqual([]);
});
