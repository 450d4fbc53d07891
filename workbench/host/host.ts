import { parseAddress } from './a1';
import { appRuntime, type TaskPane, unseenPane } from './app-runtime';
import { type Author, type Book, createBook } from './book';
import { createFunctionCalls, type FunctionCalls } from './custom-functions';
import { createEvents } from './events';
import { workbook } from './objects/workbook';
import { placeOf } from './objects/range-navigation';
import { createRibbonCommands, type RibbonCommands } from './ribbon-commands';
import { type FunctionsMetadata, registerSheetFunctions } from './sheet-functions';
import type { Spreadsheet, Value } from './spreadsheet';
import { createStartUp } from './start-up';
import { type SwitchBoard, type Switches, createSwitchBoard } from './switches';
import { type Traffic, createTrafficCount } from './traffic';
import { createTransport } from './transport';
import { createWireEngine } from './wire-engine';
import type { PushedEntry } from './wire-format';
import type { WireNames } from './wire-names';

export interface OfficeHostOptions {
  readonly spreadsheet: Spreadsheet;
  /** By default they are read off the page's library at its first request. */
  readonly wireNames?: WireNames;
  readonly switches?: Partial<Switches>;
  /** The add-in's settings, as `settings()` gave them when the file was saved. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly fileName?: string;
  readonly isDate1904?: boolean;
  readonly addInId?: string;
  /** Of the user interface and of the data. */
  readonly locale?: string;
  /** Shown and hidden by the add-in. */
  readonly pane?: TaskPane;
  /** Office's theme; asked when a page connects. Light by default. */
  readonly isDark?: () => boolean;
  /** Told of faults of the host itself and of calls it refuses outside Excel.run; by default on the console. */
  readonly onFault?: (error: unknown) => void;
}

/** The page's side of the line: what the host needs to reach it. */
interface PageLink {
  /** Takes a message as JSON text. */
  deliver(text: string): void;
  readonly readWireNames: () => WireNames;
}

/** The host's side of the line, for the page. */
export interface HostLink {
  /** Takes a message of the library as JSON text; answers through `deliver`, never at once. */
  send(text: string): void;
  /** What goes onto the page's window.external. */
  readonly external: Readonly<Record<string, (...args: never[]) => unknown>>;
  disconnect(): void;
}

/** Stands in for Excel: answers the real Office.js library over a spreadsheet. */
export interface OfficeHost {
  /** Connects a page, in place of one connected before. */
  connect(page: PageLink): HostLink;
  readonly switches: Switches;
  readonly failNext: SwitchBoard['failNext'];
  readonly beforeNext: SwitchBoard['beforeNext'];
  /** What went over the wire since the host started or `resetTraffic` was called. */
  traffic(): Traffic;
  resetTraffic(): void;
  readonly functions: FunctionCalls;
  /** Makes the add-in's functions known to the spreadsheet: functions.json and the manifest's namespace. */
  registerFunctions(metadata: FunctionsMetadata, namespace: string): void;
  readonly commands: RibbonCommands;
  /** The add-in's settings, to be saved with the file. */
  settings(): Record<string, unknown>;
  /** Writes cells in another's name, who need not mind protection: events name the source. */
  editAs(
    author: Exclude<Author, 'add-in'>,
    sheet: string,
    address: string,
    cells: readonly (readonly Value[])[],
  ): void;
  /**
   * Puts the rows of an area into another order in another's name, as sorting does: the first of the new ones is the old
   * row `order[0]` of it. Sorting moves what cells hold, formulas as they are.
   */
  sortAs(author: Exclude<Author, 'add-in'>, sheet: string, address: string, order: readonly number[]): void;
  /** Stops listening to the spreadsheet, which stays. */
  dispose(): void;
}

