import type { ConditionalFormat } from '../../src/files/contents';

/** Excel on the web refuses larger requests and answers. */
export const WEB_SIZE_LIMIT = 5 * 1024 * 1024;

/** What a test can make the host do; each can be changed at any time. */
export interface Switches {
  /** Bytes of one request; null for no limit, as in Excel for Windows. */
  requestLimit: number | null;
  /** Bytes of one answer; null for no limit. */
  responseLimit: number | null;
  /** A range of more cells answers null instead of its values. */
  cellLimit: number;
  /** Cells that can be written together while somebody listens to changes; Excel on the web fails at more. */
  heardWriteLimit: number;
  /** How a blank cell reaches a custom function: 0 on the desktop, null on the web. */
  blanks: 0 | null;
  /** Functions that ask for the address of their cell are told it; older Excels do not tell streaming ones. */
  givesAddresses: boolean;
  /** False where what is put into the add-in's settings does not stay there, as was seen on a Mac. */
  keepsSettings: boolean;
  /** The workbook is open for reading only: every write is refused with AccessDenied. */
  isReadOnly: boolean;
  /**
   * Somebody is typing in a cell. Requests are refused, or wait for the end of the typing if they were sent with
   * delayForCellEdit.
   */
  isCellEdited: boolean;
  /** Conditional formats whose rule Excel fails to read, as it does at times where several meet in a cell. */
  isUnreadable: (format: Partial<ConditionalFormat>) => boolean;
  /** Milliseconds before each answer. */
  delay: number;
  /** Requirement sets the host claims, over its own: { ExcelApi: '1.12' }. Read when a page connects. */
  requirements: Readonly<Record<string, string>>;
}

export type FailureMoment = 'before' | 'after';

export interface OrderedFailure {
  hasHappened(): boolean;
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly when: FailureMoment;
}

export interface SwitchBoard {
  readonly switches: Switches;
  /**
   * Lets the nth request from now (1 is the next) fail with the code before any of its actions is done; or after all
   * are, as where the connection is lost on the way back.
   */
  failNext(code: string, nth?: number, message?: string, when?: FailureMoment): OrderedFailure;
  /** Does something right before the nth request from now, as somebody else at the workbook may. */
  beforeNext(nth: number, act: () => void): OrderedFailure;
  /** Called for each request; returns the failure that was ordered for it. */
  orderedFailure(): Failure | undefined;
  /** Resolves as soon as nobody is typing in a cell. */
  cellEditEnded(): Promise<void>;
}

export function createSwitchBoard(initial: Partial<Switches> = {}): SwitchBoard {
  let waiting: (() => void)[] = [];
  let failures: (Failure & { nth: number })[] = [];
  let acts: { nth: number; readonly act: () => void }[] = [];
  let isCellEdited = initial.isCellEdited ?? false;
  const switches: Switches = {
    requestLimit: null,
    responseLimit: null,
    cellLimit: 5_000_000,
    heardWriteLimit: Infinity,
    blanks: 0,
    givesAddresses: true,
    keepsSettings: true,
    isReadOnly: false,
    isUnreadable: () => false,
    delay: 0,
    requirements: {},
    ...initial,
    get isCellEdited() {
      return isCellEdited;
    },
    set isCellEdited(value) {
      isCellEdited = value;
      if (value) return;
      const ready = waiting;
      waiting = [];
      for (const proceed of ready) proceed();
    },
  };
  return {
    switches,
    failNext(code, nth = 1, message = `The request was made to fail with ${code}.`, when = 'before') {
      const failure = { nth, code, message, when };
      failures.push(failure);
      return { hasHappened: () => !failures.includes(failure) };
    },
    beforeNext(nth, act) {
      const ordered = { nth, act };
      acts.push(ordered);
      return { hasHappened: () => !acts.includes(ordered) };
    },
    orderedFailure() {
      for (const ordered of acts) ordered.nth -= 1;
      const dueActs = acts.filter(({ nth }) => nth <= 0);
      acts = acts.filter(({ nth }) => nth > 0);
      for (const { act } of dueActs) act();
      for (const failure of failures) failure.nth -= 1;
      const due = failures.find((failure) => failure.nth <= 0);
      failures = failures.filter((failure) => failure !== due);
      return due;
    },
    cellEditEnded() {
      return isCellEdited ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
    },
  };
}
