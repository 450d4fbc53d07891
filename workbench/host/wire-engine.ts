import { type HostObject, isHostObject } from './host-object';
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  HostError,
  PATH,
  type RequestBody,
  type ResponseBody,
  invalidArgument,
  notImplemented,
} from './wire-format';
import type { WireNames } from './wire-names';
import { camelCased, knownName, project } from './wire-projection';

interface WireEngineParts {
  readonly root: HostObject;
  /** Services that are not reached from the workbook, by name. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly names: () => WireNames;
  /** Told before a method is called or a property set, with the class and the member's wire name. */
  readonly onCall: (className: string, member: string, kind: 'call' | 'set') => void;
  /** Waited for before properties are read, so that formulas have their results. */
  readonly settled: () => Promise<void> | undefined;
  /** Called when a batch has ended, well or not. */
  readonly ended: () => void;
  /** Told of every object the client keeps across batches, and when it lets go. */
  readonly onKept?: (object: HostObject, isKept: boolean) => void;
  /** Told of what is a fault of the host itself. */
  readonly onFault: (error: unknown) => void;
}

export interface WireEngine {
  /** Runs the actions in order; the first that fails ends the batch, what went before stays done. Never rejects. */
  process(body: RequestBody): Promise<ResponseBody>;
}

/** Runs batches of Office.js actions on host objects. Knows nothing about Excel. */
export function createWireEngine(parts: WireEngineParts): WireEngine {
  const references = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let lastReference = 0;
  const keep = (object: HostObject): string => {
    const known = ids.get(object);
    if (known !== undefined) return known;
    const id = `reference${++lastReference}`;
    references.set(id, object);
    ids.set(object, id);
    parts.onKept?.(object, true);
    return id;
  };
  const release = (id: string): void => {
    const object = references.get(id);
    if (!object) return;
    references.delete(id);
    ids.delete(object);
    parts.onKept?.(object, false);
  };
  return { process: (body) => new Batch(parts, { keep, release, references }, body).run() };
}

interface References {
  keep(object: HostObject): string;
  release(id: string): void;
  readonly references: ReadonlyMap<string, HostObject>;
}

class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly keptIds = new Map<HostObject, string>();
  /** Class and member being worked on, for the error. */
  private location = '';

  constructor(
    private readonly parts: WireEngineParts,
    private readonly kept: References,
    private readonly body: RequestBody,
  ) {}

  async run(): Promise<ResponseBody> {
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    try {
      for (const action of this.body.Actions) {
        this.location = '';
        if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: await this.act(action) });
        index += 1;
      }
      return answer;
    } catch (error) {
      if (!(error instanceof HostError)) this.parts.onFault(error);
      return { ...answer, Error: this.describe(error, index) };
    } finally {
      this.parts.ended();
    }
  }

  private describe(error: unknown, index: number): ResponseBody['Error'] {
    const isRefusal = error instanceof HostError;
    return {
      Code: isRefusal ? error.code : 'GeneralException',
      Message: error instanceof Error ? error.message : String(error),
      Location: this.location,
      ActionIndex: index,
      HttpStatusCode: isRefusal ? error.status : 500,
    };
  }

  private async act(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    this.location = object.className;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return { ...object.identity?.(), ...this.reference(object) };
      case ACTION.query:
      case ACTION.retrieve: {
        await this.parts.settled();
        const found = project(object, action.QueryInfo ?? {}, this.parts.names());
        return action.ActionType === ACTION.retrieve
          ? camelCased(found)
          : { ...this.reference(object), ...(found as object) };
      }
      case ACTION.method:
        return this.method(object, action);
      case ACTION.setProperty:
        this.set(object, action.Name ?? '', this.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private reference(object: HostObject): { _ReferenceId?: string } {
    const id = this.keptIds.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private method(object: HostObject, action: Action): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      this.keptIds.set(object, this.kept.keep(object));
      return null;
    }
    if (name === '_RemoveReference') {
      this.kept.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const value = this.call(object, name, action.ArgumentInfo);
    return isHostObject(value) ? (value.identity?.() ?? {}) : (value ?? null);
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.location = member(object.className, name);
    this.parts.onCall(object.className, name, 'call');
    const method = object.methods?.[name];
    if (!method) throw notImplemented(this.location);
    const args = this.args(info);
    return method(...args);
  }

  private set(object: HostObject, asked: string, value: unknown): void {
    const known = this.parts.names()[object.className]?.scalars ?? {};
    const name = knownName(known, asked) ?? asked;
    this.location = member(object.className, name);
    if (known[name] === false) throw invalidArgument(`The property '${asked}' is read-only.`);
    this.parts.onCall(object.className, name, 'set');
    const setter = object.setters?.[name];
    if (!setter) throw notImplemented(this.location);
    setter(value);
  }

  private object(id: number): HostObject | null {
    const found = this.objects.get(id);
    if (found !== undefined) return found;
    const made = this.make(id);
    this.objects.set(id, made);
    return made;
  }

  private make(id: number): HostObject | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidArgument(`The request speaks of path ${id}, which it does not give.`);
    const name = path.Name ?? '';
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : undefined;
    // Whatever is asked of a null object is a null object.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.parts.root;
      case PATH.service:
        return this.service(name);
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.referenced(name);
    }
    if (!parent) throw invalidArgument(`The request's path ${id} has no parent.`);
    switch (path.ObjectPathType) {
      case PATH.method:
        return this.returned(parent, name, path.ArgumentInfo);
      case PATH.property: {
        this.location = member(parent.className, name);
        const navigate = parent.navigation?.[name];
        if (!navigate) throw notImplemented(this.location);
        return navigate();
      }
      case PATH.indexer:
        this.location = `${parent.className}.getItem`;
        if (!parent.item) throw notImplemented(this.location);
        return parent.item(this.args(path.ArgumentInfo)[0]);
      default:
        throw notImplemented(`paths of type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): HostObject {
    const service = this.parts.services[name];
    if (!service) throw notImplemented(name);
    return service;
  }

  private referenced(id: string): HostObject {
    const object = this.kept.references.get(id);
    if (!object)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    this.keptIds.set(object, id);
    return object;
  }

  private returned(parent: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | null {
    const value = this.call(parent, name, info);
    if (value === null || value === undefined) return null;
    if (!isHostObject(value)) throw notImplemented(`${member(parent.className, name)} as an object`);
    return value;
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value))
      return value.map((inner: unknown, index) =>
        this.argument(inner, Array.isArray(reference) ? reference[index] : undefined),
      );
    if (typeof reference === 'number' && reference > 0 && value === reference) return this.object(reference);
    return value;
  }
}

function member(className: string, wireName: string): string {
  return `${className}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}
