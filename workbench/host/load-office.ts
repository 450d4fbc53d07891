import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { type AddInWindow, connectFrame } from './bridge';
import type { OfficeHost } from './host';
import type { OfficeGlobals } from './wire-names';

/** Folder of the installed library's files. */
const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** Where pages load the library from, and whence it loads its own further files. */
const OFFICE_JS_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The globals of a loaded library, in a realm of its own. */
interface LoadedOffice extends OfficeGlobals {
  readonly Office: { onReady(): Promise<unknown> };
  readonly CustomFunctions: unknown;
  /** The library's window: what the page of an add-in would have as globals. */
  readonly window: Record<string, unknown>;
  /** Closes the page: the host lets go of it and none of its timers fires any more. */
  unload(): void;
}

const scripts = new Map<string, vm.Script>();

/** Loads the real Office.js in Node, in a realm of its own with stubs for the page, connected to the host. */
export async function loadOffice(host: OfficeHost): Promise<LoadedOffice> {
  const realm = stubPage();
  const link = connectFrame(realm.window as unknown as AddInWindow, host);
  realm.run('office.js');
  realm.ready();
  const loaded = realm.window as unknown as LoadedOffice;
  await loaded.Office.onReady();
  return {
    Excel: loaded.Excel,
    Office: loaded.Office,
    OfficeExtension: loaded.OfficeExtension,
    CustomFunctions: loaded.CustomFunctions,
    window: realm.window,
    unload() {
      realm.stopTimers();
      link.disconnect();
    },
  };
}

interface Realm {
  readonly window: Record<string, unknown>;
  run(file: string): void;
  /** The page has loaded. */
  ready(): void;
  stopTimers(): void;
}

function stubPage(): Realm {
  const listeners: (() => void)[] = [];
  const timers = stubTimers();
  const window: Record<string, unknown> = {
    ...sharedGlobals(),
    ...timers.globals,
    ...stubStorage(),
    name: '',
    history: {},
    external: {},
    navigator: { userAgent: 'Node', appVersion: '', language: 'en-GB', platform: 'Node' },
    location: { ...stubLocation() },
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'DOMContentLoaded') listeners.push(listener);
    },
    removeEventListener: () => undefined,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  const context = vm.createContext(window);
  // The library asks "instanceof Array" of what it is given, which may come from the realm of the tests.
  vm.runInContext(
    'Object.defineProperty(Array, Symbol.hasInstance, { value: (value) => Array.isArray(value) });',
    context,
  );
  const run = (file: string): void => void script(file).runInContext(context);
  const document = stubDocument(run, (listener) => listeners.push(listener));
  window['document'] = document;
  return {
    window,
    run,
    ready() {
      document['readyState'] = 'complete';
      for (const listener of listeners) listener();
    },
    stopTimers: timers.stop,
  };
}

/** What must be one and the same on both sides, so that errors, promises and values pass for what they are. */
function sharedGlobals(): Record<string, unknown> {
  return { console, performance, URL, JSON, Promise, Error };
}

type Timer = ReturnType<typeof setTimeout>;

function stubTimers(): { readonly globals: Record<string, unknown>; stop(): void } {
  const running = new Set<Timer>();
  const clear = (timer: Timer): void => {
    clearTimeout(timer);
    running.delete(timer);
  };
  return {
    globals: {
      setTimeout(act: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) {
        const timer = setTimeout(() => {
          running.delete(timer);
          act(...args);
        }, delay);
        running.add(timer);
        return timer;
      },
      setInterval(act: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) {
        const timer = setInterval(act, delay, ...args);
        running.add(timer);
        return timer;
      },
      clearTimeout: clear,
      clearInterval: clear,
    },
    stop: () => running.forEach(clear),
  };
}

function stubStorage(): Record<string, unknown> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { sessionStorage: storage, localStorage: storage };
}

function stubLocation(): Record<string, string> {
  return {
    href: 'https://add-in.local/taskpane.html',
    origin: 'https://add-in.local',
    protocol: 'https:',
    host: 'add-in.local',
    hostname: 'add-in.local',
    port: '',
    pathname: '/taskpane.html',
    search: '',
    hash: '',
  };
}

interface StubScript {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

function stubDocument(
  run: (file: string) => void,
  onLoaded: (listener: () => void) => void,
): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const append = (element: StubScript): void => {
    const address = element.src;
    if (address !== undefined) setTimeout(() => runAppended(address, element, run), 0);
  };
  const head = { appendChild: append, insertBefore: append };
  return {
    readyState: 'loading',
    URL: stubLocation()['href'],
    cookie: '',
    head,
    body: { appendChild: nothing, removeChild: nothing },
    documentElement: {},
    getElementsByTagName: (tag: string) => {
      if (tag === 'script') return [{ src: `${OFFICE_JS_ADDRESS}office.js`, getAttribute: () => null }];
      return tag === 'head' ? [head] : [];
    },
    createElement: (tagName: string) => ({
      tagName,
      style: {},
      setAttribute: nothing,
      getAttribute: () => null,
      appendChild: nothing,
      addEventListener(this: Record<string, unknown>, type: string, listener: () => void) {
        this[`on${type}`] = listener;
      },
    }),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'DOMContentLoaded') onLoaded(listener);
    },
    removeEventListener: nothing,
  };
}

/** Office.js loads its further files by script elements; those of telemetry are not served. */
function runAppended(address: string, element: StubScript, run: (file: string) => void): void {
  const file = address.replace(OFFICE_JS_ADDRESS, '').toLowerCase();
  if (file.includes('telemetry') || !existsSync(join(OFFICE_JS_FOLDER, file))) {
    element.onerror?.();
    return;
  }
  run(file);
  element.onload?.();
}

function script(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const made = new vm.Script(readFileSync(join(OFFICE_JS_FOLDER, file), 'utf8'), { filename: file });
  scripts.set(file, made);
  return made;
}
