import { samples } from '../samples/samples';
import { dayOf } from '../src/core';
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
  return lines;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
