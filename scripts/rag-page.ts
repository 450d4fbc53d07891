import { PROFILES, type Profile } from '../src/core';
import { lineInWords } from '../src/report';

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
| On hold | Work is said to have stopped. “Awaiting” something has not stopped it. Until work goes on, few [rules](rules/README.md) look at the action. |
| Complete | The progress, a percentage, the status column or a day under “Date completed” says so, and nothing in the row says otherwise. |
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
