#!/usr/bin/env node
import { version } from '../../package.json';
import { readArguments, type Arguments } from './arguments';
import { check } from './check';
import { HELP } from './help';
import { listRules } from './list-rules';
import type { Outcome } from './outcome';
import { CommandProblem } from './problem';
import { read } from './read';
import { problemSentence } from './problem-sentence';

const COULD_NOT = 2;

async function run(args: Arguments): Promise<Outcome> {
  const [command] = args.positionals;
  if (args.help) return { output: HELP, exitCode: 0 };
  if (args.version) return { output: `${version}\n`, exitCode: 0 };
  switch (command) {
    case 'check':
      return check(args);
    case 'read':
      return read(args);
    case 'rules':
      return listRules(args);
    case undefined:
      throw new CommandProblem('Nothing was asked: give check, read or rules; ‘recs --help’ explains them.');
    default:
      throw new CommandProblem(
        `There is no command ‘${command}’: give check, read or rules; ‘recs --help’ explains them.`,
      );
  }
}

/** Does what the arguments ask, and sets the exit code. */
async function main(): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { output, remarks = [], exitCode } = await run(readArguments(process.argv.slice(2)));
    process.stdout.write(output);
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    process.exitCode = COULD_NOT;
    process.stderr.write(`${problemSentence(error)}\n`);
  }
}

void main();
