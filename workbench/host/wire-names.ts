/** What the library itself knows about each of its classes, by wire names. */
export type WireNames = Readonly<Record<string, WireClass>>;

interface WireClass {
  readonly isCollection: boolean;
  /** true where the property can be set. */
  readonly scalars: Readonly<Record<string, boolean>>;
  readonly navigation: readonly string[];
  /** true where the library itself declares the call to change something; it over-declares. */
  readonly methods: Readonly<Record<string, boolean>>;
}

/** The globals that Office.js puts into its window, or an object that carries them. */
export interface OfficeGlobals {
  readonly Excel: Readonly<Record<string, unknown>>;
  readonly OfficeExtension: Readonly<Record<string, unknown>>;
}

/**
 * Reads the wire names off the loaded library by making one object of every class and looking at what it would send.
 * Nothing is sent. The result is plain JSON.
 */
export function readWireNames(client: OfficeGlobals): WireNames {
  const { Excel, OfficeExtension } = client;
  const base = OfficeExtension['ClientObject'] as ClientClass;
  const names: Record<string, WireClass> = {};
  for (const [name, made] of Object.entries(Excel)) {
    if (typeof made !== 'function' || !(made.prototype instanceof base)) continue;
    names[name] = readClass(made as ClientClass, client);
  }
  return names;
}

type ClientClass = new (context: ClientContext, path: unknown) => ClientObject;

type ClientMethod = (this: ClientObject, ...args: readonly string[]) => unknown;

interface ClientContext {
  readonly workbook: unknown;
  readonly _pendingRequest: {
    readonly _actions: readonly unknown[];
    _getLastAction(): { actionInfo: { ActionType: number; Name: string }; operationType: number } | undefined;
  };
}

interface ClientObject {
  readonly [member: string]: unknown;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _objectPath?: {
    readonly objectPathInfo: { readonly Name: string; readonly ObjectPathType: number };
    readonly operationType: number;
  };
}

const NOT_SENT = new Set([
  'constructor',
  'load',
  'retrieve',
  'toJSON',
  'set',
  'update',
  'track',
  'untrack',
  'setMockData',
  'ensureUnchanged',
  '_handleResult',
  '_handleIdResult',
  '_handleRetrieveResult',
]);
const CHANGES = 0;
const INDEXER = 5;
const METHOD_ACTION = 3;

function readClass(made: ClientClass, client: OfficeGlobals): WireClass {
  const context = new (client.Excel['RequestContext'] as new () => ClientContext)();
  const paths = client.OfficeExtension['ObjectPathFactory'] as {
    createPropertyObjectPath(...args: readonly unknown[]): unknown;
  };
  const fresh = (): ClientObject =>
    new made(context, paths.createPropertyObjectPath(context, context.workbook, 'X', false, false, 4));
  const object = fresh();
  const scalars: Record<string, boolean> = {};
  (object._scalarPropertyNames ?? []).forEach((name, index) => {
    scalars[object._scalarPropertyOriginalNames?.[index] ?? name] =
      object._scalarPropertyUpdateable?.[index] ?? false;
  });
  return {
    isCollection: object._isCollection ?? false,
    scalars,
    navigation: readNavigation(object),
    methods: readMethods(made, fresh, context),
  };
}

function readNavigation(object: ClientObject): string[] {
  const names: string[] = [];
  for (const name of object._navigationPropertyNames ?? []) {
    const child = object[name] as ClientObject | undefined;
    if (child?._objectPath) names.push(child._objectPath.objectPathInfo.Name);
  }
  return names;
}

function readMethods(
  made: ClientClass,
  fresh: () => ClientObject,
  context: ClientContext,
): Record<string, boolean> {
  const methods: Record<string, boolean> = {};
  for (const key of Object.getOwnPropertyNames(made.prototype)) {
    if (NOT_SENT.has(key)) continue;
    const found: unknown = Object.getOwnPropertyDescriptor(made.prototype, key)?.value;
    if (typeof found !== 'function') continue;
    const method = found as ClientMethod;
    const before = context._pendingRequest._actions.length;
    let result: unknown;
    try {
      result = callWithSomething(method, fresh);
    } catch {
      // The few methods that look into their arguments before they send anything stay unknown; the host's own list of
      // calls that change something names those that matter.
      continue;
    }
    const path = (result as ClientObject | undefined)?._objectPath;
    if (path) {
      if (path.objectPathInfo.ObjectPathType !== INDEXER)
        methods[path.objectPathInfo.Name] = path.operationType === CHANGES;
      continue;
    }
    const action = context._pendingRequest._getLastAction();
    if (context._pendingRequest._actions.length > before && action?.actionInfo.ActionType === METHOD_ACTION)
      methods[action.actionInfo.Name] = action.operationType === CHANGES;
  }
  return methods;
}

function callWithSomething(method: ClientMethod, fresh: () => ClientObject): unknown {
  try {
    return method.call(fresh());
  } catch {
    return method.call(fresh(), 'A1', 'A1', 'A1');
  }
}
