import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import type { Session } from '../src/excel';
import { createOfficeHost, type OfficeHost } from '../workbench/host/host';
import { loadOffice } from '../workbench/host/load-office';
import { WEB_SIZE_LIMIT } from '../workbench/host/switches';
import type { Traffic } from '../workbench/host/traffic';
import { readWireNames, type OfficeGlobals } from '../workbench/host/wire-names';
import { createHeadlessSpreadsheet } from '../workbench/univer/headless';
import type { HostOrder } from './host-worker';
import { plainSession } from './plain-javascript';

/** How often the main thread is asked whether it answers. */
const RESOLUTION = 5;

export interface LargeValidate {
  readonly actions: number;
  readonly traffic: Traffic;
  /** From the click to the report. */
  readonly milliseconds: number;
  /** The longest time for which the main thread answered nobody. */
  readonly longestBlock: number;
  readonly peakMegabytes: number;
}

/** One Validate of so many actions within the limits of Excel on the web; the host is in a thread of its own. */
export async function validateLarge(actions: number): Promise<LargeValidate> {
  const small = createHeadlessSpreadsheet();
  const near = createOfficeHost({ spreadsheet: small });
  const first = await loadOffice(near);
  const wireNames = readWireNames(first as OfficeGlobals);
  first.unload();

  const order: HostOrder = { actions, responseLimit: WEB_SIZE_LIMIT, wireNames };
  const worker = new Worker(join(__dirname, 'host-worker.ts'), {
    workerData: order,
    execArgv: ['--require', 'tsx/cjs'],
  });
  const office = await loadOffice(farHost(near, worker));
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const { createSession } = plainSession();
  const session: Session = createSession();
  await session.start();
  globalThis.gc?.();
  const before = await trafficOf(worker);

  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 20);
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const start = performance.now();
  await session.validate();
  const milliseconds = performance.now() - start;
  delay.disable();
  clearInterval(watch);
  const { report, notice } = session.state();
  if (report?.summary.actions !== actions)
    throw new Error(notice?.text ?? `Not ${actions} actions were read.`);
  const after = await trafficOf(worker);
  office.unload();
  await worker.terminate();
  small.dispose();
  return {
    actions,
    traffic: {
      ...after,
      requests: after.requests - before.requests,
      requestBytes: after.requestBytes - before.requestBytes,
      responseBytes: after.responseBytes - before.responseBytes,
    },
    milliseconds,
    longestBlock: delay.max / 1e6 - RESOLUTION,
    peakMegabytes: peak / 1e6,
  };
}

/** A host whose start-up is answered here, and everything else in the thread. */
function farHost(near: OfficeHost, worker: Worker): OfficeHost {
  return {
    ...near,
    connect(page) {
      const link = near.connect(page);
      worker.on('message', (message: { readonly text?: string }) => {
        if (message.text !== undefined) page.deliver(message.text);
      });
      return { ...link, send: (text) => worker.postMessage({ text }) };
    },
  };
}

function trafficOf(worker: Worker): Promise<Traffic> {
  return new Promise((resolve) => {
    const take = (message: { readonly traffic?: Traffic }): void => {
      if (!message.traffic) return;
      worker.off('message', take);
      resolve(message.traffic);
    };
    worker.on('message', take);
    worker.postMessage('traffic');
  });
}
