import type { WorkProgress } from './session-state';
import type { Witness } from './witness';

/** Rows written in one request: well under the 5 MB of Excel on the web, and made ready in one breath. */
export const ROWS_AT_ONCE = 1000;

/** To name a range takes about as much as so many of its rows. */
const ROWS_A_RANGE = 4;

export interface Sending {
  /** Before so many rows are queued for a range, sends what waits if it would be too much with them. */
  makeRoom(rows?: number): Promise<void>;
  /** Sends what waits. */
  send(): Promise<void>;
}

interface Told {
  /** So many rows are written in all. */
  readonly rows: number;
  readonly tell: (progress: WorkProgress) => void;
}

/**
 * Sends writes in requests that are quickly made ready, so that nothing is held up however many they are. Stops after one
 * where the sheet was no longer as it was read, and may tell after each how many rows are written.
 */
export function createSending(context: Excel.RequestContext, witness: Witness, told?: Told): Sending {
  let waiting = 0;
  let queued = 0;
  async function send(): Promise<void> {
    const check = witness();
    await context.sync();
    check();
    waiting = 0;
  }
  return {
    async makeRoom(rows = 0) {
      if (waiting > 0 && waiting + rows + ROWS_A_RANGE > ROWS_AT_ONCE) {
        await send();
        told?.tell({ rowsDone: queued, rows: told.rows, isWriting: true });
      }
      queued += rows;
      waiting += rows + ROWS_A_RANGE;
    },
    send,
  };
}
