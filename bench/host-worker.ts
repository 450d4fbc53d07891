import { parentPort, workerData } from 'node:worker_threads';
import { createOfficeHost, type HostLink } from '../workbench/host/host';
import { WEB_SIZE_LIMIT } from '../workbench/host/switches';
import type { WireNames } from '../workbench/host/wire-names';
import { plainSpreadsheet } from './plain-spreadsheet';
import { realisticSheet } from './realistic-sheet';

/** What the measurement tells this thread first. */
export interface HostOrder {
  readonly actions: number;
  readonly wireNames: WireNames;
}

const { actions, wireNames } = workerData as HostOrder;
const host = createOfficeHost({
  spreadsheet: plainSpreadsheet(realisticSheet(actions)),
  switches: { requestLimit: WEB_SIZE_LIMIT, responseLimit: WEB_SIZE_LIMIT },
  wireNames,
});
const link: HostLink = host.connect({
  deliver: (text) => parentPort!.postMessage({ text }),
  readWireNames: () => wireNames,
});
parentPort!.on('message', (message: { readonly text: string } | 'traffic') => {
  if (message !== 'traffic') return link.send(message.text);
  parentPort!.postMessage({ traffic: host.traffic() });
  host.resetTraffic();
});
