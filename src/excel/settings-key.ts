/** Under this name the workbook keeps our settings; it is stored in officers' files and never changes. */
export const SETTINGS_KEY = 'recs';
