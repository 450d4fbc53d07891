/**
 * Milliseconds of processor time that work takes, the least of five rounds: what else the machine is doing does not
 * speak for the work.
 */
export function cpuMilliseconds(work: () => unknown): number {
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}
