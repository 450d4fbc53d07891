import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { isDark, type OfficeTheme } from './is-dark';

/** Gives the page Office's colours, light or dark, and follows the reader's system where Office does not say. */
export function followTheme(): void {
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const theme: OfficeTheme | undefined = Office.context?.officeTheme;
    const dark = isDark(theme, systemIsDark.matches);
    setTheme(dark ? webDarkTheme : webLightTheme);
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };
  systemIsDark.addEventListener('change', apply);
  apply();
}
