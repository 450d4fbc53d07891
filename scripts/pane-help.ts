import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/core';

const END = '<!-- From here on by hand. -->';

/** What the pane's help says of each rule: the paragraphs of its page before the examples, as plain text. */
export async function paneHelp(root: string): Promise<string> {
  const pages = rules.map(({ id }) => {
    const page = readFileSync(join(root, `docs/rules/${id}.md`), 'utf8');
    const prose = page.slice(page.indexOf(END) + END.length).split(/^## /m)[0]!;
    return [id, paragraphsOf(prose)] as const;
  });
  return JSON.stringify(Object.fromEntries(pages));
}

function paragraphsOf(prose: string): string[] {
  return prose
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[`*]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('|'));
}
