const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const root = path.resolve(__dirname, '..');

/** The workbench is served from this machine alone and never shipped: it is built to be built fast, not to be small. */
module.exports = (_env = {}, argv = {}) => {
  const mode = argv.mode === 'production' ? 'production' : 'development';
  return {
    name: 'workbench',
    mode,
    context: root,
    target: ['web', 'es2022'],
    devtool: false,
    entry: { main: './workbench/page/main.ts' },
    output: {
      path: path.join(root, 'dist/workbench'),
      filename: '[name].js',
      publicPath: '/workbench/',
      clean: true,
      // npm start tells by the page's time whether it is older than its sources.
      compareBeforeEmit: false,
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true }, exclude: /node_modules/ },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyWebpackPlugin({ patterns: [{ from: 'workbench/page/index.html' }] }),
    ],
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, 'node_modules/.cache/webpack-workbench'),
      buildDependencies: { config: [__filename] },
    },
    optimization: { minimize: false, concatenateModules: false, usedExports: false },
    performance: { hints: false },
  };
};
