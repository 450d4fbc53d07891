import { isoDay, longDay } from '../model/day';
import { quote } from '../model/quote';
import type { DateRole, FoundDate, TraceStep } from '../model/report';
import { isDateCell, type Cell } from '../model/sheet';
import type { DeadlineContext } from './context';
import { readDeadline } from './parse-deadline';
import { LONGEST_TEXT } from './tokens';

const ROLES: Readonly<Record<DateRole, string>> = {
  taken: 'it is taken as the deadline',
  earlier: 'another date in the cell is taken',
  replaced: 'the cell says that another date replaced it',
  'struck-out': 'it is struck out',
  start: 'it is a start, and a start is no deadline',
  condition: 'it is the day of something that has to happen first',
  done: 'it says when the work was done, and another date says when it was due',
  'no-year': 'it names no year, and nothing settles which',
  impossible: 'the calendar has no such day',
  'ambiguous-year': 'it does not say which of two years it belongs to',
};

/** How `readDeadline` comes to its reading of a cell, step by step. Worked out only when asked for. */
export function explainDeadline(cell: Cell | undefined, context: DeadlineContext = {}): TraceStep[] {
  const reading = readDeadline(cell, context);
  const { text, kind, due, assumed, dates = [], rests = [] } = reading;
  const steps: TraceStep[] = [];
  if (isDateCell(cell)) steps.push({ step: 'The cell holds a real date.' });
  if (text.length > LONGEST_TEXT)
    steps.push({
      step: `Only the first ${LONGEST_TEXT} characters are looked at.`,
      span: { start: 0, end: LONGEST_TEXT },
    });
  for (const date of dates) steps.push(dateStep(text, date));
  if (dates.length === 0 && rests[0])
    steps.push({
      step: `${quote(text.slice(rests[0].start, rests[0].end))} decides the kind.`,
      span: rests[0],
    });
  steps.push({ step: `The kind is ${kind}.` });
  if (reading.waitsFor !== undefined) steps.push({ step: `It waits for ${quote(reading.waitsFor)}.` });
  if (due !== null) steps.push({ step: `The last day that is on time is ${longDay(due)}.` });
  if (assumed.length > 0) steps.push({ step: `Supplied by rule: ${assumed.join(', ')}.` });
  if (reading.couldAlsoBe !== undefined)
    steps.push({ step: `Day and month could be swapped: ${longDay(reading.couldAlsoBe)}.` });
  if (reading.isDone) steps.push({ step: 'The cell says that the work is done.' });
  return steps;
}

function dateStep(text: string, { kind, due, role, start, end }: FoundDate): TraceStep {
  const day = due === null ? '' : ` ending on ${isoDay(due)}`;
  return {
    step: `${quote(text.slice(start, end))} is a ${kind}${day}: ${ROLES[role]}.`,
    span: { start, end },
  };
}
