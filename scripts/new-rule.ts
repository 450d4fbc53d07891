import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the file, the test and the page of a new rule: `npm run new:rule -- missing-owner owner must`. */

const root = join(__dirname, '..');
const USAGE =
  'npm run new:rule -- <what-is-wrong> <column> <must|should|consider>, as in missing-owner owner must';

function main([id, about, level]: readonly string[]): void {
  if (!id || !/^[a-z]+(?:-[a-z]+)+$/.test(id) || !about || !/^(?:must|should|consider)$/.test(level ?? '')) {
    console.error(`Say what is wrong, where, and how much it matters: ${USAGE}.`);
    process.exitCode = 2;
    return;
  }
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const files: readonly (readonly [path: string, text: string])[] = [
    [`src/core/rules/${id}.ts`, ruleFile(id, name, about, level!)],
    [`test/core/rules/${id}.test.ts`, testFile(id)],
    [`docs/rules/${id}.md`, PAGE.replaceAll('{id}', id)],
  ];
  const present = files.map(([path]) => path).filter((path) => existsSync(join(root, path)));
  if (present.length > 0) {
    console.error(`${present.join(', ')} is there already, so nothing was written.`);
    process.exitCode = 2;
    return;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(
    'Run npm run generate, then let the tests say what is still to be written (docs/adding-a-rule.md).',
  );
}

function ruleFile(id: string, name: string, about: string, level: string): string {
  return `import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** (Whom it harms, and how.) */
export const ${name} = defineActionRule({
  id: '${id}',
  about: '${about}',
  level: '${level}',
  summary: '(What is wrong, in one sentence.)',
  messages: {
    wrong: '{words} is wrong. It matters. Write something else.',
  },
  check(action, { say }) {
    if (action.isEmpty || !isOpen(action)) return undefined;
    return say('wrong', { words: quote(action.text) });
  },
});
`;
}

function testFile(id: string): string {
  return `import { testRule } from '../../support/rule-tester';

testRule('${id}', {
  fine: [{}],
  flagged: [[{ action: '' }, '']],
});
`;
}

const PAGE = `(Why it matters, what to write instead, when the rule is silent, and its source where it rests on guidance.)

## Flagged

\`\`\`tracker as at 2026-11-23
Action | Owner | By when
Repaint the crossings{{id}} | Head of Highways | 31 March 2027
\`\`\`

## Fine

\`\`\`tracker as at 2026-11-23
Action | Owner | By when
Repaint the crossings | Head of Highways | 31 March 2027
\`\`\`
`;

main(process.argv.slice(2));
