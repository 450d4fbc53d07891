import type { Book } from '../book';
import { type HostObject, booleanArgument, numberArgument, textArgument } from '../host-object';
import { existing } from '../wire-format';
import { range, rangeAt } from './range';
import { settingCollection } from './settings';
import { tableCollection } from './tables';
import { worksheetCollection } from './worksheet';

interface WorkbookFacts {
  /** File name. */
  readonly name: () => string;
  readonly isDate1904: () => boolean;
}

/** The root object of every request. */
export function workbook(book: Book, facts: WorkbookFacts): HostObject {
  const eventRange = (id: unknown): HostObject | null => {
    const place = book.eventPlaces.get(textArgument(id));
    return place?.area ? rangeAt(book, place) : null;
  };
  return {
    className: 'Workbook',
    scalars: { Name: facts.name, ReadOnly: () => book.board.switches.isReadOnly },
    navigation: {
      Worksheets: () => worksheetCollection(book),
      Tables: () => tableCollection(book),
      Settings: () => settingCollection(book),
      Application: application,
      Functions: () => functions(facts),
      _Runtime: () => runtime(book),
    },
    methods: {
      GetSelectedRange() {
        const { sheet, area } = book.spreadsheet.selection();
        return range(book, sheet, area);
      },
      GetActiveCell() {
        const { sheet, area } = book.spreadsheet.selection();
        return range(book, sheet, { ...area, rows: 1, columns: 1 });
      },
      _GetRangeForEventByReferenceId: (id) => existing(eventRange(id)),
      _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    },
  };
}

function application(): HostObject {
  return {
    className: 'Application',
    scalars: { CalculationMode: () => 'Automatic' },
    methods: {
      // Nothing is drawn while a request is worked on, so there is nothing to hold back.
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}

function runtime(book: Book): HostObject {
  return {
    className: 'Runtime',
    scalars: { EnableEvents: () => book.events.areEnabled },
    setters: {
      EnableEvents(value) {
        book.events.areEnabled = booleanArgument(value);
      },
    },
  };
}

const DAY_MS = 86_400_000;

/** workbook.functions: only what tells the workbook's date system. */
function functions(facts: WorkbookFacts): HostObject {
  return {
    className: 'Functions',
    methods: {
      Date(year, month, day) {
        const at = Date.UTC(numberArgument(year), numberArgument(month) - 1, numberArgument(day));
        const serial = Math.round((at - Date.UTC(1899, 11, 30)) / DAY_MS);
        // Excel counts a 29 February 1900, so its serials before that day are one less.
        const in1900 = serial < 61 ? serial - 1 : serial;
        const value = facts.isDate1904() ? serial - 1462 : in1900;
        return { className: 'FunctionResult', scalars: { Value: () => value, Error: () => null } };
      },
    },
  };
}
