import { samples } from '../samples/samples';
import { dayOf } from '../src/core';
import { measureLarge, type LargeWork } from './large-validate';
import { openSession } from '../test/support/open-session';

/** What one Validate sends and gets through Office.js, by sample. */
export async function benchTraffic(): Promise<string[]> {
  const lines: string[] = [];
  for (const { file, contents } of samples) {
    const { session, host, close } = await openSession(contents);
    await session.setAsAt(dayOf(2026, 11, 23)!);
    host.resetTraffic();
    await session.validate();
    const { requests, requestBytes, responseBytes, writes } = host.traffic();
    const { summary } = session.state().report!;
    lines.push(
      `${file.padEnd(20)}${summary.actions} actions: ${requests} round trips, ${kilobytes(requestBytes)} sent, ` +
        `${kilobytes(responseBytes)} received, ${writes.length} writes`,
    );
    await close();
  }
  for (const actions of [1_000, 10_000, 100_000]) {
    lines.push(`${actions.toLocaleString('en-GB')} actions`);
    lines.push(...(await measureLarge(actions)).flatMap(linesOf));
  }
  return lines;
}

function linesOf({ name, actions, traffic, ...held }: LargeWork): string[] {
  const { requests, requestBytes, responseBytes } = traffic;
  const each = (milliseconds: number): string =>
    `${((milliseconds * 1000) / actions).toFixed(0)} µs an action`;
  return [
    `  ${name.padEnd(9)}${requests} round trips, ${kilobytes(requestBytes)} sent, ${kilobytes(responseBytes)} received, ${(held.milliseconds / 1000).toFixed(1)} s in all`,
    `           client ${(held.processorMilliseconds / 1000).toFixed(2)} s of processor time, ${each(held.processorMilliseconds)}; longest block ${held.longestBlock.toFixed(0)} ms; ${held.peakMegabytes.toFixed(0)} MB of heap at most`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
