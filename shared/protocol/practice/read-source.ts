/** Reads the text of a practice document as YAML (JSON is YAML) without ever throwing or expanding an alias bomb. */
import { LineCounter, parseDocument } from 'yaml';
import type { DocumentProblem } from './problems.ts';

/** 4 MB: a practice with 5,000 FAQ entries is about 2 MB. */
export const MAX_DOCUMENT_CHARACTERS = 4_000_000;
const MAX_ALIASES = 50;
const MAX_DEPTH = 20;

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

const refuse = (message: string): Read => ({ ok: false, problems: [{ path: '', message }] });

export const readSource = (source: string): Read => {
  if (source.length > MAX_DOCUMENT_CHARACTERS) {
    return refuse(
      'The document is larger than 4 MB; remove what visitors do not ask about, or shorten answers.',
    );
  }
  if (source.trim() === '')
    return refuse('The document is empty; write at least its id, name and one FAQ entry.');
  return source.trimStart().startsWith('{') ? (readJson(source) ?? readYaml(source)) : readYaml(source);
};

const readJson = (source: string): Read | null => {
  try {
    return checked(JSON.parse(source));
  } catch {
    return null;
  }
};

const readYaml = (source: string): Read => {
  const lines = new LineCounter();
  try {
    const parsed = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const first = parsed.errors[0];
    if (first) {
      const { line, col } = lines.linePos(first.pos[0]);
      return refuse(
        `The document is not valid YAML at line ${line}, column ${col}: ${first.message.trim()}.`,
      );
    }
    return checked(parsed.toJS({ maxAliasCount: MAX_ALIASES }));
  } catch {
    return refuse(
      'The document repeats itself through YAML aliases, or is nested too deeply; write the values out.',
    );
  }
};

const checked = (value: unknown): Read =>
  isWithinDepth(value, MAX_DEPTH, new Set())
    ? { ok: true, value }
    : refuse('The document refers to itself or is nested too deeply; write the values out.');

/** Aliases can build a value that contains itself; such a value would never be read to its end. */
const isWithinDepth = (value: unknown, left: number, above: Set<object>): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (left === 0 || above.has(value)) return false;
  above.add(value);
  const within = Object.values(value).every((inner) => isWithinDepth(inner, left - 1, above));
  above.delete(value);
  return within;
};
