import { excel, type Session } from './excel';
import type { Busy } from './first-row';
import { loadOtherViews } from './views';

/**
 * Fetches what the first view can do without: the session with the engine, then the other views. A Validate that is
 * asked for before the session is there begins with it.
 */
export class Opening {
  /** Null until it has been fetched. */
  session: Session | null = null;
  /** The session, and the views beside the first. */
  rest: 'fetching' | 'here' | 'failed' = 'fetching';

  #isAsked = false;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get busy(): Busy {
    if (this.session) return this.session.state().busy;
    return this.#isAsked ? 'opening' : null;
  }

  validate(): void {
    if (this.session) return void this.session.validate();
    this.#isAsked = true;
    this.tryAgain();
  }

  /** Fetches once more what could not be fetched. */
  tryAgain(): void {
    if (this.rest === 'failed') void this.load();
    this.#changed();
  }

  async load(): Promise<void> {
    this.rest = 'fetching';
    this.#changed();
    try {
      if (!this.session) this.#begin((await excel()).session);
      await loadOtherViews();
      this.rest = 'here';
    } catch {
      this.rest = 'failed';
      this.#isAsked = false;
    }
    this.#changed();
  }

  #begin(session: Session) {
    this.session = session;
    session.subscribe(this.#changed);
    void session.start();
    if (this.#isAsked) void session.validate();
    this.#changed();
  }
}
