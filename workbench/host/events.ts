import type { PushedEntry } from './wire-format';

/** Event numbers of the Excel bundle. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  rowsSorted: 19,
} as const;

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

export interface Events {
  /** context.runtime.enableEvents: while false nothing is told. */
  areEnabled: boolean;
  /** What _Register…Event and _Unregister…Event of a class do, for a sheet's id or the workbook. */
  registration(number: number, target: () => string): (isOn: boolean) => null;
  /** Does anybody listen to this on any sheet? */
  areHeard(number: number): boolean;
  /** Tells those who listen to the sheet and those who listen to the workbook. */
  tell(number: number, sheet: string, payload: Readonly<Record<string, unknown>>): void;
  /** Forgets all listeners: the page has gone. */
  clear(): void;
}

const EVENT_CATEGORY = 65536;

export function createEvents(push: (entries: readonly PushedEntry[]) => void): Events {
  const listening = new Set<string>();
  return {
    areEnabled: true,
    registration(number, target) {
      return (isOn) => {
        const key = `${number} ${target()}`;
        if (isOn) listening.add(key);
        else listening.delete(key);
        return null;
      };
    },
    areHeard: (number) => [...listening].some((key) => key.startsWith(`${number} `)),
    tell(number, sheet, payload) {
      if (!this.areEnabled) return;
      const entries = [sheet, WORKBOOK_TARGET]
        .filter((target) => listening.has(`${number} ${target}`))
        .map((target): PushedEntry => [EVENT_CATEGORY, number, target, JSON.stringify(payload), 1]);
      if (entries.length > 0) push(entries);
    },
    clear() {
      listening.clear();
      this.areEnabled = true;
    },
  };
}
