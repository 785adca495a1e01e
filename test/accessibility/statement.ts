/** The conformance statement as text: a row a criterion, with the tests that show it. */
import { readFileSync } from 'node:fs';
import type { Criterion, Proof } from './criteria.ts';

export const STATEMENT_FILE = 'widget/ACCESSIBILITY.md';

const row = ({ number, name, level, remark, proofs }: Criterion): string => {
  const files = [
    ...new Set(proofs.map(([file]) => `\`${file.replace(/^test\//, '').replace(/\.test\.tsx?$/, '')}\``)),
  ];
  const result = proofs.length > 0 ? 'Supports' : 'Not applicable';
  return `| ${number} ${name} | ${level} | ${result} | ${remark} | ${files.join(', ') || '-'} |`;
};

export const statementOf = (criteria: readonly Criterion[]): string => {
  const supported = criteria.filter(({ proofs }) => proofs.length > 0).length;
  return `# Accessibility of the chat

Written by \`npm run accessibility\` once the tests it names have passed; do not edit.

Launcher and chat against WCAG 2.2, levels A and AA: of ${criteria.length} criteria ${supported} are met and shown by tests in a real browser or
on the real components, ${criteria.length - supported} have nothing to apply to. axe finds nothing in any state of the gallery, in light, dark, forced
colours, Spanish, right to left and a made-up long language.

What tests cannot show: nobody has yet gone through the chat with a screen reader on each platform. Sentences of a practice are
the practice's own.

| criterion | level | result | how | tests |
| --- | --- | --- | --- | --- |
${criteria.map(row).join('\n')}
`;
};

/** Proofs whose test does not exist under that title. A title may be left empty where a whole file is the proof. */
export const missingProofs = (criteria: readonly Criterion[]): readonly Proof[] =>
  criteria
    .flatMap(({ proofs }) => proofs)
    .filter(([file, title]) => !readFileSync(file, 'utf8').includes(title ? `('${title}'` : 'it'));
