import type { DeadlineReading } from '../model/report';
import { cellText, isDateCell, type Cell } from '../model/sheet';
import { isBlankMark, isPointer, plainText } from '../model/plain-text';
import { nonDates, type NonDate } from './non-dates';
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
  const plain = plainText(text);
  const date = HAS_DIGIT.test(plain) ? chooseDate(dropOverlaps(datesIn(plain, families)), plain) : null;
  const nonDate = nonDateOf(plain);
  // "To be confirmed once the 2019 strategy is agreed": the date is not the deadline's own when "TBC" comes first.
  const isOpen =
    nonDate?.kind === 'placeholder' && date !== null && plain.search(nonDate.pattern) < date.start;
  if (date && !isOpen) return { kind: date.kind, text, due: date.due, assumed: date.assumed };
  return { kind: nonDate?.kind ?? 'unclear', text, due: null, assumed: [] };
}

function nonDateOf(plain: string): NonDate | undefined {
  const words = plain.replace(/ {2,}/g, ' ').trim();
  return nonDates.find(({ pattern }) => pattern.test(words));
}

/** Every date phrase of every family, in the families' order. */
export function findDates(text: string, among: readonly PhraseFamily[] = families): PlacedPhrase[] {
  return datesIn(plainText(text), among);
}

function datesIn(plain: string, among: readonly PhraseFamily[]): PlacedPhrase[] {
  const found: PlacedPhrase[] = [];
  for (const { id, kind, pattern, read } of among) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const meaning = read(match.groups ?? {});
      const [start, end] = [match.index, match.index + match[0].length];
      if (meaning) found.push({ ...meaning, kind, family: id, start, end });
    }
  }
  return found;
}
