/** `foyer practice validate|add|export`: a practice's document in and out of the database. */
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import type { Installation } from '../installation.ts';
import { lintPractice } from '../practices/lint-practice.ts';
import { parseOrigin } from '../practices/parse-origin.ts';
import { publishPractice } from '../practices/publish-practice.ts';
import { isPublishedByStaff } from '../staff/published-by-staff.ts';
import type { PracticeId } from '../storage/stores.ts';
import { auditCommand } from './audit-command.ts';
import { print } from './print.ts';
import { readPracticeFile } from './read-practice-file.ts';
import { withInstallation } from './with-installation.ts';

export const validatePractice = async (file: string): Promise<number> => {
  const { document } = readPracticeFile(file);
  print(`${file} is a practice document: ${document.name}. FAQ entries: ${document.faq.length}.`);
  const warnings = lintPractice(document, new Date().toISOString().slice(0, 10));
  for (const { rule, message } of warnings) print(`warning (${rule}): ${message}`);
  return 0;
};

/** A file from before staff mended the answers would undo what they wrote. */
const keepTheirs = async (
  { stores, database }: Installation,
  id: PracticeId,
  source: string,
): Promise<void> => {
  const present = await stores.practices.published(id);
  if (!present || present.yaml === source || !(await isPublishedByStaff(database, id, present.version)))
    return;
  throw new StartError(
    `Version ${present.version} of "${id}" was published in the staff console, and this file would undo it. Get that version with "foyer practice export ${id}" and change it, or add --replace.`,
  );
};

/**
 * `origins` null keeps the present ones; a new practice without any can be embedded nowhere, which is said. `replace`: also over
 * what staff published in the console.
 */
export const addPractice = (
  config: Config,
  file: string,
  origins: readonly string[] | null,
  replace = false,
): Promise<number> =>
  withInstallation(config, async (installation) => {
    const { source, document } = readPracticeFile(file);
    const allowed = origins?.map(parseOrigin) ?? null;
    if (!replace) await keepTheirs(installation, document.id as PracticeId, source);
    const { version, origins: present } = await publishPractice(
      installation.stores.practices,
      document,
      source,
      allowed,
    );
    await auditCommand(installation, 'practice:published', document.id as PracticeId, `version ${version}`);
    print(`Published ${document.name} as version ${version}.`);
    print(
      present.length > 0
        ? `It may be embedded by: ${present.join(', ')}`
        : 'No site may embed it yet: run this again with --origin https://the-practices-site.example',
    );
    print(
      `Paste this into the site: <script async src="${config.publicUrl}/${document.id}/widget.js"></script>`,
    );
    if (config.publicUrl.startsWith('http:'))
      print('That address is for a trial. With PUBLIC_URL set as for the server, the line has the real one.');
    return 0;
  });

export const exportPractice = (config: Config, id: PracticeId): Promise<number> =>
  withInstallation(config, async ({ stores }) => {
    const published = await stores.practices.published(id);
    if (!published) throw new StartError(`There is no practice "${id}".`);
    process.stdout.write(published.yaml);
    return 0;
  });
