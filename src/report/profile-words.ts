import { capitalised, listed, type Gap, type ProfileLine, type Range } from '../core';

const GAPS: Readonly<Record<Gap, string>> = {
  owner: 'no owner is named',
  due: 'no due day can be read',
  criterion: 'no success criterion is given, though the tracker has a column for it',
  contradiction: 'its cells contradict each other on whether it is done',
  slip: 'its progress announces a later day than the due day',
};

/** The conditions of a profile's line in one sentence: "The status is Overdue." */
export function lineInWords(line: ProfileLine): string {
  const { status, gaps, progress, percent, daysLate, finishedLate } = line;
  const kinds = progress?.map((kind) => kind.replace(/-/g, ' '));
  const conditions = [
    ...(status ? [`the status is ${listed(status, 'or')}`] : []),
    ...(kinds ? [`the progress is ${listed(kinds, 'or')}`] : []),
    ...(percent ? [`a percentage${rangeInWords(percent, ' %')} is stated`] : []),
    ...(daysLate ? [`a number of days${rangeInWords(daysLate, '')} has passed since the due day`] : []),
    ...(gaps ?? []).map((gap) => GAPS[gap]),
    ...(finishedLate === undefined
      ? []
      : [finishedLate ? 'it was finished after its due day' : 'it was not finished after its due day']),
  ];
  if (conditions.length === 0) return 'In all other cases.';
  return capitalised(`${conditions.join(', and ')}.`);
}

function rangeInWords({ least, most }: Range, unit: string): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}${unit}`;
  if (least !== undefined) return ` of at least ${least}${unit}`;
  return most === undefined ? '' : ` of at most ${most}${unit}`;
}
