const { chromium } = require('playwright-core');
const { findBrowser } = require('../browser/support/browser');

/** Starts one browser and the workbench's server; the tests find both by WORKBENCH_BROWSER and WORKBENCH_ADDRESS. */
module.exports = async function setUp() {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launchServer({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      // Containers run as root and give /dev/shm little room.
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  globalThis.workbenchBrowser = browser;
  // Jest gives this file, and what it requires, the same transform as the tests.
  const { serve } = require('../../workbench/server/serve.ts');
  const server = await serve({ port: 0 });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH_ADDRESS = server.address;
  process.env.WORKBENCH_BROWSER = browser.wsEndpoint();
};
