import { PROFILES, type Gap, type Profile, type ProfileLine, type Range } from '../src/core';

const GAPS: Readonly<Record<Gap, string>> = {
  owner: 'no owner is named',
  due: 'no due day can be read',
  criterion: 'no success criterion is given, though the tracker has a column for it',
  contradiction: 'its cells contradict each other on whether it is done',
  slip: 'its progress announces a later day than the due day',
};

const HEAD = `<!-- Made by \`npm run generate\` from the profiles. -->

# RAG profiles

A profile is a list of lines. The first line that holds for an action gives its colour; the last line holds always, so that no action stays without one. Every colour comes with its word and with a reason in a sentence, such as “Due 30 June 2026, 146 days before 23 November 2026”.

A line looks at the status of an action, at what is missing in its row or speaks against it, at a percentage that is stated, at the days since its due day, and at whether it was finished late. What is missing counts only while the action is open.

A council can write a profile of its own in the [config](config.md), from scratch or by way of any of these.

## How the status is found

The first line that holds counts.

| Status | When |
| --- | --- |
| Not accepted | The response rejects the recommendation, and no action is promised. |
| Cancelled | The progress says that it was cancelled, superseded, or closed without being done. |
| On hold | Work is said to have stopped. “Awaiting” something has not stopped it. |
| Complete | The progress, a percentage or the status column says so, and nothing in the row says otherwise. |
| Overdue | The due day is before the day of the check. |
| Due soon | The due day is within the warning period, of 30 days unless set otherwise, both ends included. |
| On track | The due day is later. |
| No date | No due day can be read. The reason quotes what stands there instead. |

A note that reports something without calling the action done (“Legal advice was received”) completes it only where what it reports is the action itself.
`;

/** docs/rag.md: every built-in profile as a table in words. */
export async function ragPage(): Promise<string> {
  return [HEAD, ...PROFILES.map(profileSection)].join('\n');
}

function profileSection({ name, id, description, lines }: Profile): string {
  return [
    `## ${name}`,
    '',
    `\`${id}\` · ${description}`,
    '',
    '| | Colour | When |',
    '| --- | --- | --- |',
    ...lines.map((line, index) => `| ${index + 1} | ${line.rag} | ${lineInWords(line)} |`),
    '',
  ].join('\n');
}

/** The conditions of a line in one sentence; exported for its test. */
export function lineInWords(line: ProfileLine): string {
  const { status, gaps, progress, percent, daysLate, finishedLate } = line;
  const conditions = [
    ...(status ? [`the status is ${either(status)}`] : []),
    ...(progress ? [`the progress is ${either(progress.map((kind) => kind.replace(/-/g, ' ')))}`] : []),
    ...(percent ? [`a percentage${rangeInWords(percent, ' %')} is stated`] : []),
    ...(daysLate ? [`a number of days${rangeInWords(daysLate, '')} has passed since the due day`] : []),
    ...(gaps ?? []).map((gap) => GAPS[gap]),
    ...(finishedLate === undefined
      ? []
      : [finishedLate ? 'it was finished after its due day' : 'it was not finished after its due day']),
  ];
  if (conditions.length === 0) return 'In all other cases.';
  const sentence = `${conditions.join(', and ')}.`;
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

function either(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function rangeInWords({ least, most }: Range, unit: string): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}${unit}`;
  if (least !== undefined) return ` of at least ${least}${unit}`;
  return most === undefined ? '' : ` of at most ${most}${unit}`;
}
