import type { HostLink, OfficeHost } from './host';
import { type OfficeGlobals, readWireNames } from './wire-names';

/** The window of the add-in's page, before Office.js has loaded in it. */
export interface AddInWindow {
  _richApiNativeBridge?: NativeBridge;
  readonly external: object;
  /** Put there by Office.js. */
  readonly Excel?: OfficeGlobals['Excel'];
  readonly OfficeExtension?: OfficeGlobals['OfficeExtension'];
}

/** The hook that Office.js keeps for native hosts. It sets onMessageFromHost. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/**
 * Puts the host into the window of the add-in's page. Must be called before Office.js runs there; returns the link,
 * to be disconnected when the page goes.
 */
export function connectFrame(frame: AddInWindow, host: OfficeHost): HostLink {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => link.send(text),
    onMessageFromHost: null,
  };
  const link = host.connect({
    deliver: (text) => bridge.onMessageFromHost?.(text),
    readWireNames() {
      const { Excel, OfficeExtension } = frame;
      if (!Excel || !OfficeExtension) throw new Error('Office.js has not loaded in the page of the add-in.');
      return readWireNames({ Excel, OfficeExtension });
    },
  });
  Object.assign(frame.external, link.external);
  frame._richApiNativeBridge = bridge;
  return link;
}

/** What the page around the add-in's frame offers under window.recsWorkbench. */
export interface Workbench {
  connect(frame: AddInWindow): void;
}

/**
 * The first script of the add-in's page in the workbench, as source text: it finds the host in the page around it.
 * It is text because it is put into a page that was built without it.
 */
export const FRAME_SCRIPT = 'window.parent.recsWorkbench.connect(window);';
