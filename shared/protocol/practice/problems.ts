/** Turns what the schema refused into sentences that name the path, what is wrong and the remedy. */
import type { z } from 'zod';

export type DocumentProblem = {
  /** Such as `faq[3].answer`; empty for the document as a whole. */
  readonly path: string;
  /** The refused value, cut to 80 characters; missing for objects and lists. */
  readonly value?: string;
  /** What is wrong and the remedy, as one sentence. */
  readonly message: string;
};

type Issue = z.core.$ZodIssue;

export const MAX_PROBLEMS = 50;

/** `document` is the refused value: the issues' paths lead into it. */
export const problemsOf = (issues: readonly Issue[], document: unknown): readonly DocumentProblem[] =>
  issues
    .flatMap((issue) => innermost(issue, []))
    .flatMap(({ issue, path }) => expand(issue, path))
    .slice(0, MAX_PROBLEMS)
    .map(({ path, message }) => {
      const value = shortValue(valueAt(document, path));
      const where = pathText(path);
      const sentence = `${where === '' ? 'The document' : where} ${message}.`.replace(/\.\.$/, '.');
      return value === undefined
        ? { path: where, message: sentence }
        : { path: where, value, message: sentence };
    });

type Found = { readonly issue: Issue; readonly path: readonly PropertyKey[] };

/** A union's issues are those of the branch that came furthest: the one whose shape the writer meant. */
const innermost = (issue: Issue, above: readonly PropertyKey[]): readonly Found[] => {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const branches = issue.errors.filter((errors) => !errors.some(isWrongShape));
  const best = branches[0];
  return best ? best.flatMap((inner) => innermost(inner, path)) : [{ issue, path }];
};

const isWrongShape = (issue: Issue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    (issue.code === 'invalid_union' && issue.errors.every((errors) => errors.some(isWrongShape))));

type Located = { readonly path: readonly PropertyKey[]; readonly message: string };

const expand = (issue: Issue, path: readonly PropertyKey[]): readonly Located[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: 'is not a field of this document; remove it or correct its spelling',
    }));
  }
  return [{ path, message: sentenceOf(issue) }];
};

const ARTICLES: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const sentenceOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('received undefined')
        ? 'is missing; add it'
        : `must be ${ARTICLES[issue.expected] ?? issue.expected}; write it so`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}; choose one`;
    case 'invalid_key':
      return 'is not a name known here; remove it or correct its spelling';
    case 'invalid_union':
      return 'has the wrong form; write text, or a group of fields as the documentation shows';
    case 'too_big':
      return issue.message.startsWith('Too big')
        ? `is larger than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}; shorten it`
        : issue.message;
    case 'too_small':
      return issue.message.startsWith('Too small')
        ? `is smaller than ${issue.minimum}; write more`
        : issue.message;
    default:
      return issue.message;
  }
};

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    document,
  );

const shortValue = (value: unknown): string | undefined => {
  if (value === null) return 'null';
  if (typeof value === 'object' || value === undefined) return undefined;
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
