import { squeezed } from '../model/plain-text';
import { cellText, type Cell } from '../model/sheet';

/** A row that names a recommendation or its response and stands above the action rows: a label, then the words. */
export interface LabelRow {
  readonly type: 'recommendation' | 'response';
  readonly ref: string;
  readonly text: string;
  /** Where the words stand, or would stand beside the label. */
  readonly column: number;
}

/** "Recommendation No. 1", "Recommendation A", "Rec 3: the words themselves". */
const RECOMMENDATION =
  /^r(?:ec(?:ommendation)?(?![a-z])|(?=[\d(]))\.? *(?:number|no\.?|ref\.?|#)? *[:.(-]? *(?<ref>\d{1,3}(?:\.\d{1,2})?[a-z]?\b|(?:[a-z]|[ivx]{1,4})(?= *(?:$|[).:-]))) *[).:-]* *(?<text>.*)$/s;

/** "Executive Response", "HoPS response:", "Management response – accepted", "Position: accepted". */
const RESPONSE =
  /^(?:[\w'&/-]+ ){0,4}(?:response|comment|reply|(?:position|decision|answer)(?= *:))(?: (?:of|from) [\w' ]+)? *[:-]? *(?<text>.*)$/s;

/** A label with this many words behind it in its own cell is a sentence that happens to begin like one. */
const LONGEST_LABEL = 40;

export function readLabelRow(cells: readonly Cell[]): LabelRow | null {
  const filled: number[] = [];
  for (let column = 0; column < cells.length && filled.length < 4; column++) {
    if (cellText(cells[column]).trim() !== '') filled.push(column);
  }
  if (filled.length === 0 || filled.length > 2) return null;
  const [labelColumn, textColumn] = filled as [number, number | undefined];
  const original = cellText(cells[labelColumn])
    .replace(/<[^>]{1,40}>/g, '')
    .trim();
  const label = squeezed(original);
  const words = textColumn === undefined ? '' : cellText(cells[textColumn]).trim();
  const recommendation = RECOMMENDATION.exec(label);
  if (recommendation?.groups) {
    const own = original.slice(original.length - recommendation.groups.text!.length);
    if (words !== '' && own.length > LONGEST_LABEL) return null;
    const ref = recommendation.groups.ref!.toUpperCase();
    return {
      type: 'recommendation',
      ref,
      text: own === '' ? words : own,
      column: textColumn ?? placeOf(own, labelColumn),
    };
  }
  const response = label.length <= LONGEST_LABEL || textColumn === undefined ? RESPONSE.exec(label) : null;
  if (!response?.groups) return null;
  const own = original.slice(original.length - response.groups.text!.length);
  return {
    type: 'response',
    ref: '',
    text: own === '' ? words : own,
    column: textColumn ?? placeOf(own, labelColumn),
  };
}

/** Words that are missing belong in the cell beside the label. */
function placeOf(own: string, labelColumn: number): number {
  return own === '' ? labelColumn + 1 : labelColumn;
}
