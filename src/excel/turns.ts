import { Cancelled } from './pace';
import { problemOf } from './problems';
import type { Notice, SessionState } from './session-state';

/** Milliseconds without an answer after which the officer is told why that may be. */
const PATIENCE = 4000;

const WAITING: Notice = {
  tone: 'problem',
  text: 'Excel has not answered yet. If a cell is being edited, press Enter to finish it; this then goes on by itself.',
};

type Told = Pick<SessionState, 'busy' | 'notice' | 'progress'>;

/** One thing that is being done in its turn. */
export interface Turn {
  readonly signal: AbortSignal;
  /** Excel has answered. */
  answered(): void;
}

export interface Turns {
  /**
   * Does one thing after what is under way; whatever it throws is told, and nothing where it was cancelled. Never
   * rejects.
   */
  take(busy: SessionState['busy'], work: (turn: Turn) => Promise<Notice | null>): Promise<void>;
  /** Cancels what is under way, as far as it lets itself be cancelled. */
  cancel(): void;
}

/** Lets one thing happen after another. */
export function createTurns(change: (told: Partial<Told>) => void): Turns {
  let last: Promise<void> = Promise.resolve();
  let underWay: AbortController | null = null;

  async function takeTurn(
    busy: SessionState['busy'],
    work: (turn: Turn) => Promise<Notice | null>,
  ): Promise<void> {
    const cancelling = new AbortController();
    underWay = cancelling;
    let isWaiting = false;
    const patience = setTimeout(() => {
      isWaiting = true;
      change({ notice: WAITING });
    }, PATIENCE);
    const answered = (): void => {
      clearTimeout(patience);
      if (isWaiting) change({ notice: null });
      isWaiting = false;
    };
    change({ busy, ...(busy && { notice: null }) });
    let notice: Notice | null;
    try {
      notice = await work({ signal: cancelling.signal, answered });
    } catch (error) {
      notice = error instanceof Cancelled ? null : { tone: 'problem', ...problemOf(error) };
    }
    answered();
    underWay = null;
    change({ busy: null, progress: null, ...((busy || notice) && { notice }) });
  }

  return {
    take(busy, work) {
      last = last.then(() => takeTurn(busy, work));
      return last;
    },
    cancel: () => underWay?.abort(),
  };
}
