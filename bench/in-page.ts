declare global {
  interface Window {
    usableAfter?: number;
  }
}

/** How a page scrolled, in milliseconds. */
export interface Scrolled {
  readonly longest: number;
  readonly slow: number;
  readonly frames: number;
  /** What the page itself spent in its longest frame, which other programs on the machine do not lengthen as much. */
  readonly work: number;
}

/** Runs in each page before its scripts; tells when Validate can be pressed, in milliseconds from the page's start. */
export function noteWhenUsable(): void {
  const look = (): void => {
    const button = document.querySelector('recs-pane')?.shadowRoot?.querySelector('.primary');
    if (button) window.usableAfter = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in a page: scrolls as a wheel does, then as somebody drags the bar, and takes the time from frame to frame. */
export async function scrollAbout(): Promise<Scrolled> {
  const frameEnd = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const afterFrame = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  const times: number[] = [];
  let work = 0;
  let last = await frameEnd();
  const step = async (scroll: () => void): Promise<void> => {
    scroll();
    const now = await frameEnd();
    const began = performance.now();
    await afterFrame();
    work = Math.max(work, performance.now() - began);
    times.push(now - last);
    last = now;
  };
  for (let i = 0; i < 300; i++) await step(() => scrollBy(0, 120));
  for (let i = 0; i < 100; i++)
    await step(() => scrollTo(0, (((i * 37) % 100) / 100) * document.documentElement.scrollHeight));
  return {
    longest: Math.max(...times),
    slow: times.filter((time) => time > 50).length,
    frames: times.length,
    work,
  };
}
