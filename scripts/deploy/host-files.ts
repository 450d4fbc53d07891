import type { Environment } from './environment';
import { headersBySort, sortOf, type FileSort, type Headers } from './headers';

const STEP = '  ';

/** Headers for nginx, to be included in the server that has the site's address; `root` stays the server's. */
export function nginxConfiguration(environment: Environment): string {
  const headers = headersBySort(environment);
  const below = new URL(environment.address).pathname.replace(/\/$/, '');
  const location = (place: string, sort: FileSort): string =>
    [
      `location ${place} {`,
      ...Object.entries(headers[sort]).map(([name, value]) => `  add_header ${name} "${value}" always;`),
      '}',
    ].join('\n');
  const quoted = below.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
  return [
    '# Made by npm run build -- --env. Include it in the server block of this site, beside its root and certificate.',
    // The first pattern that fits counts, before any plain place.
    location(`~ "^${quoted}/[^/]+\\.[0-9a-f]{8}\\.(js|css)$"`, 'script'),
    location(`= ${below}/functions.json`, 'functions'),
    location(`^~ ${below}/assets/`, 'icon'),
    // Settings of other servers that lie in the same folder are nobody's business.
    `location ~ ^${quoted}/(web|staticwebapp)\\.config(\\.json)?$ {\n  return 404;\n}`,
    location(`${below}/`, 'page'),
    '',
  ].join('\n\n');
}

/** The same for Internet Information Services: web.config, which lies in the site's folder. */
export function iisConfiguration(environment: Environment, files: readonly string[]): string {
  const headers = headersBySort(environment);
  // A place's own headers are added to those of the folder above it, so what differs is taken away first.
  const own = (sort: FileSort): string[] =>
    Object.entries(headers[sort])
      .filter(([name, value]) => headers.page[name] !== value)
      .flatMap(([name, value]) => [
        ...(name in headers.page ? [`<remove name="${name}" />`] : []),
        `<add name="${name}" value="${value}" />`,
      ]);
  const places: [string, FileSort][] = [['assets', 'icon']];
  for (const file of files) {
    const sort = sortOf(file);
    if (sort === 'script' || sort === 'functions') places.push([file, sort]);
  }
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    '      <remove fileExtension=".json" />',
    '      <mimeMap fileExtension=".json" mimeType="application/json" />',
    '    </staticContent>',
    ...customHeaders(
      Object.entries(headers.page).map(([name, value]) => `<add name="${name}" value="${value}" />`),
      '    ',
    ),
    '  </system.webServer>',
    ...places.flatMap(([path, sort]) => [
      `  <location path="${path}">`,
      '    <system.webServer>',
      ...customHeaders(own(sort), '      '),
      '    </system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ];
  return lines.join('\n');
}

function customHeaders(lines: readonly string[], indent: string): string[] {
  return [
    `${indent}<httpProtocol>`,
    `${indent}${STEP}<customHeaders>`,
    ...lines.map((line) => `${indent}${STEP.repeat(2)}${line}`),
    `${indent}${STEP}</customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
}

/** The same for Azure Static Web Apps: staticwebapp.config.json, which lies in the site's folder. */
export function staticWebAppConfiguration(environment: Environment): string {
  const headers = headersBySort(environment);
  const below = new URL(environment.address).pathname.replace(/\/$/, '');
  const route = (place: string, own: Headers) => ({ route: `${below}${place}`, headers: own });
  return `${JSON.stringify(
    {
      globalHeaders: headers.page,
      routes: [
        route('/*.{js,css}', headers.script),
        route('/functions.json', headers.functions),
        route('/assets/*', headers.icon),
      ],
      mimeTypes: { '.json': 'application/json' },
    },
    null,
    2,
  )}\n`;
}
