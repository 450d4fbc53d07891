import { ICommandService } from '@univerjs/core';
import type { Spreadsheet } from '../host/spreadsheet';
import { boundsOf } from '../univer/engine';
import { engineOf } from '../univer/spreadsheet';

/** The same spreadsheet, except that a selected area also comes into view, as in Excel. */
export function revealing(spreadsheet: Spreadsheet): Spreadsheet {
  const commands = engineOf(spreadsheet).injector.get(ICommandService);
  return {
    ...spreadsheet,
    select(sheet, area) {
      spreadsheet.select(sheet, area);
      // A sheet that has just come to the front is drawn, and can be scrolled, from the next frame on.
      requestAnimationFrame(() => {
        void commands.executeCommand('sheet.command.scroll-to-cell', { range: boundsOf(area) });
      });
    },
  };
}
