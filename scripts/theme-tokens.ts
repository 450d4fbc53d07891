import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/tokens';

/** Of Fluent's light and dark tokens those that the pane's styles name: all of them would weigh as much as the pane. */
export function themeTokens(root: string): Promise<string> {
  const folder = join(root, 'src/taskpane');
  const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|css)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const named = new Set([...styles.matchAll(/var\(--(\w+)/g)].map(([, name]) => name!));
  const used = (theme: Theme): object =>
    Object.fromEntries(
      Object.entries(theme)
        .filter(([name]) => named.has(name))
        .sort(([a], [b]) => a.localeCompare(b, 'en')),
    );
  return Promise.resolve(JSON.stringify({ light: used(webLightTheme), dark: used(webDarkTheme) }));
}
