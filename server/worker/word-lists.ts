/** Reads the de-identifier's word lists and refuses a missing or damaged one: with half a vocabulary nothing is safe. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { WordLists } from '../../shared/deidentify/index.ts';
import { StartError } from '../errors.ts';

const LIST_NAMES = ['vocabulary', 'spanish', 'ambiguous', 'names', 'places', 'eponyms', 'common'] as const;

const listSchema = z.object({ name: z.enum(LIST_NAMES), file: z.string(), sha256: z.string().length(64) });
const manifestSchema = z.object({ version: z.string().min(1), files: z.array(listSchema) });

const REMEDY = 'Install Foyer again, or run "npm run build".';

const readFile = (folder: string, file: string): string => {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new StartError(`The word list ${file} is missing. ${REMEDY}`);
  }
};

const readManifest = (folder: string): z.infer<typeof manifestSchema> => {
  const text = readFile(folder, 'manifest.json');
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new StartError(`The word list manifest.json is damaged. ${REMEDY}`);
  }
};

/** Throws StartError when a list is missing, or differs from what the manifest says of it. */
export const loadWordLists = (folder: string): WordLists => {
  const { version, files } = readManifest(folder);
  const read = (name: (typeof LIST_NAMES)[number]): string => {
    const entry = files.find((candidate) => candidate.name === name);
    if (!entry) throw new StartError(`The word list ${name} is missing from manifest.json. ${REMEDY}`);
    const text = readFile(folder, entry.file);
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (sha256 !== entry.sha256) throw new StartError(`The word list ${entry.file} is damaged. ${REMEDY}`);
    return text;
  };
  return {
    version,
    vocabulary: read('vocabulary'),
    spanish: read('spanish'),
    ambiguous: read('ambiguous'),
    names: read('names'),
    places: read('places'),
    eponyms: read('eponyms'),
    common: read('common'),
  };
};
