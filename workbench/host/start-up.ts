import type { Book } from './book';
import { COMMAND_COMPLETED, COMMAND_INVOKED, type RibbonCommands } from './ribbon-commands';
import type { TrafficCount } from './traffic';

/** Number of the call behind getSelectedDataAsync. */
const GET_SELECTED_DATA = 64;
const FINE = 0;
const NOT_SUPPORTED = 5000;
const ACCESS_DENIED = 7000;

const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.20',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.8',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  Settings: '1.1',
};

/** Colours as whole numbers, as Excel gives them. */
const LIGHT = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
};
const DARK = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xffffff,
};

interface StartUpParts {
  readonly book: Book;
  readonly commands: RibbonCommands;
  readonly traffic: TrafficCount;
  /** Is the page still there? */
  readonly isOpen: () => boolean;
  readonly addInId: string;
  readonly documentUrl: string;
  readonly locale: string;
  readonly isDark: boolean;
  /** Told of a call of the older API that is not answered. */
  readonly onRefused: (what: string) => void;
}

interface StartUp {
  /** What Excel for Windows puts on window.external. */
  readonly external: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Fires an event of the older API. */
  fire(event: number, args: readonly unknown[]): void;
}

type Handler = (event: number, args: { toArray(): readonly unknown[] }) => void;
type Answer = (result: { toArray(): readonly unknown[] }) => void;

/** Host information, requirement sets, document settings and the older API by number. */
export function createStartUp(parts: StartUpParts): StartUp {
  const handlers = new Map<number, Handler[]>();
  const context = startUpContext(parts);
  const listOf = (items: readonly unknown[]) => ({ toArray: () => items });
  return {
    external: {
      // The last number: 1 for a shared runtime, 2 for custom functions.
      GetHostInfo: () => `Excel|Win32|16.01|${parts.locale}|telemetry|isNotDialog|disableLogging|3`,
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      MessageParent2: () => undefined,
      Execute(number: number, parameters: unknown, answer: Answer) {
        const result = execute(parts, number, listFrom(parameters));
        later(parts, () => answer(listOf(result)));
      },
      RegisterEvent(event: number, _target: string, handler: Handler, answer: (code: number) => void) {
        handlers.set(event, [...(handlers.get(event) ?? []), handler]);
        later(parts, () => {
          answer(FINE);
          if (event === COMMAND_INVOKED) parts.commands.pageListens();
        });
      },
      UnregisterEvent(event: number, _target: string, answer: (code: number) => void) {
        handlers.delete(event);
        later(parts, () => answer(FINE));
      },
    },
    fire(event, args) {
      for (const handler of handlers.get(event) ?? []) handler(event, listOf(args));
    },
  };
}

/** Excel never answers at once, and not to a page that has gone. */
function later({ isOpen }: StartUpParts, act: () => void): void {
  setTimeout(() => {
    if (isOpen()) act();
  }, 0);
}

function listFrom(parameters: unknown): readonly unknown[] {
  if (Array.isArray(parameters)) return parameters;
  return typeof parameters === 'object' && parameters !== null ? Object.values(parameters) : [];
}

function execute(parts: StartUpParts, number: number, parameters: readonly unknown[]): readonly unknown[] {
  if (number === COMMAND_COMPLETED) {
    parts.commands.completed(parameters);
    return [FINE];
  }
  if (number === GET_SELECTED_DATA) {
    const { sheet, area } = parts.book.spreadsheet.selection();
    return [FINE, parts.book.spreadsheet.values(sheet, area)];
  }
  parts.onRefused(`call ${number} of the older API`);
  return [NOT_SUPPORTED];
}

function startUpContext(parts: StartUpParts): Readonly<Record<string, unknown>> {
  const { book, addInId, locale, isDark } = parts;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => addInId,
    GetInstanceId: () => addInId,
    GetAppVersionMajor: () => '16',
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.19000.20000',
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => parts.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ...REQUIREMENTS, ...book.board.switches.requirements }),
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(isDark ? DARK : LIGHT),
    GetSettings: () => documentSettings(parts),
  };
}

/** Office.context.document.settings: the same store as workbook.settings, each value as JSON. */
function documentSettings(parts: StartUpParts): Readonly<Record<string, unknown>> {
  const { book, traffic } = parts;
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of book.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], answer: (code: number) => void) {
      traffic.call('Settings', 'SaveAsync', 'set');
      if (book.board.switches.isReadOnly) {
        later(parts, () => answer(ACCESS_DENIED));
        return;
      }
      book.settings.clear();
      keys.forEach((key, index) => book.settings.set(key, JSON.parse(values[index] ?? 'null')));
      later(parts, () => answer(FINE));
    },
    RefreshAsync: (answer: () => void) => answer(),
  };
}
