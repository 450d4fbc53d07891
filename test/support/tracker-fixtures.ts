import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCsv } from '../../src/files/csv';
import type { Role, Sheet } from '../../src/core';
import { sheetOf } from './sheet-fixture';

type Columns = Readonly<Partial<Record<Role, number | readonly number[]>>>;

/** What a careful reader finds in a tracker. Rows and columns count from 0. */
export interface ExpectedTracker {
  /** The (first) row of the header; a list where it repeats; absent where labels stand beside their values. */
  readonly headerRow?: number | readonly number[];
  readonly columns: Columns;
  /** Only where the columns differ from one header to the next. */
  readonly blocks?: readonly { readonly headerRow: number; readonly columns: Columns }[];
  /** True where the titles stand in two rows or mislead, so that the first row by itself does not tell. */
  readonly needsRows?: boolean;
  /** Rows under a header that hold an action, or a recommendation to which no action is promised. */
  readonly actionRows: readonly number[];
  /** For each action row the row in which its recommendation's text first stands. */
  readonly recommendationRows?: readonly (number | null)[];
  readonly missing: Readonly<Record<'owner' | 'deadline' | 'success', readonly number[] | null>>;
  /** Only where the texts do not simply stand in the columns above. */
  readonly actions?: readonly {
    readonly action: string;
    readonly owner: string;
    readonly deadline: string;
  }[];
}

export interface TrackerFixture {
  readonly name: string;
  readonly sheet: Sheet;
  /** Several where they stand side by side. */
  readonly expected: readonly ExpectedTracker[];
}

/** Our own trackers. */
export function trackerFixtures(): TrackerFixture[] {
  return readTrackers(join(__dirname, '../fixtures/tables'));
}

/** Trackers by which it is measured how it goes with others; nothing is mended after them. */
export function heldOutTrackerFixtures(): TrackerFixture[] {
  return readTrackers(join(__dirname, '../fixtures/tables-held-out'));
}

/** Sheets of many kinds none of which is a tracker. */
export function noTrackerSheets(): Sheet[] {
  const folder = join(__dirname, '../fixtures/no-trackers');
  return readdirSync(folder).map((file) => readSheet(join(folder, file)));
}

/** Every sheet of a folder (.csv or .txt) that has an .expected.json beside it; none where there is no such folder. */
export function readTrackers(folder: string): TrackerFixture[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.(?:csv|txt)$/.test(file))
    .map((file) => {
      const beside = file.replace(/\.\w+$/, '.expected.json');
      const json = JSON.parse(readFileSync(join(folder, beside), 'utf8')) as
        ExpectedTracker | { readonly trackers: readonly ExpectedTracker[] };
      const sheet = readSheet(join(folder, file));
      return { name: sheet.name, sheet, expected: 'trackers' in json ? json.trackers : [json] };
    });
}

function readSheet(path: string): Sheet {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.csv')) return parseCsv(text, basename(path));
  return sheetOf(text.replace(/\n$/, '').split('\n'), basename(path, '.txt'));
}

/** A list of one or more. */
export function listOf(one: number | readonly number[] | undefined): readonly number[] {
  return one === undefined ? [] : typeof one === 'number' ? [one] : one;
}
