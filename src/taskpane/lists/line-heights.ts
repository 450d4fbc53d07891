import { drawnPart, topOf, type DrawnPart } from './extents';
import type { ListLine } from './list-line';

/** How high the lines of a list are: as measured once they were drawn, as estimated before. In pixels. */
export class LineHeights {
  #lines: readonly ListLine[] = [];
  #heights: number[] = [];
  readonly #measured = new Map<string, number>();

  /** Lines that were measured before keep their height. */
  take(lines: readonly ListLine[], estimate: number): void {
    this.#lines = lines;
    this.#heights = lines.map(({ key }) => this.#measured.get(key) ?? estimate);
  }

  /** Takes down how high a line is; false where that was known. */
  measure(index: number, height: number): boolean {
    if (height === 0 || Math.abs(height - this.#heights[index]!) < 1) return false;
    this.#heights[index] = height;
    this.#measured.set(this.#lines[index]!.key, height);
    return true;
  }

  /** The lines between two heights, from the list's top. */
  between(top: number, bottom: number): DrawnPart {
    return drawnPart(this.#heights, top, bottom);
  }

  topOf(index: number): number {
    return topOf(this.#heights, index);
  }
}
