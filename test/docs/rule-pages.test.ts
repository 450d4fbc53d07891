import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lint } from '../../src/core';
import { findingsOf, markedSheet, placesOf } from '../support/sheet-fixture';

const folder = join(__dirname, '../../docs/rules');
const pages = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .map((file) => ({ id: basename(file, '.md'), text: readFileSync(join(folder, file), 'utf8') }));

/** The example under a heading: a block that opens with "```tracker as at 2026-11-23". */
function exampleUnder(heading: string, text: string): string {
  const match = new RegExp(`^## ${heading}\n\n(?:[^\`#]+\n\n)?\`\`\`tracker (as at [^]*?)\`\`\`$`, 'm').exec(
    text,
  );
  if (!match)
    throw new Error(`Write an example under “## ${heading}”, opened by “\`\`\`tracker as at 2026-11-23”.`);
  return match[1]!;
}

describe.each(pages)('the page on $id', ({ id, text }) => {
  const check = (heading: string): { found: string[]; marked: string[] } => {
    const { sheet, asAt, marks } = markedSheet(exampleUnder(heading, text), `${id}.md`);
    const { trackers, ...report } = lint([sheet], { asAt });
    expect(trackers).not.toEqual([]);
    const own = findingsOf({ ...report, trackers }).filter(({ rule }) => rule === id);
    return { found: placesOf(own), marked: placesOf(marks) };
  };

  test('shows the rule flagging exactly what is marked.', () => {
    const { found, marked } = check('Flagged');
    expect(found).toEqual(marked);
    expect(marked).not.toEqual([]);
  });

  test('shows the rule silent on what is fine.', () => {
    expect(check('Fine')).toEqual({ found: [], marked: [] });
  });

  test('says in words why it matters and what to write instead.', () => {
    const prose = text.split('<!-- From here on by hand. -->')[1]!.split('## Flagged')[0]!;
    expect(prose.trim().split(/\s+/).length).toBeGreaterThan(40);
  });
});
