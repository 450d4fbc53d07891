import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serve, type WorkbenchServer } from '../workbench/server/serve';
import { build, isBuilt } from './start/build';
import { openInBrowser } from './start/browser';
import { hasExcel } from './start/excel';

const root = join(__dirname, '..');
/** The port the workbench is usually found at; 3000 is the add-in's own, named in its manifest. */
const PORT = 3001;

async function startWorkbench(): Promise<void> {
  if (!isBuilt(root)) {
    process.stdout.write('Building the add-in and the workbench… ');
    const started = Date.now();
    await build(root);
    console.log(`done in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
  const server = await serveNear(PORT);
  console.log(`Workbench: ${server.address}/`);
  console.log('Press Ctrl+C to stop.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  openInBrowser(`${server.address}/`);
}

async function serveNear(port: number): Promise<WorkbenchServer> {
  try {
    return await serve({ port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return port < PORT + 20 ? serveNear(port + 1) : serve({ port: 0 });
  }
}

/** Loads the add-in into Excel, its pages served from here; ends with what it started. */
function startExcel(): void {
  console.log(
    'Opening Excel with the add-in. Stop it with Ctrl+C, then: npx office-addin-debugging stop manifest.xml',
  );
  const tool = require.resolve('office-addin-debugging/cli.js', { paths: [root] });
  const devServer = 'npx webpack serve --mode development --config-name add-in';
  const excel = spawn(
    process.execPath,
    [
      tool,
      'start',
      'manifest.xml',
      'desktop',
      '--app',
      'excel',
      '--dev-server',
      devServer,
      '--dev-server-port',
      '3000',
    ],
    { cwd: root, stdio: 'inherit' },
  );
  excel.once('exit', (code) => (process.exitCode = code ?? 1));
}

async function main(): Promise<void> {
  const choice = process.argv[2] ?? (hasExcel() ? 'excel' : 'workbench');
  if (choice === 'workbench') return startWorkbench();
  if (choice !== 'excel') throw new Error(`"${choice}" is neither "workbench" nor "excel".`);
  if (!hasExcel()) throw new Error('Excel is not installed here. Use "npm run workbench" instead.');
  startExcel();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
