import { plainEngine } from '../../bench/plain-javascript';
import { parseIsoDay, readDeadline, readProgress } from '../../src/core';

test('the engine that is measured answers as the one that is tested', () => {
  const measured = plainEngine();
  const asAt = parseIsoDay('2026-11-23');
  for (const text of ['end of June 2027', 'Ongoing', 'w/c 4 May 2026'])
    expect(measured.readDeadline(text, { asAt })).toEqual(readDeadline(text, { asAt }));
  for (const text of ['Done', 'Not yet begun; the supplier is to be chosen in May.'])
    expect(measured.readProgress(text, asAt)).toEqual(readProgress(text, asAt));
});
