import { request } from 'node:http';
import { serverAddress } from './support/desk';

/** Asks with the path as it is: fetch would tidy it first. */
function ask(path: string): Promise<{ status: number; type: string; text: string }> {
  const { port } = new URL(serverAddress());
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
      );
    });
    asking.on('error', reject).end();
  });
}

test('The pane is served with the bridge before the installed office.js, and without the address of the cloud', async () => {
  const { text } = await ask('/taskpane.html');
  expect(text).toContain('<script src="/bridge.js"></script><script src="/office-js/office.js"></script>');
  expect(text).not.toContain('appsforoffice.microsoft.com');
});

test('Office.js finds its strings though it asks for them in other letters', async () => {
  const { status, type } = await ask('/office-js/en-US/office_strings.js');
  expect({ status, type }).toEqual({ status: 200, type: expect.stringContaining('javascript') });
});

test.each([
  '/../package.json',
  '/samples/../package.json',
  '/samples/..%2f..%2fpackage.json',
  '/office-js/../../../package.json',
  '/office-js/%2e%2e/package.json',
  '/excelize/..%5c..%5cpackage.json',
  '/package.json',
  '/samples/%',
])('Nothing outside the served folders can be read: %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('The page may reach nothing but its own server', async () => {
  const { headers } = await fetch(`${serverAddress()}/`);
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'self'; script-src 'self' 'wasm-unsafe-eval';/,
  );
});
