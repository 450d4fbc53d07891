import type { DeadlineReading } from '../model/report';
import { cellText, isDateCell, type Cell } from '../model/sheet';
import { isBlankMark, isPointer, plainText, squeezed } from '../model/plain-text';
import { nonDates } from './non-dates';
import type { PhraseFamily, PlacedPhrase } from './phrase';
import { families } from './phrases';
import { chooseDate } from './refine/choose-date';
import { dropOverlaps } from './refine/drop-overlaps';

/** Without a digit no phrase of a day can stand in the text. */
const HAS_DIGIT = /\d/;

/** What a By When cell says. Never fails, whatever stands in the cell. */
export function readDeadline(cell: Cell | undefined): DeadlineReading {
  const text = cellText(cell);
  if (isDateCell(cell)) return { kind: 'day', text, due: cell.day, assumed: [] };
  if (isBlankMark(text)) return { kind: 'blank', text, due: null, assumed: [] };
  if (isPointer(text)) return { kind: 'pointer', text, due: null, assumed: [] };
  const words = squeezed(text);
  const dates = HAS_DIGIT.test(text) ? dropOverlaps(findDates(text)) : [];
  const nonDate = nonDates.find(({ pattern }) => pattern.test(words));
  const date = chooseDate(dates, plainText(text));
  // "To be confirmed once the 2019 strategy is agreed": the date is not the deadline's own when "TBC" comes first.
  const isOpen =
    nonDate?.kind === 'placeholder' && date !== null && plainText(text).search(nonDate.pattern) < date.start;
  if (date && !isOpen) return { kind: date.kind, text, due: date.due, assumed: date.assumed };
  return { kind: nonDate?.kind ?? 'unclear', text, due: null, assumed: [] };
}

/** Every date phrase of every family, in the families' order. */
export function findDates(text: string, among: readonly PhraseFamily[] = families): PlacedPhrase[] {
  const plain = plainText(text);
  const found: PlacedPhrase[] = [];
  for (const family of among) {
    for (const match of plain.matchAll(family.pattern)) {
      const meaning = family.read(match.groups ?? {});
      if (!meaning) continue;
      found.push({
        ...meaning,
        kind: family.kind,
        family: family.id,
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  return found;
}
