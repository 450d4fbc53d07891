import { spawn } from 'node:child_process';

/** Opens the address in the default browser where there is one; the printed address serves where there is not. */
export function openInBrowser(address: string): void {
  if (process.env.CI) return;
  const command = opener();
  if (!command) return;
  const [name, ...before] = command;
  const opening = spawn(name, [...before, address], { stdio: 'ignore', detached: true });
  // A machine without a browser is no failure: the address stands on the screen.
  opening.once('error', () => undefined);
  opening.unref();
}

function opener(): readonly [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open'];
  // "start" takes its first quoted argument for a window's title.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
