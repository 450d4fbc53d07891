/** Under this name a workbook keeps what was set in it; it stands in officers' files and never changes. */
export const KEPT_KEY = 'recs';
