const js = require('@eslint/js');
const officeAddins = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');
const { wallsRule } = require('./scripts/walls');

const TYPESCRIPT = ['**/*.ts'];

/**
 * Rules that keep the queue of an Excel.run right. Those that want load, sync and read in one function are left out:
 * here a function queues a read and gives back what reads it after its caller's sync.
 */
const OFFICE_RULES = [
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

const NO_CLOCK = {
  name: 'Date',
  message: 'Days are whole numbers (src/core/model/day.ts); only src/today.ts reads the clock.',
};

module.exports = tseslint.config(
  { ignores: ['dist/', 'artefacts/', 'node_modules/'] },
  // A suppression would hide what the next reader must know; change the rule here, with its reason, instead.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-else-return': 'error',
      'no-unused-vars': ['error', UNUSED],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: nodeGlobals() },
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
    },
  },
  {
    files: ['src/**/*.ts', 'workbench/**/*.ts'],
    plugins: { house: { rules: { walls: wallsRule } } },
    rules: {
      'house/walls': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that a thing has one name everywhere.',
        },
        {
          selector:
            'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
          message: 'Export a function declaration: the metadata generator drops arrow functions silently.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/today.ts'],
    rules: { 'no-restricted-globals': ['error', NO_CLOCK] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    // Reads and writes in portions, for Excel on the web takes 5 MB at once: a sync for each portion is the point.
    files: ['src/excel/read-workbook.ts', 'src/excel/write-status-columns.ts'],
    rules: { 'office-addins/no-context-sync-in-loop': 'off' },
  },
);

function nodeGlobals() {
  const names = [
    '__dirname',
    '__filename',
    'Buffer',
    'URL',
    'clearTimeout',
    'console',
    'module',
    'process',
    'require',
    'setTimeout',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
