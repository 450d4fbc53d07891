const fs = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { sources } = require('webpack');

const PORT = 3000;
const METADATA = 'functions.json';
/** As functions and manifest have it in their sources. */
const DEVELOPMENT = `https://localhost:${PORT}`;

/** Where Microsoft serves Office.js, by cloud. Chosen with `--env officeJs=gcch`; a full address is taken as it is. */
const OFFICE_JS = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  gcc: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  gcch: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  dod: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

module.exports = async (env = {}, argv = {}) => {
  const workbench = path.resolve(__dirname, 'workbench/webpack.config.js');
  const configurations = [await addIn(env, argv)];
  if (fs.existsSync(workbench)) configurations.push(await require(workbench)(env, argv));
  return configurations;
};

/** @returns {Promise<import('webpack').Configuration & import('webpack-dev-server').WebpackConfiguration>} */
async function addIn(env, argv) {
  const isProduction = argv.mode === 'production';
  const functions = customFunctionFiles();
  return {
    name: 'add-in',
    mode: isProduction ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: isProduction ? false : 'source-map',
    // One script answers ribbon and cells: commands are associated first, for a click can come before anything else,
    // then the functions; the pane and the engine's larger part are fetched by it when they are needed.
    entry: { functions: ['./src/commands/commands.ts', ...functions, './src/taskpane/start.ts'] },
    output: {
      path: path.resolve(__dirname, 'dist'),
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
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // A formula waits for no more words than it reads.
          progress: wordsApart(/[\\/]src[\\/]core[\\/]wording[\\/](read-)?progress/, 'progress'),
          readers: wordsApart(/[\\/]src[\\/]core[\\/]wording[\\/]/, 'readers'),
          engine: {
            test: /[\\/]src[\\/](core|report|excel)[\\/]/,
            name: 'engine',
            chunks: 'async',
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        templateParameters: { officeJs: officeJsAddress(env.officeJs) },
        scriptLoading: 'blocking',
        inject: 'head',
      }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyWebpackPlugin({
        patterns: [{ from: 'assets/*.png' }, { from: 'assets/help.html', to: '[name][ext]' }, 'manifest.xml'],
      }),
      new CustomFunctionsMetadataPlugin({ input: functions, output: METADATA }),
      { apply: (compiler) => completeMetadata(compiler, siteAddress(env.address)) },
    ],
    performance: { hints: false },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
}

function wordsApart(test, name) {
  return { test, name, chunks: 'async', enforce: true, priority: name === 'progress' ? 2 : 1 };
}

function customFunctionFiles() {
  const folder = path.resolve(__dirname, 'src/functions');
  return fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith('.ts') && fs.readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
}

/** Throws with the choices where the name is unknown: a wrong address would show only as a dead pane. */
function officeJsAddress(choice = 'worldwide') {
  const address = /^(https?:)?\/|^\./.test(choice) ? choice : OFFICE_JS[choice];
  if (!address)
    throw new Error(
      `officeJs is "${choice}". Give one of ${Object.keys(OFFICE_JS).join(', ')}, or a full address.`,
    );
  return address;
}

/** Where the built pages are served from, as chosen with `--env address=https://…`; without a slash at its end. */
function siteAddress(address = DEVELOPMENT) {
  if (!/^https:\/\/[^?#]+$/.test(address))
    throw new Error(
      `address is "${address}". Give the https address of the folder the pages are served from.`,
    );
  return address.replace(/\/+$/, '');
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
