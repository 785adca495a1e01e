/**
 * `npm run vocabulary`: rebuilds the lists of the allow-list, byte for byte, from kept word lists and our own. Runs on a developer's
 * machine only; no bundle imports it. Reads no text that a visitor wrote.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { deriveLists } from './derive-lists.ts';
import { sourcesPage } from './sources-page.ts';

/** Raised by hand when the lists change in content; stored with each text that they cleaned. */
const VERSION = '3';

const LISTS = new URL('../lists/', import.meta.url);

const write = (): void => {
  mkdirSync(LISTS, { recursive: true });
  const lists = deriveLists();
  const files = Object.entries(lists).map(([name, content]) => {
    writeFileSync(new URL(`${name}.txt`, LISTS), content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { name, file: `${name}.txt`, lines: content.split('\n').length - 1, sha256 };
  });
  writeFileSync(new URL('manifest.json', LISTS), `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`);
  writeFileSync(new URL('SOURCES.md', LISTS), sourcesPage(files));
};

write();