/** Makes a host over a spreadsheet. */
export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  const { spreadsheet } = options;
  const onFault = options.onFault ?? ((error: unknown) => console.error(error));
  const board = createSwitchBoard(options.switches);
  let page: PageLink | undefined;
  let fire: (event: number, args: readonly unknown[]) => void = () => undefined;
  let wireNames = options.wireNames;
  const names = (): WireNames => {
    wireNames ??= page?.readWireNames();
    if (!wireNames) throw new Error('No page is connected whose library could tell its wire names.');
    return wireNames;
  };
  const push = (entries: readonly PushedEntry[]): void => {
    const to = page;
    const text = JSON.stringify({ type: 3, controlId: '', message: { entries } });
    setTimeout(() => {
      if (to === page) to?.deliver(text);
    }, 0);
  };

  const events = createEvents(push);
  const functions = createFunctionCalls(push);
  const commands = createRibbonCommands((event, args) => fire(event, args));
  const traffic = createTrafficCount(names);
  const book = createBook({ spreadsheet, board, events, isFunctionAtWork: functions.isAtWork });
  for (const [key, value] of Object.entries(options.settings ?? {})) book.settings.set(key, value);
  const engine = createWireEngine({
    root: workbook(book, {
      name: () => options.fileName ?? 'Book1.xlsx',
      isDate1904: () => options.isDate1904 ?? false,
    }),
    services: {
      'Microsoft.ExcelServices.CustomFunctions': functions.service,
      'Microsoft.AppRuntime.AppRuntimeService': appRuntime(options.pane ?? unseenPane()),
      'Microsoft.InternalService.AddinInternalService': {
        className: 'AddinInternalService',
        methods: { NotifyActionHandlerReady: () => null },
      },
    },
    names,
    onCall: traffic.call,
    settled: book.settled,
    ended: book.flush,
    onKept: (object, isKept) => keepPlace(book, placeOf(object), isKept),
    onFault,
  });
  const transport = createTransport({ engine, board, traffic });
  const disconnect = (left: PageLink): void => {
    if (page !== left) return;
    page = undefined;
    fire = () => undefined;
    events.clear();
    functions.pageLeft();
    commands.pageLeft();
  };

  const named = (sheet: string): string => {
    const tab = spreadsheet.sheets().find(({ id, name }) => id === sheet || name === sheet);
    if (!tab) throw new Error(`There is no sheet '${sheet}'.`);
    return tab.id;
  };

  return {
    connect(next) {
      if (page) disconnect(page);
      page = next;
      const isOpen = (): boolean => page === next;
      const startUp = createStartUp({
        book,
        isOpen,
        commands,
        traffic,
        addInId: options.addInId ?? 'recs-workbench',
        documentUrl: `C:\\Documents\\${options.fileName ?? 'Book1.xlsx'}`,
        locale: options.locale ?? 'en-GB',
        isDark: options.isDark?.() ?? false,
        onRefused: (what) => onFault(new Error(`The workbench does not implement ${what}.`)),
      });
      fire = startUp.fire;
      return {
        external: startUp.external,
        send(text) {
          transport.receive(text, isOpen).then((answer) => {
            if (isOpen() && answer !== null) next.deliver(answer);
          }, onFault);
        },
        disconnect: () => disconnect(next),
      };
    },
    switches: board.switches,
    failNext: board.failNext,
    beforeNext: board.beforeNext,
    traffic: traffic.read,
    resetTraffic: traffic.reset,
    functions,
    registerFunctions: (metadata, namespace) =>
      registerSheetFunctions(spreadsheet, functions, board.switches, namespace, metadata),
    commands,
    settings: () => Object.fromEntries(book.settings),
    editAs(author, sheet, address, cells) {
      const { area } = parseAddress(address);
      book.change(() => spreadsheet.write(named(sheet), area, cells), 'RangeEdited', author);
    },
    sortAs(author, sheet, address, order) {
      const { area } = parseAddress(address);
      const id = named(sheet);
      const texts = spreadsheet.valueTypes(id, area);
      const cells = spreadsheet
        .formulas(id, area)
        .map((line, r) =>
          line.map((cell, c) =>
            texts[r]![c] === 'String' && !String(cell).startsWith('=') ? `'${cell}` : cell,
          ),
        );
      const formats = spreadsheet.numberFormats(id, area);
      book.change(
        () => {
          spreadsheet.setNumberFormats(
            id,
            area,
            order.map((from) => formats[from]!),
          );
          spreadsheet.write(
            id,
            area,
            order.map((from) => cells[from]!),
          );
        },
        'Sorted',
        author,
      );
    },
    dispose: () => book.stopListening(),
  };
}

function keepPlace(book: Book, place: ReturnType<typeof placeOf>, isKept: boolean): void {
  if (!place) return;
  if (isKept) book.keptPlaces.add(place);
  else book.keptPlaces.delete(place);
}
