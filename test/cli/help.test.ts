import { spawnSync } from 'node:child_process';
import { COMMANDS } from '../../src/cli/commands';
import { helpOn } from '../../src/cli/help';
import { OPTIONS } from '../../src/cli/options';
import { fileWith, runRecs } from './run-recs';

// Each run starts a process of its own, which takes its time on a busy machine.
jest.setTimeout(120_000);

test.each(COMMANDS.map(({ name }) => name))(
  '‘recs %s --help’ tells its usage, options and examples.',
  (name) => {
    const page = helpOn(name);
    expect(page).toMatch(new RegExp(`^NAME\n  recs ${name} - `));
    for (const section of ['SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'EXAMPLES'])
      expect(page).toContain(`\n\n${section}\n  `);
  },
);

test('Every option is told on some page, and no line is too long for a terminal.', () => {
  const pages = [undefined, ...COMMANDS.map(({ name }) => name)].map(helpOn).join('\n');
  for (const name of Object.keys(OPTIONS)) expect(pages).toContain(`--${name}`);
  expect(pages.split('\n').filter((line) => line.length > 105)).toEqual([]);
});

test('Help is asked for in front of a command or after it.', async () => {
  const [before, after] = await Promise.all([runRecs(['--help', 'check']), runRecs(['check', '-h'])]);
  expect(before).toEqual({ code: 0, output: helpOn('check'), problem: '' });
  expect(after).toEqual(before);
});

test('Bash completes commands, options, their choices and files with the script for it.', async () => {
  const { output } = await runRecs(['completion', 'bash']);
  const script = fileWith('completion.bash', output);
  const complete = (...words: string[]): string[] => {
    const line = `source ${script}; COMP_WORDS=(recs "$@"); COMP_CWORD=$#; _recs; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line, 'bash', ...words], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.trim().split('\n');
  };
  expect(complete('ch')).toEqual(['check']);
  expect(complete('check', '--f')).toEqual(['--format', '--fail-on']);
  expect(complete('check', '--fail-on', '')).toEqual(['must', 'should', 'never']);
  expect(complete('rules', '--format', '')).toEqual(['text', 'json']);
  expect(complete('read', 'own')).toEqual(['owner']);
  expect(complete('check', 'packag')).toEqual(expect.arrayContaining(['package.json']));
});

test.each(['zsh', 'fish'])('The script for %s names every command and option.', async (shell) => {
  const { output, code } = await runRecs(['completion', shell]);
  expect(code).toBe(0);
  const used = COMMANDS.flatMap(({ name, options }) => [name, ...options]);
  expect(used.filter((word) => !output.includes(word))).toEqual([]);
});

test('A shell that is not known is refused in one sentence.', async () => {
  expect(await runRecs(['completion', 'tcsh'])).toEqual({
    code: 2,
    output: '',
    problem: 'There is no completion for ‘tcsh’: give bash, zsh or fish.\n',
  });
});
