import type { SwitchBoard, Switches } from './switches';
import type { TrafficCount } from './traffic';
import type { WireEngine } from './wire-engine';
import {
  ACTION,
  HostError,
  PATH,
  type RequestBody,
  type RequestMessage,
  type ResponseBody,
} from './wire-format';

interface TransportParts {
  readonly engine: WireEngine;
  readonly board: SwitchBoard;
  readonly traffic: TrafficCount;
}

interface Transport {
  /**
   * Takes a message as JSON text; gives the answer's text, or null for a message that has none and for one whose page
   * has gone before its turn came.
   */
  receive(text: string, isOpen: () => boolean): Promise<string | null>;
}

const REQUEST = 1;
const RESPONSE = 2;
const DELAY_FOR_CELL_EDIT = 64;
const CELL_EDIT =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';

/** Answers requests as Excel does: never at once, within its limits, and not while somebody types in a cell. */
export function createTransport({ engine, board, traffic }: TransportParts): Transport {
  const { switches } = board;
  const answer = async (text: string, request: RequestMessage): Promise<ResponseBody> => {
    const body = bodyOf(request);
    if (isOfLibrary(body)) return engine.process(body);
    const bytes = byteLength(text);
    traffic.request(bytes);
    if (isClearingUp(body)) return engine.process(body);
    const failure = board.orderedFailure();
    if (failure) {
      if (failure.when === 'after') await engine.process(body);
      return refusal(new HostError(failure.code, failure.message));
    }
    if (isAbove(bytes, switches, 'requestLimit')) return refusal(sizeError('Request', 'request'));
    if (switches.isCellEdited) {
      if (!((request.flags ?? 0) & DELAY_FOR_CELL_EDIT))
        return refusal(new HostError('InvalidOperationInCellEditMode', CELL_EDIT));
      await board.cellEditEnded();
    }
    const done = await engine.process(body);
    return isAbove(byteLength(JSON.stringify(done)), switches, 'responseLimit')
      ? refusal(sizeError('Response', 'response'))
      : done;
  };
  return {
    async receive(text, isOpen) {
      const request = JSON.parse(text) as RequestMessage;
      if (request.type !== REQUEST) return null;
      await pause(switches.delay);
      if (!isOpen()) return null;
      const body = await answer(text, request);
      const reply = JSON.stringify({
        id: request.id,
        type: RESPONSE,
        message: { statusCode: 200, headers: {}, body },
      });
      if (!isOfLibrary(bodyOf(request))) traffic.response(byteLength(reply));
      return reply;
    },
  };
}

function bodyOf(request: RequestMessage): RequestBody {
  const { body } = request.message;
  if (typeof body === 'string') return JSON.parse(body) as RequestBody;
  return body ?? { Actions: [], ObjectPaths: {} };
}

/** Start-up and the results of custom functions travel by the same way, but are no requests of the add-in's own. */
function isOfLibrary(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PATH.service);
}

/** At the end of Excel.run the library lets its ranges go; the add-in would not hear of a failure. */
function isClearingUp(body: RequestBody): boolean {
  return (
    body.Actions.every(
      (action) =>
        action.ActionType === ACTION.instantiate ||
        action.ActionType === ACTION.trace ||
        action.Name === '_RemoveReference',
    ) && body.Actions.some((action) => action.Name === '_RemoveReference')
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function isAbove(bytes: number, switches: Switches, limit: 'requestLimit' | 'responseLimit'): boolean {
  const allowed = switches[limit];
  return allowed !== null && bytes > allowed;
}

function sizeError(kind: 'Request' | 'Response', word: string): HostError {
  return new HostError(`${kind}PayloadSizeLimitExceeded`, `The ${word} payload size has exceeded the limit.`);
}

function refusal(error: HostError): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: error.code, Message: error.message, Location: '', HttpStatusCode: error.status },
  };
}
