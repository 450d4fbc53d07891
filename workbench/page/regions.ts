/** A part of the page that F6 can go to. */
export interface Region {
  readonly place: HTMLElement;
  /** Puts the focus into it. */
  focus(): void;
}

/**
 * F6 goes from one region to the next, Shift+F6 to the one before, as in Office; regions not shown are left out.
 * Without it Tab would stay in the grid, where it goes from cell to cell. Returns what is to be called for each window
 * inside the page, whose keys the page does not hear.
 */
export function goRoundByF6(regions: readonly Region[]): (inner: Window) => void {
  const go = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const shown = regions.filter(({ place }) => place.checkVisibility());
    const from = shown.findIndex(({ place }) => place.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(from + step + shown.length) % shown.length]?.focus();
  };
  // Before the grid, which would take the key for its own.
  window.addEventListener('keydown', go, true);
  return (inner) => inner.addEventListener('keydown', go, true);
}
