import { type HostObject } from './host-object';
import { invalidArgument } from './wire-format';

/** The place where the add-in's page is shown, or kept running unseen. */
export interface TaskPane {
  isVisible(): boolean;
  setVisible(isVisible: boolean): void;
}

/** Answers Office.addin.showAsTaskpane and hide. */
export function appRuntime(pane: TaskPane): HostObject {
  return {
    className: 'AppRuntimeService',
    methods: {
      GetAppRuntimeState: () => (pane.isVisible() ? 'Visible' : 'Background'),
      SetAppRuntimeState(state) {
        if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
        pane.setVisible(state === 'Visible');
        return null;
      },
    },
  };
}

/** A pane for a host without a page around it. */
export function unseenPane(): TaskPane {
  let isVisible = false;
  return {
    isVisible: () => isVisible,
    setVisible(shown) {
      isVisible = shown;
    },
  };
}
