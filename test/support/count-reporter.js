const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Writes the run's own counts to artefacts/test-results.json: {passed, failed, skipped}. */
module.exports = class CountReporter {
  constructor(globalConfig) {
    this.folder = join(globalConfig.rootDir, 'artefacts');
  }

  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // A suite that could not even start has failed, though it counts no test.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'test-results.json'), `${JSON.stringify(counts)}\n`);
  }
};
