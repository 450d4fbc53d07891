import { readDeadline } from '../deadline/parse-deadline';
import type { Day } from '../model/day';
import { cellText, type Cell } from '../model/sheet';
import type { RecommendationRow, TrackerRows } from './tracker';

/** How far above its header a tracker's titles are looked at. */
const ABOVE = 12;
const LONGEST = 300;

// "made by the scrutiny panel on 12 May 2026", "report published 3 June 2026", "inspection of 3 June 2026",
// "recommendations of the task group, 3 June 2026"; but no "report to the committee, 3 June 2026"
const MADE = new RegExp(
  String.raw`\b(?:(?:recommended|made|issued|published|received|dated|presented|adopted|approved|agreed|referred|endorsed|ratified|accepted|considered)|(?:reports?|reviews?|inspections?|audits?|visits?|inquests?|letters?|meeting)(?= of (?:the )?\d)|(?:recommendations|resolutions|requirements|findings|concerns))(?:,? (?:of|by|to|at|in|from)(?: [\p{L}&'’-]+){1,8})?,?(?: (?:of|on|dated))?(?: the)?(?=(?: \p{L}+)? \d)`,
  'iu',
);

/** These days tell when somebody looked or will look, and not when the recommendations were made. */
const LOOKED =
  /\b(?:as at|updated?|position|progress|monitoring|follow[- ]?up|reviewed|printed|next|version|due|deadline)\b/i;

/** A column that says when each recommendation was made: "Date raised", "Meeting". */
const MADE_COLUMN =
  /^(?!.*\b(?:review|updated?|completed?|closed|due|target|response|reply|implement\w*|start|end)\b).*\b(?:date|meeting|made|raised|recommended|received|issued|published|reported)\b/i;

/** The day on which a tracker says, above its first header, that its recommendations were made; null where it does not. */
function dayInTitles({ sheet, blocks }: TrackerRows): Day | null {
  const header = blocks[0]?.headerRow ?? 0;
  for (let row = header - 1; row >= Math.max(0, header - ABOVE); row--) {
    const filled = (sheet.rows[row] ?? []).map(cellText).filter((text) => text.trim() !== '');
    const text = filled.join(' ').slice(0, LONGEST);
    const made = MADE.exec(text);
    if (filled.length > 2 || !made || LOOKED.test(text)) continue;
    const day = dayOfCell(text.slice(made.index + made[0].length));
    if (day !== null) return day;
  }
  return null;
}

/** The day on which each recommendation was made: by a column of its own, else by the tracker's titles; else null. */
export function recommendedDays(rows: TrackerRows): (recommendation: RecommendationRow) => Day | null {
  const inTitles = dayInTitles(rows);
  const columns = rows.blocks.map(({ titles }) =>
    titles
      .filter(({ role, title }) => role === 'other' && MADE_COLUMN.test(title))
      .map(({ column }) => column),
  );
  if (columns.every(({ length }) => length === 0)) return () => inTitles;
  return ({ row }) => {
    const block = rows.blocks.findIndex(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
    for (const column of columns[block] ?? []) {
      const day = dayOfCell(rows.sheet.rows[row]?.[column]);
      if (day !== null) return day;
    }
    return inTitles;
  };
}

function dayOfCell(cell: Cell | undefined): Day | null {
  const { kind, due } = readDeadline(cell);
  return kind === 'day' ? due : null;
}
