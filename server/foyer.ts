#!/usr/bin/env node
/** The `foyer` command: names a command, parses its flags, runs it. Each command is a file of `commands/`. */
import { builtPartsBeside } from './built-parts.ts';
import { runCommand } from './commands/run-command.ts';
import { runProgram } from './run.ts';

await runProgram(() => runCommand(process.argv.slice(2), builtPartsBeside(import.meta.url)));
