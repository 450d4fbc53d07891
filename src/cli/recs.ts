#!/usr/bin/env node
import './v8-flags';
import packageFile from '../../package.json';
import { listed } from '../core';
import { readArguments, refuseForeign, type Arguments } from './arguments';
import { check } from './check';
import { COMMANDS, type CommandName } from './commands';
import { completion } from './completion';
import { helpOn } from './help';
import { listRules } from './list-rules';
import type { Outcome } from './outcome';
import { print } from './print';
import { CommandProblem } from './problem';
import { read } from './read';
import { problemSentence } from './problem-sentence';

const COULD_NOT = 2;

const RUNS: Readonly<Record<CommandName, (args: Arguments) => Outcome | Promise<Outcome>>> = {
  check,
  read,
  rules: listRules,
  completion,
};

function run(args: Arguments): Outcome | Promise<Outcome> {
  const [name] = args.positionals;
  if (args.help) return { output: [helpOn(name)], exitCode: 0 };
  if (args.version) return { output: [`${packageFile.version}\n`], exitCode: 0 };
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const what = name === undefined ? 'Nothing was asked' : `There is no command ‘${name}’`;
    throw new CommandProblem(`${what}: give ${choice()}; ‘recs --help’ explains them.`);
  }
  refuseForeign(command, args);
  return RUNS[command.name](args);
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
    await print(output);
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    process.exitCode = COULD_NOT;
    process.stderr.write(`${problemSentence(error)}\n`);
  }
}

void main();
