import { soak } from '../soak/soak';

jest.setTimeout(300_000);

test('Damaged workbooks are read as another library reads them or refused in one sentence: none breaks or hangs.', async () => {
  const { refused, read, faults } = await soak(300);
  expect(faults).toEqual([]);
  // Both must come about, or nothing is shown.
  expect(Math.min(refused, read)).toBeGreaterThan(30);
});
