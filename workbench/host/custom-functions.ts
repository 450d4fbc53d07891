import type { HostObject } from './host-object';
import { notImplemented, type PushedEntry } from './wire-format';
import type { FunctionResult } from './spreadsheet';
import { readResult } from './function-values';

/** What became of one call. A message goes with an error only where the function gave one. */
export type Outcome =
  { readonly value: FunctionResult } | { readonly error: string; readonly message: string };

export interface CallOptions {
  /** Cell the function stands in, "Sheet1!A1", where it asks for that. */
  readonly address?: string;
  readonly isCancelable?: boolean;
  /** Error arguments reach the function as CustomFunctions.Error. */
  readonly allowsErrors?: boolean;
}

export interface FunctionCalls {
  /** Resolves when the page's runtime has said that it is ready for calls. */
  ready(): Promise<void>;
  /** Calls the associated function; arguments as they go over the wire. Waits for the runtime. */
  call(id: string, args: readonly unknown[], options?: CallOptions): Promise<Outcome>;
  /** Calls a streaming function, and anew when the page is loaded anew; returns what cancels it. */
  stream(
    id: string,
    args: readonly unknown[],
    listener: (outcome: Outcome) => void,
    options?: CallOptions,
  ): () => void;
  /** Is any call without its answer, a streaming one without its first? */
  isAtWork(): boolean;
  /** The page has gone: calls under way end with #BUSY!, later ones wait for the next page. */
  pageLeft(): void;
  /** What the page speaks to. */
  readonly service: HostObject;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG = { cancelable: 1, streaming: 2, allowsErrors: 4 } as const;

interface Pending {
  readonly isStreaming: boolean;
  settle(outcome: Outcome): void;
  /** Calls it anew in the next page, where it can be. */
  pageLeft(): void;
}

/** Calls custom functions in the page and takes their results. */
export function createFunctionCalls(push: (entries: readonly PushedEntry[]) => void): FunctionCalls {
  const pending = new Map<number, Pending>();
  /** Those of them that have had no answer yet. */
  const unanswered = new Set<number>();
  let lastInvocation = 0;
  let outgoing: PushedEntry[] = [];
  let announce: () => void = () => undefined;
  let isReady: Promise<void>;
  const startWaiting = (): void => {
    isReady = new Promise((resolve) => (announce = resolve));
  };
  startWaiting();

  /** Calls that come together are sent together, as Excel does. */
  const send = (entry: PushedEntry): void => {
    outgoing.push(entry);
    if (outgoing.length > 1) return;
    queueMicrotask(() => {
      const entries = outgoing;
      outgoing = [];
      push(entries);
    });
  };
  const invoke = (
    id: string,
    args: readonly unknown[],
    { address, isCancelable = false, allowsErrors = false }: CallOptions,
    call: Pending,
  ): number => {
    const invocation = ++lastInvocation;
    const flags =
      (isCancelable ? FLAG.cancelable : 0) +
      (call.isStreaming ? FLAG.streaming : 0) +
      (allowsErrors ? FLAG.allowsErrors : 0);
    pending.set(invocation, call);
    unanswered.add(invocation);
    void isReady.then(() => {
      if (pending.has(invocation))
        send([CATEGORY, INVOKE, '', [invocation, id, args, address ?? null, flags], 1]);
    });
    return invocation;
  };
  const settle = (result: unknown): void => {
    const [invocation, isFine, value, code] = result as readonly [
      number,
      boolean,
      unknown,
      number | undefined,
    ];
    const call = pending.get(invocation);
    if (!call) return;
    unanswered.delete(invocation);
    if (!call.isStreaming) pending.delete(invocation);
    call.settle(readResult(isFine, value, code));
  };

  return {
    ready: () => isReady,
    call: (id, args, options = {}) =>
      new Promise((resolve) => {
        const pageLeft = (): void =>
          resolve({ error: '#BUSY!', message: 'The page with the custom functions was closed.' });
        invoke(id, args, options, { isStreaming: false, settle: resolve, pageLeft });
      }),
    stream(id, args, listener, options = {}) {
      const start = (): number =>
        invoke(
          id,
          args,
          { isCancelable: true, ...options },
          { isStreaming: true, settle: listener, pageLeft: () => (invocation = start()) },
        );
      let invocation = start();
      return () => {
        unanswered.delete(invocation);
        if (pending.delete(invocation)) send([CATEGORY, CANCEL, '', { invocationId: invocation }, 1]);
      };
    },
    isAtWork: () => unanswered.size > 0,
    pageLeft() {
      startWaiting();
      const left = [...pending.values()];
      pending.clear();
      unanswered.clear();
      for (const call of left) call.pageLeft();
    },
    service: {
      className: 'CustomFunctions',
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions() {
          announce();
        },
        _GetEnabledFeatures: () => [],
        SetInvocationArrayResults(results) {
          if (!Array.isArray(results)) throw notImplemented('custom function results in this form');
          for (const result of results) settle(result);
        },
      },
    },
  };
}
