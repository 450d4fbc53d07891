import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHeldOut } from '../../../scripts/accuracy/held-out';

/**
 * Texts of our own with the kind that careful people read in them; those they would argue over are left out, and so are
 * those that are held out to measure with. */
export function judgedTexts(reader: string): [text: string, kind: string][] {
  const path = join(__dirname, '../../fixtures/readings', `${reader}.tsv`);
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const arguable = head.split('\t').indexOf('arguable');
  return lines
    .map((line) => line.split('\t'))
    .filter((cells) => arguable < 0 || (cells[arguable] ?? '') === '')
    .filter(([text = '']) => !isHeldOut(text))
    .map(([text = '', kind = '']) => [text.replace(/\\n/g, '\n'), kind]);
}
