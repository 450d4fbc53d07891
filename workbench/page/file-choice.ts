/** A workbook the person has chosen, by whichever way. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Elements by which a workbook is chosen. */
export interface FileChoice {
  readonly open: HTMLElement;
  readonly file: HTMLInputElement;
  readonly dropHint: HTMLElement;
}

/** Calls `choose` for each file opened by the button or dropped on the page; of several, the first is taken. */
export function watchFileChoice(
  { open, file, dropHint }: FileChoice,
  choose: (chosen: Promise<ChosenFile>) => void,
): void {
  open.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) choose(contentsOf(chosen));
    // Else choosing the same file again would change nothing and tell nobody.
    file.value = '';
  });
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dropHint.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) dropHint.hidden = true;
  });
  addEventListener('drop', (event) => {
    dropHint.hidden = true;
    const [dropped] = event.dataTransfer?.files ?? [];
    if (!dropped) return;
    event.preventDefault();
    choose(contentsOf(dropped));
  });
}

async function contentsOf(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Hands the bytes to the browser as a download. */
export function download({ name, bytes }: ChosenFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  link.download = name;
  link.click();
  // The browser reads the address after the click, at a time it does not tell.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
