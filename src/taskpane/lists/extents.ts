/** The part of a long list that is drawn: items from `first` up to, not including, `end`, and the room of the others. */
export interface DrawnPart {
  readonly first: number;
  readonly end: number;
  /** Pixels that the items before and after would take. */
  readonly before: number;
  readonly after: number;
}

/** Which items lie between two heights of a list whose items are this high, in pixels from the list's top. */
export function drawnPart(heights: readonly number[], top: number, bottom: number): DrawnPart {
  let first = 0;
  let before = 0;
  while (first < heights.length && before + heights[first]! <= top) before += heights[first++]!;
  let end = first;
  let reached = before;
  while (end < heights.length && reached < bottom) reached += heights[end++]!;
  let after = 0;
  for (let index = end; index < heights.length; index++) after += heights[index]!;
  return { first, end, before, after };
}

/** Where an item begins, in pixels from the list's top. */
export function topOf(heights: readonly number[], index: number): number {
  let top = 0;
  for (let before = 0; before < index; before++) top += heights[before]!;
  return top;
}

/** The next item forwards (1) or backwards (-1) that can be stopped at; the same where there is none. */
export function nextStop<Item>(
  items: readonly Item[],
  from: number,
  step: 1 | -1,
  isStop: (item: Item) => boolean,
): number {
  for (let index = from + step; index >= 0 && index < items.length; index += step)
    if (isStop(items[index]!)) return index;
  return from;
}
