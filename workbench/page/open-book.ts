import { ThemeService } from '@univerjs/core';
import {
  applyChanges,
  loadExcelize,
  openWorkbook,
  readContents,
  readSettings,
  workbookOfCsv,
} from '../../src/files';
import { createOfficeHost, type OfficeHost } from '../host/host';
import type { FunctionsMetadata } from '../host/sheet-functions';
import type { Spreadsheet } from '../host/spreadsheet';
import { changesSince } from '../univer/changes-since';
import { createPageSpreadsheet } from '../univer/page';
import { engineOf } from '../univer/spreadsheet';
import type { ChosenFile } from './file-choice';
import type { Manifest } from './manifest';
import type { Pane } from './pane';
import { revealing } from './reveal';

/** The add-in, as its manifest and its functions.json tell of it. */
export interface AddIn {
  readonly manifest: Manifest;
  readonly metadata: FunctionsMetadata | null;
}

/** A workbook open in the grid with the add-in beside it. */
export interface Book {
  readonly name: string;
  readonly spreadsheet: Spreadsheet;
  readonly host: OfficeHost;
  /** Presses a ribbon button. */
  run(functionName: string, buttonId: string): Promise<void>;
  /** The file with what has changed written onto the package it came from. */
  save(): Promise<ChosenFile>;
  /** Would opening another file lose something? */
  hasUnsavedChanges(): boolean;
  /** Gives the pane the page's theme; Office takes it only when a pane is loaded. */
  showTheme(): Promise<void>;
  dispose(): void;
}

export interface Desk {
  readonly addIn: AddIn;
  readonly grid: HTMLElement;
  readonly pane: Pane;
  readonly isDark: () => boolean;
  /** Told of what goes wrong in the host. */
  readonly complain: (problem: unknown) => void;
  /** Called when the file has proved good, before it takes the place of the one that is open. */
  readonly leave: () => void;
}

/** Opens a workbook; rejects with a FileProblem, and leaves the desk as it was, where the file is none. */
export async function openBook(chosen: ChosenFile, desk: Desk): Promise<Book> {
  const { name, bytes } = /\.(?:csv|tsv)$/i.test(chosen.name) ? await asWorkbook(chosen) : chosen;
  const workbook = await openWorkbook(bytes, name);
  const [contents, settings] = await Promise.all([readContents(workbook), readSettings(workbook)]);
  desk.leave();
  const spreadsheet = createPageSpreadsheet(desk.grid, contents, { isDark: desk.isDark() });
  const host = createOfficeHost({
    spreadsheet: revealing(spreadsheet),
    settings,
    fileName: name,
    isDate1904: contents.date1904,
    addInId: desk.addIn.manifest.id,
    pane: desk.pane,
    isDark: desk.isDark,
    onFault: desk.complain,
  });
  const { manifest, metadata } = desk.addIn;
  if (metadata && manifest.functions) host.registerFunctions(metadata, manifest.functions.namespace);
  await desk.pane.load(manifest.page, host);
  const present = (): string =>
    JSON.stringify({ ...changesSince(contents, spreadsheet), settings: host.settings() });
  let saved = present();
  return {
    name,
    spreadsheet,
    host,
    run: (functionName, buttonId) => host.commands.run(functionName, buttonId),
    async save() {
      await spreadsheet.calculated();
      const changes = { ...changesSince(contents, spreadsheet), settings: host.settings() };
      const bytes = await applyChanges(await excelize(), workbook, changes);
      saved = present();
      return { name, bytes };
    },
    hasUnsavedChanges: () => present() !== saved,
    showTheme() {
      engineOf(spreadsheet).injector.get(ThemeService).setDarkMode(desk.isDark());
      return desk.pane.load(manifest.page, host);
    },
    dispose() {
      host.dispose();
      spreadsheet.dispose();
      desk.grid.replaceChildren();
    },
  };
}

async function asWorkbook({ name, bytes }: ChosenFile): Promise<ChosenFile> {
  const workbook = await workbookOfCsv(await excelize(), bytes, name);
  return { name: name.replace(/\.[^.]*$/, '.xlsx'), bytes: workbook };
}

/** Fetched when a workbook is first written: it is large, and opening one needs none of it. */
async function excelize(): ReturnType<typeof loadExcelize> {
  const response = await fetch('/excelize/excelize.wasm.gz');
  if (!response.ok) throw new Error('The library that writes workbooks is not there. Run "npm ci" again.');
  return loadExcelize(await response.arrayBuffer());
}
