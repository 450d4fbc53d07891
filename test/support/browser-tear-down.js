/** Closes what the set-up started. */
module.exports = async function tearDown() {
  await globalThis.workbenchBrowser?.close();
  await globalThis.workbenchServer?.close();
};
