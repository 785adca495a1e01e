/** Reads the de-identifier's word lists and refuses a missing or damaged one: with half a vocabulary nothing is safe. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { WordLists } from '../../shared/deidentify/index.ts';
import { StartError } from '../errors.ts';

const manifestSchema = z.object({
  version: z.string().min(1),
  files: z.record(z.string(), z.string().length(64)),
});

const readList = (folder: string, name: string): string => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    throw new StartError(`The word list ${name} is missing. Install Foyer again, or run "npm run build".`);
  }
};
