/**
 * To be imported into a process of Node by `--import`: on its end it says on standard error how much memory it ever took,
 * in kilobytes. Linux is asked for what the program itself took, for the usual figure begins with that of the process
 * which started it.
 */
export const TELL_MEMORY =
  'data:text/javascript,import{readFileSync}from"node:fs";process.on("exit",()=>{' +
  'let peak=process.resourceUsage().maxRSS;' +
  'try{peak=/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1]}catch{}' +
  'process.stderr.write(`\\npeak ${peak}`)})';

/** Takes what was said of memory off what a process wrote on standard error. */
export function toldMemory(written: string): { readonly problem: string; readonly megabytes: number } {
  const told = /\npeak (\d+)$/.exec(written);
  return { problem: written.slice(0, told?.index), megabytes: Number(told?.[1]) / 1024 };
}
