/** A practice that is kept in a file and mended in the console: neither undoes the other unnoticed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addPractice } from '../../server/commands/practice.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { openInstallation } from '../../server/installation.ts';
import type { PracticeId } from '../../server/storage/stores.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ELM = 'elm-street' as PracticeId;
const yaml = (answer: string) =>
  `id: elm-street\nname: Elm Street\nfaq:\n  - id: a\n    questions: [Is there a bike rack?]\n    answer: ${answer}\n`;

let config: Config;
let file: string;
beforeEach(() => {
  const folder = temporaryFolder();
  config = readConfig({ FOYER_DATA: folder });
  file = join(folder, 'practice.yaml');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const add = (answer: string, replace = false) => {
  writeFileSync(file, yaml(answer));
  return addPractice(config, file, null, replace);
};

const publishedNow = async () => {
  const { stores, database } = await openInstallation(config, { clock: Date.now });
  const published = await stores.practices.published(ELM);
  await database.close();
  return published;
};

/** What the console's publish route does: the entry in the staff member's name, then the version. */
const publishInConsole = async (answer: string) => {
  const { stores, audit, database } = await openInstallation(config, { clock: Date.now });
  const version = (await stores.practices.published(ELM))?.version ?? 0;
  const entry = { at: 1, practice: ELM, actor: 'staff-1', subject: `version ${version + 1}` };
  await audit.append({ ...entry, action: 'practice:published' });
  await stores.practices.replace(ELM, yaml(answer), version);
  await database.close();
};

it('the file may be published again and again while staff change nothing', async () => {
  expect(await add('one')).toBe(0);
  expect(await add('two')).toBe(0);
  expect((await publishedNow())?.version).toBe(2);
});

it('a file from before a change in the console is refused, with what to do, and theirs stays', async () => {
  await add('one');
  await publishInConsole('theirs');
  await expect(add('mine')).rejects.toThrow(/staff console.*foyer practice export elm-street.*--replace/);
  expect((await publishedNow())?.yaml).toBe(yaml('theirs'));
});

it('it is published when that is said, and afterwards without saying so', async () => {
  await add('one');
  await publishInConsole('theirs');
  expect(await add('mine', true)).toBe(0);
  expect(await add('mine too')).toBe(0);
  expect((await publishedNow())?.yaml).toBe(yaml('mine too'));
});

it('the exported version itself may be published', async () => {
  await add('one');
  await publishInConsole('theirs');
  expect(await add('theirs')).toBe(0);
});
