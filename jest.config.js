const tsJest = [
  'ts-jest',
  {
    tsconfig: {
      ...require('./tsconfig.json').compilerOptions,
      module: 'commonjs',
      allowJs: true,
      rootDir: __dirname,
    },
    transpilation: true,
  },
];

/** Packages of the spreadsheet engine that are ES modules alone, which Jest has to be given as CommonJS. */
const MODULES_ALONE =
  '(?:lodash-es|nanoid|kdbush|rbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)';

const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/fast-check-seed.ts'],
  // Packages that were built or fetched to be measured are no part of the project.
  modulePathIgnorePatterns: ['<rootDir>/artefacts/'],
  transform: { '^.+\\.tsx?$': tsJest, [`/node_modules/${MODULES_ALONE}/.+\\.js$`]: tsJest },
  transformIgnorePatterns: [`/node_modules/(?!${MODULES_ALONE}/)`],
};

/** Browser tests need the built pages and a browser, so they are a project of their own with their own set-up. */
module.exports = {
  // Slow machines and a real spreadsheet engine; a test that hangs still ends.
  testTimeout: 60_000,
  // Left to itself, Jest leaves one core free: of two, that is half of them.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/browser-set-up.js',
      globalTeardown: '<rootDir>/test/support/browser-tear-down.js',
    },
  ],
  reporters: ['default', '<rootDir>/test/support/count-reporter.js'],
};
