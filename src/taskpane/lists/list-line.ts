import { nextStop } from './extents';

/** One line of a long list: a heading is passed over by the keys. */
export interface ListLine {
  readonly key: string;
  readonly isHeading: boolean;
}

/** Where a key leads from a line: an index, or undefined for keys that lead nowhere. */
export function stopAfter(key: string, lines: readonly ListLine[], from: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return nextStop(lines, from, 1, isStop);
    case 'ArrowUp':
      return nextStop(lines, from, -1, isStop);
    case 'Home':
      return nextStop(lines, -1, 1, isStop);
    case 'End':
      return nextStop(lines, lines.length, -1, isStop);
    default:
      return undefined;
  }
}

/** The line to go on with where the one at this place is gone: the next one, else the one before. */
export function stopInPlaceOf(index: number, lines: readonly ListLine[]): ListLine | undefined {
  const place = Math.min(index, lines.length);
  const next = nextStop(lines, place - 1, 1, isStop);
  return lines[next >= place ? next : nextStop(lines, place, -1, isStop)];
}

function isStop({ isHeading }: ListLine): boolean {
  return !isHeading;
}
