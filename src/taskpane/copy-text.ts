/** Puts a text on the clipboard; false where the browser around the pane does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Excel for the web frames the pane without that permission; the older way needs none.
    const area = document.createElement('textarea');
    area.value = text;
    area.style.cssText = 'position: fixed; opacity: 0';
    const before = document.activeElement as HTMLElement | null;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    before?.focus();
    return isCopied;
  }
}
