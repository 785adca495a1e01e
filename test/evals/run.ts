/** `npm run evals [folder]`: prints the figures of guard, de-identifier and answer engine, and fails below a committed floor. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Evaluation = { readonly evaluate: (folder: string | null) => boolean | Promise<boolean> };

const folder = process.argv[2] ?? null;
let passed = true;
for (const name of ['guard', 'deidentify', 'answers', 'faq-unchanged']) {
  const file = new URL(`${name}.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(file))) continue;
  const evaluation = (await import(file.href)) as Evaluation;
  passed = (await evaluation.evaluate(folder)) && passed;
}
process.exitCode = passed ? 0 : 1;
