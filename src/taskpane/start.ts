import './taskpane.css';
import { strings } from './strings';

void open();

/**
 * Fetches the pane's interface once Excel is there. The page also runs unseen, for ribbon and cells alone: the fetch
 * comes after both are able to answer, so it holds up neither.
 */
async function open() {
  try {
    await Office.onReady();
    await import(/* webpackChunkName: "pane" */ './pane');
  } catch (cause) {
    const place = document.querySelector('recs-pane');
    if (place) place.textContent = strings.cannotOpen;
    throw cause;
  }
}
