import * as fc from 'fast-check';
import { dayOf, dayOfSerial, isoDay, longDay, parseIsoDay, serialOfDay } from '../../src/core';
import { lastDayOfMonth, partsOf } from '../../src/core/model/day';

describe('a day', () => {
  test('counts from the first of January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2026, 11, 23)).toBe(20780);
  });

  test('that the calendar lacks is undefined', () => {
    expect([
      dayOf(2026, 2, 29),
      dayOf(2026, 4, 31),
      dayOf(2026, 13, 1),
      dayOf(2026, 0, 1),
      dayOf(2026, 1, 0),
    ]).toEqual(Array(5).fill(undefined));
    expect(parseIsoDay('2026-02-31')).toBeUndefined();
    expect(parseIsoDay('23/11/2026')).toBeUndefined();
  });

  test('of a leap year is there in every fourth year but three centuries of four', () => {
    expect(dayOf(2024, 2, 29)).toBeDefined();
    expect(dayOf(2000, 2, 29)).toBeDefined();
    expect(dayOf(1900, 2, 29)).toBeUndefined();
  });

  test('is the same after its parts are taken and put together', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60000, max: 120000 }), (day) => {
        const { year, month, day: dayOfMonth } = partsOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  test('is the same after a round through Excel in either date system', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -25508, max: 120000 }),
        fc.constantFrom('1900' as const, '1904' as const),
        (day, system) => {
          expect(dayOfSerial(serialOfDay(day, system), system)).toBe(day);
        },
      ),
    );
  });

  test('reads the serials that Excel shows as these days', () => {
    expect(isoDay(dayOfSerial(43540))).toBe('2019-03-16');
    expect(isoDay(dayOfSerial(43540.75))).toBe('2019-03-16');
    expect(isoDay(dayOfSerial(42078, '1904'))).toBe('2019-03-16');
    expect(isoDay(dayOfSerial(1))).toBe('1900-01-01');
    expect(isoDay(dayOfSerial(61))).toBe('1900-03-01');
  });

  test('is written out as people in Britain write it', () => {
    expect(longDay(dayOf(2019, 6, 30)!)).toBe('30 June 2019');
  });

  test('that ends a month may lie in a later year', () => {
    expect(isoDay(lastDayOfMonth(2019, 14))).toBe('2020-02-29');
    expect(isoDay(lastDayOfMonth(2019, 12))).toBe('2019-12-31');
  });
});
