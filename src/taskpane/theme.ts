import { isDark, type OfficeTheme } from './is-dark';
import themes from './theme-tokens.json';

/** Gives the page Office's colours, light or dark, and follows the reader's system where Office does not say. */
export function followTheme(): void {
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const tokens = new CSSStyleSheet();
  document.adoptedStyleSheets.push(tokens);
  const apply = () => {
    const theme: OfficeTheme | undefined = Office.context?.officeTheme;
    const dark = isDark(theme, systemIsDark.matches);
    tokens.replaceSync(`html { ${declarations(dark ? themes.dark : themes.light)} }`);
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };
  systemIsDark.addEventListener('change', apply);
  apply();
}

/** Fluent's tokens as custom properties, which pass into every part of the pane. */
function declarations(theme: Readonly<Record<string, string | number>>): string {
  return Object.entries(theme)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
