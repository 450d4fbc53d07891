const transform = {
  '^.+\\.tsx?$': [
    'ts-jest',
    { tsconfig: { ...require('./tsconfig.json').compilerOptions, module: 'commonjs' }, transpilation: true },
  ],
};

/** Browser tests need the built pages and a browser, so they are a project of their own with their own set-up. */
module.exports = {
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      transform,
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/browser-set-up.js',
      globalTeardown: '<rootDir>/test/support/browser-tear-down.js',
      transform,
    },
  ],
  reporters: ['default', '<rootDir>/test/support/count-reporter.js'],
};
