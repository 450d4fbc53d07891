/** Rows written in one request: well under the 5 MB of Excel on the web, and made ready in one breath. */
export const ROWS_AT_ONCE = 1000;

/** To name a range takes about as much as so many of its rows. */
const ROWS_A_RANGE = 4;

export interface Sending {
  /** Before so many rows are queued for a range, sends what waits if it would be too much with them. */
  makeRoom(rows?: number): Promise<void>;
}

/** Sends writes in requests that are quickly made ready, so that nothing is held up however many they are. */
export function createSending(context: Excel.RequestContext): Sending {
  let waiting = 0;
  return {
    async makeRoom(rows = 0) {
      if (waiting > 0 && waiting + rows + ROWS_A_RANGE > ROWS_AT_ONCE) {
        await context.sync();
        waiting = 0;
      }
      waiting += rows + ROWS_A_RANGE;
    },
  };
}
