import { blocked } from './strings/blocked';
import './taskpane.css';

void open();

/**
 * Fetches the pane's interface once Excel is there. The page also runs unseen, for ribbon and cells alone: the fetch
 * comes after both are able to answer, so it holds up neither.
 */
async function open() {
  try {
    await Office.onReady();
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return tell(blocked.tooOld);
    await import(/* webpackChunkName: "pane" */ './pane');
  } catch (cause) {
    tell(blocked.notOpened, blocked.tryAgain);
    throw cause;
  }
}

/** Says why there is no pane to show, in its place; `again` is a button's words where another try may help. */
function tell({ title, text }: { readonly title: string; readonly text: string }, again?: string) {
  const heading = document.createElement('h1');
  heading.textContent = title;
  const line = document.createElement('p');
  line.textContent = text;
  const button = document.createElement('button');
  button.textContent = again ?? '';
  button.addEventListener('click', () => void open());
  const page = document.createElement('main');
  page.append(heading, line, ...(again === undefined ? [] : [button]));
  document.querySelector('recs-pane')?.replaceChildren(page);
}
