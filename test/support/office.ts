import { createOfficeHost, type OfficeHost, type OfficeHostOptions } from '../../workbench/host/host';
import { loadOffice } from '../../workbench/host/load-office';
import type { Spreadsheet } from '../../workbench/host/spreadsheet';
import { readWireNames, type OfficeGlobals, type WireNames } from '../../workbench/host/wire-names';

export interface OpenOffice {
  readonly host: OfficeHost;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The window of the add-in's page, where functions for ribbon buttons may stand. */
  readonly window: Record<string, unknown>;
  /**
   * Closes the page and takes the globals away again; resolves when no formula is at work any more, so that the
   * spreadsheet can be disposed of.
   */
  close(): Promise<void>;
}

export interface OpenOfficeOptions extends Omit<OfficeHostOptions, 'spreadsheet'> {
  /** Puts Excel, Office, OfficeExtension and CustomFunctions on globalThis, for code that uses them as globals. */
  readonly asGlobals?: boolean;
}

/** As the library gave them when it was first loaded here; to read them off takes as long as to load it. */
let wireNames: WireNames | undefined;

const GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

/**
 * Loads the real Office.js over the spreadsheet and resolves when Office.onReady has. A fault of the host throws where
 * it happens unless the options say otherwise.
 */
export async function openOffice(
  spreadsheet: Spreadsheet,
  options: OpenOfficeOptions = {},
): Promise<OpenOffice> {
  const { asGlobals = false, ...hostOptions } = options;
  const host = createOfficeHost({ spreadsheet, ...(wireNames && { wireNames }), ...hostOptions });
  const loaded = await loadOffice(host);
  wireNames ??= readWireNames(loaded as OfficeGlobals);
  const office = loaded as unknown as Omit<OpenOffice, 'host' | 'close'>;
  if (asGlobals) for (const name of GLOBALS) Object.assign(globalThis, { [name]: office[name] });
  return {
    host,
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.OfficeExtension,
    CustomFunctions: office.CustomFunctions,
    window: office.window,
    async close() {
      loaded.unload();
      host.dispose();
      if (asGlobals) for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      await spreadsheet.calculated();
    },
  };
}
