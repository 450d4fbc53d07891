import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dayOf } from '../src/core';
import type { Session } from '../src/excel';
import { createOfficeHost, type OfficeHost } from '../workbench/host/host';
import { loadOffice } from '../workbench/host/load-office';
import type { Traffic } from '../workbench/host/traffic';
import { readWireNames, type OfficeGlobals } from '../workbench/host/wire-names';
import { createHeadlessSpreadsheet } from '../workbench/univer/headless';
import { heldUp, type HeldUp } from './held-up';
import type { HostOrder } from './host-worker';
import { plainSession } from './plain-javascript';

/** What the officer presses, from first to last, each on the workbook that the one before has left. */
const PRESSED: readonly {
  readonly name: string;
  readonly prepare?: (session: Session) => Promise<void>;
  readonly press: (session: Session) => Promise<void>;
  readonly hasColumns: boolean;
}[] = [
  { name: 'Validate', press: (session) => session.validate(), hasColumns: false },
  { name: 'Mark', press: (session) => session.setHabits({ isMarking: true }), hasColumns: false },
  { name: 'Unmark', press: (session) => session.setHabits({ isMarking: false }), hasColumns: false },
  { name: 'Add', press: (session) => session.writeStatusColumns(), hasColumns: true },
  {
    name: 'Refresh',
    // Many more actions are late by then.
    prepare: (session) => session.setAsAt(dayOf(2027, 6, 30)!),
    press: (session) => session.validate(),
    hasColumns: true,
  },
  { name: 'Remove', press: (session) => session.removeStatusColumns(), hasColumns: false },
];

export interface LargeWork extends HeldUp {
  readonly name: string;
  readonly actions: number;
  readonly traffic: Traffic;
}

/** Everything done to a workbook of so many actions within the limits of Excel on the web; the host is in a thread of its own. */
export async function measureLarge(actions: number): Promise<LargeWork[]> {
  const small = createHeadlessSpreadsheet();
  const near = createOfficeHost({ spreadsheet: small });
  const first = await loadOffice(near);
  const wireNames = readWireNames(first as OfficeGlobals);
  first.unload();

  const order: HostOrder = { actions, wireNames };
  const worker = new Worker(join(__dirname, 'host-worker.ts'), {
    workerData: order,
    execArgv: ['--require', 'tsx/cjs'],
  });
  const office = await loadOffice(farHost(near, worker));
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const { createSession } = plainSession();
  const session: Session = createSession();
  await session.start();
  await session.setAsAt(dayOf(2026, 11, 23)!);

  const measured: LargeWork[] = [];
  for (const { name, prepare, press, hasColumns } of PRESSED) {
    await prepare?.(session);
    await trafficOf(worker);
    const held = await heldUp(() => press(session));
    const { report, notice, hasStatusColumns } = session.state();
    if (report?.summary.actions !== actions || hasStatusColumns !== hasColumns || notice?.tone === 'problem')
      throw new Error(notice?.text ?? `${name} did not do its work.`);
    measured.push({ name, actions, traffic: await trafficOf(worker), ...held });
  }
  office.unload();
  await worker.terminate();
  small.dispose();
  return measured;
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

/** What has travelled since it was last asked. */
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
