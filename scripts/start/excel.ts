import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Is Excel for Windows or Mac installed on this machine? */
export function hasExcel(): boolean {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  const appPath = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
  if (spawnSync('reg', ['query', appPath], { stdio: 'ignore' }).status === 0) return true;
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].some(
    (folder) => folder !== undefined && existsSync(join(folder, 'Microsoft Office/root/Office16/EXCEL.EXE')),
  );
}
