/**
 * Where the element with the focus goes away, the focus goes on to what is left around it: to the nearest element marked
 * `data-focus-home`, and there to the `data-main` that can be tabbed to. Otherwise it would be nowhere, and whoever works
 * by keyboard would begin again at the top.
 */
export function keepFocus(host: HTMLElement): void {
  let path: readonly Node[] = [];
  const observer = new MutationObserver(() => {
    if (path.length === 0 || path[0]!.isConnected) return;
    const home = path.find(isHome);
    path = [];
    // While Excel has the focus, the pane does not take it.
    if (!home || !document.hasFocus()) return;
    const main = home.querySelector<HTMLElement>('[data-main]:not([tabindex="-1"])');
    (main ?? home).focus({ preventScroll: true });
  });
  const follow = (event: Event): void => {
    path = outwards(event.composedPath()[0] as Node);
    observer.disconnect();
    for (const root of path.filter((node) => node instanceof ShadowRoot)) {
      observer.observe(root, { childList: true, subtree: true });
      // A move within a shadow tree is told within it alone.
      root.addEventListener('focusin', follow);
      root.addEventListener('focusout', leave);
    }
  };
  /** Whoever has left an element that stays went elsewhere of their own accord. */
  const leave = (): void =>
    queueMicrotask(() => {
      if (path[0]?.isConnected && !host.matches(':focus-within')) path = [];
    });
  host.addEventListener('focusin', follow);
  host.addEventListener('focusout', leave);
}

/** A node and all it stands in, out of every shadow tree. */
function outwards(node: Node): Node[] {
  const path: Node[] = [];
  for (let next: Node | null = node; next; next = next instanceof ShadowRoot ? next.host : next.parentNode)
    path.push(next);
  return path;
}

function isHome(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.isConnected && 'focusHome' in node.dataset;
}
