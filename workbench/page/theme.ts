const KEPT = 'workbench-theme';

/** Follows the system until the person chooses; the choice is kept for this browser. Calls `apply` at once. */
export function followTheme(toggle: HTMLElement, apply: (isDark: boolean) => void): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    const kept = localStorage.getItem(KEPT);
    const isDark = kept === null ? system.matches : kept === 'dark';
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    toggle.setAttribute('aria-pressed', String(isDark));
    apply(isDark);
  };
  toggle.addEventListener('click', () => {
    localStorage.setItem(KEPT, toggle.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark');
    show();
  });
  system.addEventListener('change', show);
  show();
}
