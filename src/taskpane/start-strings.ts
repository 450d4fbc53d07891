/** What is said before the pane is there, in its place; apart from its other words, which formulas need not wait for. */
export const startStrings = {
  cannotOpen:
    'The pane could not be opened. Close it and open it again; if that does not help, restart Excel.',
  tooOld:
    'This Excel is older than the add-in can work with: it needs Excel 2021, Microsoft 365 or Excel on the web. Update Office (File, Account, Update Options), then open the pane again.',
} as const;
