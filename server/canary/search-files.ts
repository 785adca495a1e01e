/** Searches the bytes of files: what a database with encryption off, its write-ahead log and a backup of both would betray. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Search } from './search.ts';

/** Every file under `folder`; returns how many there were, and whether one held the marker. */
export const searchFiles = (
  folder: string,
  place: string,
  search: Search,
  marker: string,
): { readonly files: number; readonly sighted: boolean } => {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  let sighted = false;
  for (const file of files) {
    const bytes = readFileSync(file);
    search.bytes(bytes, `${place} ${basename(file)}`);
    sighted ||= bytes.includes(marker);
  }
  return { files: files.length, sighted };
};
