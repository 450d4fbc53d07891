export type * from './contents';
export { decodeText, parseCsv, readCsv } from './csv';
export { loadExcelize, type Excelize } from './excelize';
export { FileProblem } from './file-problem';
export { openWorkbook, type OpenWorkbook, type SheetPart } from './open-workbook';
export { readFileSheets } from './read-file';
export { readSheets, type ReadSheets } from './read-sheets';
