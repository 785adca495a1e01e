/** Problems and warnings of a whole document as they are said at the fields of one FAQ entry: the path becomes a name for people. */
import type { FaqRemark } from '../../shared/protocol/staff-api.ts';
import type { LintWarning } from './lint-practice.ts';

type Located = { readonly path: string; readonly message: string; readonly rule?: LintWarning['rule'] };

export type EntryRemarks = {
  readonly isOwn: (path: string) => boolean;
  readonly remark: (located: Located) => FaqRemark;
};

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^answer\.es$/, 'The Spanish answer'],
  [/^answer(?:\.en)?$/, 'The answer'],
  [/^questions\[\d+\]\.es$/, 'The Spanish question'],
  [/^questions\[\d+\](?:\.en)?$/, 'The question'],
  [/^questions$/, 'The list of questions'],
  [/^id$/, 'The id'],
];

/** Staff know no numbers of entries. */
const OTHER_ENTRY = /^faq\[\d+\](?:\.\w+)*/;
const NO_SPANISH = 'Without it, visitors who ask in Spanish read the English answer.';

const nameOf = (field: string): string => NAMES.find(([shape]) => shape.test(field))?.[1] ?? 'The entry';

/** A text without Spanish is its English text: the field that people see has a language. */
const fieldOf = (rest: string): string => (/^(?:answer|questions\[\d+\])$/.test(rest) ? `${rest}.en` : rest);

/** `index` is the entry's place in the list. */
export const remarksOn = (index: number): EntryRemarks => {
  const prefix = `faq[${index}]`;
  const isOwn = (path: string): boolean => path === prefix || path.startsWith(`${prefix}.`);
  return {
    isOwn,
    remark: ({ path, message, rule }) => {
      if (!isOwn(path)) return { field: null, message: message.replace(OTHER_ENTRY, 'Another answer') };
      if (rule === 'missing-spanish') return { field: 'answer.es', message: NO_SPANISH };
      const field = fieldOf(path.slice(prefix.length + 1));
      const rest = message.startsWith(path) ? message.slice(path.length) : ` ${message}`;
      return { field: field === '' ? null : field, message: `${nameOf(field)}${rest}` };
    },
  };
};
