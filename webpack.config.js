const fs = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { sources } = require('webpack');
const { contentSecurityPolicy } = require('./scripts/deploy/content-security-policy');

const PORT = 3000;
const METADATA = 'functions.json';
/** As functions and manifest have it in their sources. */
const DEVELOPMENT = `https://localhost:${PORT}`;

/** Where Microsoft serves Office.js to most of the world; `npm run build -- --env FILE` names another where one is meant. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The add-in, and the workbench with it where the add-in goes to dist. `npm run build -- --env FILE` gives the pages of
 * one installation another folder (out), address, officeJs and namespace.
 */
module.exports = async (env = {}, argv = {}) => {
  const workbench = path.resolve(__dirname, 'workbench/webpack.config.js');
  const configurations = [await addIn(env, argv)];
  if (!env.out && fs.existsSync(workbench)) configurations.push(await require(workbench)(env, argv));
  return configurations;
};

/** @returns {Promise<import('webpack').Configuration & import('webpack-dev-server').WebpackConfiguration>} */
async function addIn(env, argv) {
  const isProduction = argv.mode === 'production';
  const functions = customFunctionFiles();
  const officeJs = env.officeJs ?? OFFICE_JS;
  return {
    name: 'add-in',
    mode: isProduction ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: isProduction ? false : 'source-map',
    // One script answers ribbon and cells: commands are associated first, for a click can come before anything else,
    // then the functions; the pane and the engine's larger part are fetched by it when they are needed.
    entry: { functions: ['./src/commands/commands.ts', ...functions, './src/taskpane/start.ts'] },
    output: {
      path: path.resolve(__dirname, env.out ?? 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: { keep: /^workbench([\\/]|$)/ },
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true }, exclude: /node_modules/ },
        // Lets a function take one part of the engine through its only door without the rest.
        { test: /[\\/]src[\\/](core|report|excel)[\\/]/, sideEffects: false },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      // No script is told from another by its exports' names, so these need not be the same in every build.
      mangleExports: 'size',
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // A formula waits for no more words than it reads.
          ...Object.fromEntries(WORD_READERS.map((name) => [name, wordsOf(name)])),
          engine: {
            test: /[\\/]src[\\/](core|report|excel|functions)[\\/]/,
            name: 'engine',
            // The pane takes what little it shows with before anything is read, and does not wait for the rest.
            chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'pane',
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        templateParameters: { officeJs, policy: contentSecurityPolicy({ officeJs }) },
        scriptLoading: 'blocking',
        inject: 'head',
      }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/help.html', to: '[name][ext]' },
          // That of an installation is filled from its environment file and goes to an administrator, not to the host.
          ...(env.out ? [] : ['manifest.xml']),
        ],
      }),
      new CustomFunctionsMetadataPlugin({ input: functions, output: METADATA }),
      { apply: (compiler) => completeMetadata(compiler, env.address ?? DEVELOPMENT) },
      ...(env.namespace ? [{ apply: (compiler) => renameFunctions(compiler, env.namespace) }] : []),
    ],
    performance: { hints: false },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
}

/** Kinds of cells with words of their own, each a script of its own. */
const WORD_READERS = ['action', 'criterion', 'owner', 'progress', 'response'];

function wordsOf(name) {
  return {
    test: new RegExp(
      String.raw`[\\/]src[\\/](?:core[\\/]wording|functions)[\\/](?:${name}[\\/]|(?:read-)?${name}(?:-reader)?\.ts$)`,
    ),
    name,
    chunks: 'async',
    enforce: true,
    priority: 1,
  };
}

function customFunctionFiles() {
  const folder = path.resolve(__dirname, 'src/functions');
  return fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith('.ts') && fs.readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
}

/**
 * Does what the metadata generator cannot: it adds the key without which Excel does not call a function whose range
 * holds one error cell, and leads to help at the address the pages are served from.
 */
function completeMetadata(compiler, address) {
  // The generator puts its file into every compilation, child compilations included, so this follows it there.
  compiler.hooks.compilation.tap('CompleteMetadata', (compilation) => {
    const generated = compilation.assets[METADATA];
    if (!generated) return;
    const text = generated.source().toString().replaceAll(`"${DEVELOPMENT}/`, `"${address}/`);
    const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(text) };
    compilation.assets[METADATA] = new sources.RawSource(JSON.stringify(metadata, null, 2));
  });
}

/** Wherever the pages and the list of functions tell people what to type, they tell this installation's namespace. */
function renameFunctions(compiler, namespace) {
  const { PROCESS_ASSETS_STAGE_DERIVED: stage } = compiler.webpack.Compilation;
  compiler.hooks.thisCompilation.tap('RenameFunctions', (compilation) => {
    // Before names are made of contents, so that another namespace is another script.
    compilation.hooks.processAssets.tap(
      { name: 'RenameFunctions', stage, additionalAssets: true },
      (assets) => {
        for (const name of Object.keys(assets).filter((file) => /\.(js|json|html)$/.test(file))) {
          const text = assets[name].source().toString();
          // "=RECS.STATUS(D2)", `=RECS.${name}`, and /=RECS\.\w+/, a pattern that finds them.
          const renamed = text.replace(/\bRECS(\\?\.)(?=[\w$\\])/g, `${namespace}$1`);
          if (renamed !== text) compilation.updateAsset(name, new sources.RawSource(renamed));
        }
      },
    );
  });
}

async function devServer() {
  const { ca, key, cert } = await require('office-addin-dev-certs').getHttpsServerOptions();
  return {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: { ca, key, cert } },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
    client: { overlay: false },
  };
}
