const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { BannerPlugin } = require('webpack');

const root = path.resolve(__dirname, '../..');
const { name, version, description, license, engines } = require(path.join(root, 'package.json'));

/** What the package says of itself: everything it needs is in its own files, so that nothing is fetched for it. */
const PACKAGE = { name, version, description, license, engines, bin: { recs: 'recs.js' } };

/**
 * The command line as a package of its own, in artefacts/recs, apart from the pages that are served;
 * `npm run pack:recs` makes the file of it that is handed on.
 * @returns {import('webpack').Configuration} `--env out=FOLDER` builds it elsewhere
 */
module.exports = (env = {}) => ({
  name: 'command-line',
  mode: 'production',
  target: 'node20.11',
  context: root,
  devtool: false,
  entry: { recs: './src/cli/recs.ts', worker: './src/cli/worker.ts' },
  output: { path: path.resolve(root, env.out ?? 'artefacts/recs'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  // The processes that check many files are found by the name of the file they are started from.
  node: { __dirname: false, __filename: false },
  module: {
    parser: { javascript: { createRequire: false } },
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true }, exclude: /node_modules/ },
      { test: /[\\/]src[\\/](core|report|files)[\\/]/, sideEffects: false },
    ],
  },
  optimization: {
    splitChunks: {
      chunks: 'all',
      minSize: 0,
      cacheGroups: { defaultVendors: false, default: { name: 'engine', minChunks: 2 } },
    },
  },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^recs\.js$/ }),
    new CopyWebpackPlugin({
      patterns: [
        { from: path.join(path.dirname(require.resolve('excelize-wasm/package.json')), 'excelize.wasm.gz') },
        { from: 'LICENSE' },
        // Its licence asks for this beside every copy; that of the other library stands in the scripts themselves.
        {
          from: path.join(path.dirname(require.resolve('excelize-wasm/package.json')), 'LICENSE'),
          to: 'excelize-LICENSE',
          toType: 'file',
        },
        { from: 'docs/command-line.md', to: 'README.md' },
        {
          from: 'package.json',
          to: 'package.json',
          transform: () => `${JSON.stringify(PACKAGE, null, 2)}\n`,
        },
      ],
    }),
  ],
  performance: { hints: false },
});
