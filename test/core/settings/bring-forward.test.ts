import { bringForward } from '../../../src/core/settings/bring-forward';

const steps = [
  { from: 1, change: ({ warn, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, warning: warn }) },
  {
    from: 2,
    change: ({ warning, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, days: warning }),
  },
];

test('older settings go through every step up to the present', () => {
  expect(bringForward({ version: 1, warn: 5 }, steps, 3)).toEqual({ version: 3, days: 5 });
});

test('settings of the present version stay as they are', () => {
  expect(bringForward({ version: 3, warn: 5 }, steps, 3)).toEqual({ version: 3, warn: 5 });
});

test('settings without a version are of the present one', () => {
  expect(bringForward({ warn: 5 }, steps, 3)).toEqual({ warn: 5 });
});

test('settings of a version that no step knows stay as they are', () => {
  expect(bringForward({ version: 0, warn: 5 }, steps, 3)).toEqual({ version: 0, warn: 5 });
});
