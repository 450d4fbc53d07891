import './taskpane.css';
import { startStrings } from './start-strings';

void open();

/**
 * Fetches the pane's interface once Excel is there. The page also runs unseen, for ribbon and cells alone: the fetch
 * comes after both are able to answer, so it holds up neither.
 */
async function open() {
  try {
    await Office.onReady();
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return tell(startStrings.tooOld);
    await import(/* webpackChunkName: "pane" */ './pane');
  } catch (cause) {
    tell(startStrings.cannotOpen);
    throw cause;
  }
}

/** Says why there is no pane to show, in its place. */
function tell(words: string) {
  const place = document.querySelector('recs-pane');
  const line = document.createElement('p');
  line.textContent = words;
  place?.replaceChildren(line);
}
