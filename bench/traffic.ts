import { samples } from '../samples/samples';
import { dayOf } from '../src/core';
import { validateLarge, type LargeValidate } from './large-validate';
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
  for (const actions of [1_000, 10_000, 100_000]) lines.push(...linesOf(await validateLarge(actions)));
  return lines;
}

function linesOf({ actions, traffic, milliseconds, longestBlock, peakMegabytes }: LargeValidate): string[] {
  const { requests, requestBytes, responseBytes } = traffic;
  return [
    `${actions.toLocaleString('en-GB').padEnd(8)}actions: ${requests} round trips, ${kilobytes(requestBytes)} sent, ${kilobytes(responseBytes)} received`,
    `        ${milliseconds.toFixed(0)} ms in all, ${((milliseconds * 1000) / actions).toFixed(0)} µs an action; longest block ${longestBlock.toFixed(0)} ms; ${peakMegabytes.toFixed(0)} MB of heap at most`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
