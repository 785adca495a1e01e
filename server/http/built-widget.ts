/** Where the built widget lies: the loader's code and the frame's entry files, read once at start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../shared/text/kinds.ts';
import { StartError } from '../errors.ts';

export type BuiltWidget = {
  /** The loader with `__FOYER_LOOK__` where the look goes. */
  readonly loader: string;
  readonly assetsFolder: string;
  readonly frame: {
    readonly script: string;
    readonly styles: readonly string[];
    /** The sentences of each language, of which a visitor loads one. */
    readonly words: Readonly<Record<Language, string>>;
  };
};

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    css: z.array(z.string()).optional(),
  }),
);

/** `folder` is dist/widget. Throws StartError when the build is missing. */
export const readBuiltWidget = (folder: string): BuiltWidget => {
  try {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
    const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
    if (!entry) throw new Error('no entry');
    const fileOf = (source: string): string => {
      const { file } = manifest[source] ?? {};
      if (!file) throw new Error('a chunk is missing');
      return `/${file}`;
    };
    return {
      loader: readFileSync(join(folder, 'loader.js'), 'utf8'),
      assetsFolder: join(folder, 'assets'),
      frame: {
        script: `/${entry.file}`,
        words: { en: fileOf('messages/en.ts'), es: fileOf('messages/es.ts') },
        styles: (entry.css ?? []).map((file) => `/${file}`),
      },
    };
  } catch {
    throw new StartError('The widget is not built. Run "npm run build", then start again.');
  }
};
