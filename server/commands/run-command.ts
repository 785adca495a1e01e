/** From the command line's words to a command: which there are, which flags they take, and what is said when they are wrong. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { PERMISSIONS_OF, ROLES, type Role } from '../../shared/protocol/staff-api.ts';
import { LANGUAGES, type Language } from '../../shared/text/kinds.ts';
import type { BuiltParts } from '../application.ts';
import { readConfig } from '../config.ts';
import { StartError } from '../errors.ts';
import { practiceVocabulary } from '../practices/practice-vocabulary.ts';
import type { PracticeId } from '../storage/stores.ts';
import { loadWordLists } from '../worker/word-lists.ts';
import { ask } from './ask.ts';
import { assess } from './assess.ts';
import { verifyAuditLog } from './audit.ts';
import { backUp } from './backup.ts';
import { canary, clearCanary } from './canary.ts';
import { deidentify } from './deidentify.ts';
import { doctor } from './doctor.ts';
import { rotateKeys } from './keys.ts';
import { addPractice, exportPractice, validatePractice } from './practice.ts';
import { practiceFromFile } from './practice-from-file.ts';
import { readPracticeFile } from './read-practice-file.ts';
import { restore } from './restore.ts';
import { runRetentionOnce } from './retention.ts';
import { serve } from './serve.ts';
import { addStaff, disableStaff, resetStaff } from './staff.ts';

const USAGE = `Usage: foyer <command>

  serve                                     the server; settings by environment, see README
  assess [--context] [--lang en|es]         JSON Lines {id,text} -> the guard's verdict
  deidentify [--practice FILE]              JSON Lines {id,text} -> the text without identifiers
  ask --practice FILE [--now ISO] [--lang]  JSON Lines {id,text} -> what the chat would answer
  practice validate FILE                    checks a practice document
  practice add FILE --origin URL ...        adds a practice or publishes a new version; URL is the practice's own site
               [--replace]                  also over a version that staff published in the console
  practice export ID                        prints the published document
  staff add EMAIL --practice ID --role ROLE creates an account and prints a one-time password (${ROLES.join(', ')})
  staff reset EMAIL                         a new one-time password; ends every sign-in
  staff disable EMAIL                       ends every sign-in and refuses new ones
  audit verify                              checks the audit log's chain
  keys rotate                               adds a master key and wraps every data key with it
  retention run                             deletes what has expired now, without waiting for the server
  backup FILE|FOLDER                        copies the embedded database, beside a running server; not the master key
  restore FILE                              puts a backup into a data folder without a database; checks it first
  canary [--practice FILE]                  plants invented identifiers in a server of its own, searches all it stored
  canary clear                              takes back the canary's alarm in the staff console
  doctor                                    prints each safeguard with its state
`;

type Flags = NonNullable<ParseArgsConfig['options']>;

const parse = <Options extends Flags>(words: readonly string[], options: Options) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new StartError(
      `${error instanceof Error ? error.message : 'These flags cannot be read.'}\n\n${USAGE}`,
    );
  }
};

const languageOf = (given: string | undefined): Language => {
  const language = LANGUAGES.find((candidate) => candidate === (given ?? 'en'));
  if (!language) throw new StartError(`--lang is ${LANGUAGES.join(' or ')}.`);
  return language;
};

const roleOf = (given: string | undefined): Role => {
  const role = ROLES.find((candidate) => candidate === given);
  if (!role) throw new StartError(`--role is one of ${Object.keys(PERMISSIONS_OF).join(', ')}.`);
  return role;
};

const instantOf = (given: string | undefined): number => {
  if (given === undefined) return Date.now();
  const instant = Date.parse(given);
  if (Number.isNaN(instant)) throw new StartError('--now is an ISO instant such as 2026-11-26T17:00:00Z.');
  return instant;
};

const need = (value: string | undefined, what: string): string => {
  if (value === undefined) throw new StartError(`${what} is missing.\n\n${USAGE}`);
  return value;
};

const standardStreams = { input: process.stdin, output: process.stdout };

type Command = (words: readonly string[], parts: BuiltParts) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: (_words, parts) => serve(readConfig(), parts),
  assess: async (words) => {
    const { values } = parse(words, { context: { type: 'boolean' }, lang: { type: 'string' } });
    return assess(standardStreams, values.context === true, languageOf(values.lang));
  },
  deidentify: async (words, parts) => {
    const { values } = parse(words, { practice: { type: 'string' } });
    const document = values.practice === undefined ? null : readPracticeFile(values.practice).document;
    const vocabulary = document ? practiceVocabulary(document) : { words: [], numbers: [] };
    return deidentify(standardStreams, loadWordLists(parts.wordListFolder), vocabulary);
  },
  ask: async (words) => {
    const { values } = parse(words, {
      practice: { type: 'string' },
      now: { type: 'string' },
      lang: { type: 'string' },
    });
    const practice = practiceFromFile(need(values.practice, '--practice FILE'));
    return ask(standardStreams, practice, languageOf(values.lang), instantOf(values.now));
  },
  'practice validate': (words) => validatePractice(need(words[0], 'FILE')),
  'practice add': async (words) => {
    const { values, positionals } = parse(words, {
      origin: { type: 'string', multiple: true },
      replace: { type: 'boolean' },
    });
    const file = need(positionals[0], 'FILE');
    return addPractice(readConfig(), file, values.origin ?? null, values.replace === true);
  },
  'practice export': (words) => exportPractice(readConfig(), need(words[0], 'ID') as PracticeId),
  'staff add': async (words) => {
    const { values, positionals } = parse(words, {
      practice: { type: 'string' },
      role: { type: 'string' },
      name: { type: 'string' },
    });
    const email = need(positionals[0], 'EMAIL');
    const practice = need(values.practice, '--practice ID') as PracticeId;
    return addStaff(readConfig(), { email, practice, role: roleOf(values.role), name: values.name ?? email });
  },
  'staff reset': (words) => resetStaff(readConfig(), need(words[0], 'EMAIL')),
  'staff disable': (words) => disableStaff(readConfig(), need(words[0], 'EMAIL')),
  'audit verify': () => verifyAuditLog(readConfig()),
  'keys rotate': () => rotateKeys(readConfig()),
  'retention run': () => runRetentionOnce(readConfig()),
  backup: async (words) => backUp(readConfig(), need(parse(words, {}).positionals[0], 'FILE or FOLDER')),
  restore: async (words) => restore(readConfig(), need(parse(words, {}).positionals[0], 'FILE')),
  'canary clear': () => clearCanary(readConfig()),
  canary: async (words, parts) => {
    const { values } = parse(words, { practice: { type: 'string' } });
    return canary(parts, values.practice === undefined ? null : readPracticeFile(values.practice));
  },
  doctor: (_words, parts) => doctor(readConfig(), parts),
};

/** Returns the exit code. Throws StartError for a command or flag that is not there. */
export const runCommand = async (words: readonly string[], parts: BuiltParts): Promise<number> => {
  const [first = '', second = ''] = words;
  const two = COMMANDS[`${first} ${second}`];
  if (two) return two(words.slice(2), parts);
  const one = COMMANDS[first];
  if (one) return one(words.slice(1), parts);
  if (first === '' || first === 'help' || first === '--help') {
    process.stdout.write(USAGE);
    return first === '' ? 1 : 0;
  }
  throw new StartError(`There is no command "${words.slice(0, 2).join(' ')}".\n\n${USAGE}`);
};
