import { connectFrame, type Workbench } from '../host/bridge';
import type { TaskPane } from '../host/app-runtime';
import type { OfficeHost } from '../host/host';

declare global {
  interface Window {
    /** Asked for by the first script of the add-in's page. */
    recsWorkbench?: Workbench;
  }
}

/** Elements of the pane, and the ribbon buttons that open and close it. */
export interface PanePlaces {
  readonly pane: HTMLElement;
  readonly title: HTMLElement;
  readonly close: HTMLElement;
  readonly frame: HTMLElement;
  readonly openers: readonly HTMLElement[];
  readonly name: string;
  /** Called with the window of each page loaded. */
  readonly loaded: (inner: Window) => void;
}

/** The add-in's page beside the grid. While hidden it goes on running: ribbon and cells are served by it too. */
export interface Pane extends TaskPane {
  toggle(): void;
  /** Loads the page anew with this host; resolves when its scripts have run. */
  load(page: string, host: OfficeHost): Promise<void>;
}

/** The pane is open at first. */
export function createPane({ pane, title, close, frame, openers, name, loaded }: PanePlaces): Pane {
  title.textContent = name;
  const isVisible = (): boolean => !pane.hidden;
  const setVisible = (shown: boolean): void => {
    pane.hidden = !shown;
    for (const opener of openers) opener.setAttribute('aria-expanded', String(shown));
  };
  setVisible(true);
  close.addEventListener('click', () => {
    setVisible(false);
    openers[0]?.focus();
  });
  return {
    isVisible,
    setVisible,
    toggle: () => setVisible(!isVisible()),
    load(page, host) {
      window.recsWorkbench = { connect: (addIn) => connectFrame(addIn, host) };
      const next = document.createElement('iframe');
      next.title = name;
      next.src = page;
      const whenLoaded = new Promise<void>((resolve) => {
        next.addEventListener('load', () => {
          if (next.contentWindow) loaded(next.contentWindow);
          resolve();
        });
      });
      frame.replaceChildren(next);
      return whenLoaded;
    },
  };
}
