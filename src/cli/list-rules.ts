import { LEVELS, rules } from '../core';
import { levelWords } from '../report';
import type { Arguments } from './arguments';
import type { Outcome } from './outcome';
import { CommandProblem } from './problem';

/** `recs rules`: every rule with its level, the gravest level first. Throws CommandProblem. */
export function listRules(args: Arguments): Outcome {
  if (args.positionals.length > 1)
    throw new CommandProblem(`‘recs rules’ takes no names: leave ‘${args.positionals[1]}’ out.`);
  const ordered = LEVELS.flatMap((level) => rules.filter((rule) => rule.level === level));
  const width = Math.max(...ordered.map(({ id }) => id.length)) + 2;
  const lines = ordered.map(({ id, level, summary }) =>
    args.format === 'json'
      ? JSON.stringify({ rule: id, level, summary })
      : `${levelWords(level).padEnd(12)}${id.padEnd(width)}${summary}`,
  );
  return { output: lines.map((line) => `${line}\n`), exitCode: 0 };
}
