import type { SwitchBoard, Switches } from './switches';
import type { TrafficCount } from './traffic';
import type { WireEngine } from './wire-engine';
import { HostError, type RequestBody, type RequestMessage, type ResponseBody } from './wire-format';

export interface TransportParts {
  readonly engine: WireEngine;
  readonly board: SwitchBoard;
  readonly traffic: TrafficCount;
}

export interface Transport {
  /** Takes a message as JSON text; gives the answer's text, or null for a message that has none. */
  receive(text: string): Promise<string | null>;
}

const REQUEST = 1;
const RESPONSE = 2;
const DELAY_FOR_CELL_EDIT = 64;
const FUNCTION_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';
const CELL_EDIT =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';

/** Answers requests as Excel does: never at once, within its limits, and not while somebody types in a cell. */
export function createTransport({ engine, board, traffic }: TransportParts): Transport {
  const { switches } = board;
  const answer = async (text: string, request: RequestMessage): Promise<ResponseBody> => {
    const body = bodyOf(request);
    // Results of custom functions travel by the same way, but are no requests of the add-in's own.
    if (isOfFunctions(body)) return engine.process(body);
    const bytes = byteLength(text);
    traffic.request(bytes);
    const failure = board.orderedFailure();
    if (failure) return refusal(new HostError(failure.code, failure.message));
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
    async receive(text) {
      const request = JSON.parse(text) as RequestMessage;
      if (request.type !== REQUEST) return null;
      await pause(switches.delay);
      const body = await answer(text, request);
      const reply = JSON.stringify({
        id: request.id,
        type: RESPONSE,
        message: { statusCode: 200, headers: {}, body },
      });
      if (!isOfFunctions(bodyOf(request))) traffic.response(byteLength(reply));
      return reply;
    },
  };
}

function bodyOf(request: RequestMessage): RequestBody {
  const { body } = request.message;
  if (typeof body === 'string') return JSON.parse(body) as RequestBody;
  return body ?? { Actions: [], ObjectPaths: {} };
}

function isOfFunctions(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.Name === FUNCTION_SERVICE);
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
