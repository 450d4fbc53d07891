import type { IDisposable } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import type { Engine } from './engine';

/** Formats that Excel shows in the way the computer writes its dates, whatever they say: here as in Britain. */
const SYSTEM_DATES: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
};

/** The format by which a number is drawn that has this one. */
export function shownFormat(format: string): string {
  return SYSTEM_DATES[format] ?? format;
}

/** Draws such dates so in the grid; their cells keep the format they have. Dispose what is returned. */
export function showSystemDates({ injector }: Engine): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    // Before numbers are drawn by their formats.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler(cell, location, next) {
      const style = cell?.s ? location.workbook.getStyles().get(cell.s) : undefined;
      const format = style?.n?.pattern;
      const shown = format === undefined ? undefined : SYSTEM_DATES[format];
      return next(shown === undefined ? cell : { ...cell, s: { ...style, n: { pattern: shown } } });
    },
  });
}
