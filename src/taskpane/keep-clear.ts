/** Whatever gets the focus is scrolled to where a header that stays in sight does not cover it. */
export function keepClearOf(header: HTMLElement): void {
  const { style } = document.documentElement;
  new ResizeObserver(() => {
    const isOver = getComputedStyle(header).position === 'sticky';
    style.scrollPaddingBlockStart = isOver ? `${header.offsetHeight}px` : '';
  }).observe(header);
}
