#!/usr/bin/env node
import './quick-patterns';
import packageFile from '../../package.json';
import { listed } from '../core';
import { readArguments, type Arguments } from './arguments';
import { check } from './check';
import { completion } from './completion';
import { COMMANDS, helpOn } from './help';
import { listRules } from './list-rules';
import type { Outcome } from './outcome';
import { CommandProblem } from './problem';
import { read } from './read';
import { problemSentence } from './problem-sentence';

const COULD_NOT = 2;

async function run(args: Arguments): Promise<Outcome> {
  const [command] = args.positionals;
  if (args.help) return { output: helpOn(command), exitCode: 0 };
  if (args.version) return { output: `${packageFile.version}\n`, exitCode: 0 };
  switch (command) {
    case 'check':
      return check(args);
    case 'read':
      return read(args);
    case 'rules':
      return listRules(args);
    case 'completion':
      return completion(args);
    case undefined:
      throw new CommandProblem(`Nothing was asked: give ${choice()}; ‘recs --help’ explains them.`);
    default:
      throw new CommandProblem(
        `There is no command ‘${command}’: give ${choice()}; ‘recs --help’ explains them.`,
      );
  }
}

function choice(): string {
  return listed(
    COMMANDS.map(({ name }) => name),
    'or',
  );
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
