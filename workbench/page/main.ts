import './page.css';
import { FileProblem } from '../../src/files';
import type { FunctionsMetadata } from '../host/sheet-functions';
import { download, watchFileChoice, type ChosenFile } from './file-choice';
import { readManifest, type RibbonButton } from './manifest';
import { createMessage } from './message';
import { openBook, type Book } from './open-book';
import { createPane } from './pane';
import { goRoundByF6 } from './regions';
import { drawRibbon } from './ribbon';
import { fetchSample, SAMPLES } from './samples';
import { followTheme } from './theme';

function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

/** Put up for those who try things from the console, and for tests. */
declare global {
  interface Window {
    workbench?: Book;
  }
}

async function start(): Promise<void> {
  const message = createMessage(element('message'));
  const complain = (problem: unknown): void => {
    // A problem of the file is the person's to solve; anything else is ours, and the console tells where.
    if (!(problem instanceof FileProblem)) console.error(problem);
    message.show(problem instanceof Error ? problem.message : String(problem));
  };

  const manifest = readManifest(await fetchText('/manifest.xml'));
  const metadata = manifest.functions
    ? (JSON.parse(await fetchText(manifest.functions.metadata)) as FunctionsMetadata)
    : null;
  const addIn = { manifest, metadata };

  let book: Book | undefined;
  let isDark = false;
  const press = ({ action, id }: RibbonButton): void => {
    if (action.type === 'pane') pane.toggle();
    else book?.run(action.name, id).catch(complain);
  };
  drawRibbon(element('ribbon'), manifest.groups, press);
  const listenInside = goRoundByF6([
    { place: element('ribbon'), focus: () => element('ribbon').querySelector('button')?.focus() },
    // The engine reads the keyboard through an editor that is there before anything is edited.
    {
      place: element('grid'),
      focus: () => element('grid').querySelector<HTMLElement>('[data-u-comp="editor"]')?.focus(),
    },
    {
      place: element('pane'),
      focus: () => element('pane-frame').querySelector('iframe')?.contentWindow?.focus(),
    },
  ]);
  const pane = createPane({
    pane: element('pane'),
    title: element('pane-title'),
    close: element('close-pane'),
    frame: element('pane-frame'),
    openers: manifest.groups
      .flatMap(({ buttons }) => buttons)
      .filter(({ action }) => action.type === 'pane')
      .map(({ id }) => element(id)),
    name: manifest.title,
    loaded: listenInside,
  });

  // One file after another: a second choice waits until the first is open.
  let opening = Promise.resolve();
  const open = (chosen: Promise<ChosenFile>): void => {
    opening = opening.then(async () => {
      if (
        book?.hasUnsavedChanges() &&
        !confirm(`‘${book.name}’ has changes that are not saved. Open another file and lose them?`)
      ) {
        return;
      }
      setState('opening');
      try {
        const next = await openBook(await chosen, {
          addIn,
          grid: element('grid'),
          pane,
          isDark: () => isDark,
          complain,
          leave: () => {
            book?.dispose();
            book = window.workbench = undefined;
          },
        });
        book = window.workbench = next;
        message.clear();
        element('file-name').textContent = next.name;
        document.title = `${next.name} – Workbench`;
      } catch (problem) {
        complain(problem);
      }
      element<HTMLButtonElement>('save').disabled = book === undefined;
      setState('ready');
    });
  };

  const samples = element<HTMLSelectElement>('samples');
  samples.append(new Option('Choose…', ''), ...SAMPLES.map(({ file, label }) => new Option(label, file)));
  samples.addEventListener('change', () => {
    if (samples.value) open(fetchSample(samples.value));
    // So that the same sample can be opened afresh.
    samples.value = '';
  });
  watchFileChoice(
    { open: element('open'), file: element<HTMLInputElement>('file'), dropHint: element('drop-hint') },
    open,
  );
  element('save').addEventListener('click', () => {
    book?.save().then(download).catch(complain);
  });
  followTheme(element('dark'), (dark) => {
    isDark = dark;
    void book?.showTheme();
  });

  open(fetchSample(new URLSearchParams(location.search).get('sample') ?? SAMPLES[0]!.file));
}

function setState(state: 'opening' | 'ready'): void {
  document.body.dataset.state = state;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not there. Run "npm start" again to build it.`);
  return response.text();
}

start().catch((problem: unknown) => {
  console.error(problem);
  createMessage(element('message')).show(problem instanceof Error ? problem.message : String(problem));
});
