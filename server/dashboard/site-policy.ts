/**
 * Reads a website's Content-Security-Policy and says what in it keeps the chat out, with the line that mends it. Pure: the policy
 * is pasted by staff and goes nowhere. Follows CSP Level 3: fallbacks, wildcards, ports, paths, 'strict-dynamic'.
 */

/** What the chat's tag loads, and what it opens in a frame. */
export type ChatAddresses = { readonly script: string; readonly frame: string };

export type PolicyFinding = {
  /** What of the chat it is about. */
  readonly about: 'script' | 'frame' | 'sandbox';
  readonly allowed: boolean;
  /** The directive that decides, as it stands; null when none does. */
  readonly now: string | null;
  /** The directive to write: in place of `now` where `replaces`, beside it otherwise. Null where none can help. */
  readonly line: string | null;
  readonly replaces: boolean;
  /** The script needs a nonce: the policy trusts no address. */
  readonly needsNonce: boolean;
};

export type CheckedPolicy = {
  readonly findings: readonly PolicyFinding[];
  /** The whole policy with every line in its place; null where nothing has to change, or no line can help. */
  readonly mended: string | null;
};

/** `report`: policies that only report and block nothing were found as well, or alone. */
export type PolicyCheck =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly policies: readonly CheckedPolicy[]; readonly report: boolean };

type Directive = { readonly name: string; readonly sources: readonly string[] };

const KNOWN =
  /^(?:(?:default|script|style|img|font|connect|media|object|frame|child|worker|manifest|prefetch|fenced-frame)-src(?:-elem|-attr)?|base-uri|form-action|frame-ancestors|navigate-to|sandbox|report-uri|report-to|upgrade-insecure-requests|block-all-mixed-content|require-trusted-types-for|trusted-types|require-sri-for|plugin-types|referrer)$/;

const decoded = (text: string): string =>
  text
    .replace(/&(?:#39|apos);/gi, "'")
    .replace(/&(?:#34|quot);/gi, '"')
    .replace(/&amp;/gi, '&');

const META = /<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy(-report-only)?["']?[^>]*>/gi;
const CONTENT = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const HEADER = /content-security-policy(-report-only)?["']?\s*(?:always\s*)?[:=]?[^\S\n]*(["']?)([^\n]*)/gi;

type Found = { readonly text: string; readonly report: boolean };

const metasIn = (text: string): readonly Found[] =>
  [...text.matchAll(META)].map(([tag, report]) => {
    const content = CONTENT.exec(tag);
    return { text: decoded(content?.[1] ?? content?.[2] ?? ''), report: report !== undefined };
  });

/** Also lines of a server's configuration: a value in quotes ends where they do. */
const headersIn = (text: string): readonly Found[] =>
  [...text.matchAll(HEADER)].map(([, report, quote, rest = '']) => {
    const end = quote ? rest.lastIndexOf(quote) : -1;
    return { text: end < 0 ? rest : rest.slice(0, end), report: report !== undefined };
  });

const foundIn = (text: string): readonly Found[] => {
  const metas = metasIn(text);
  if (metas.length > 0) return metas;
  const headers = headersIn(text);
  return headers.length > 0 ? headers : [{ text, report: false }];
};

/** A directive that is named twice counts the first time. */
const parse = (text: string): readonly Directive[] => {
  const seen = new Set<string>();
  return text.split(';').flatMap((part): readonly Directive[] => {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    const lower = name.toLowerCase();
    if (lower === '' || seen.has(lower)) return [];
    seen.add(lower);
    return [{ name: lower, sources }];
  });
};

const written = ({ name, sources }: Directive): string => [name, ...sources].join(' ');

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

const HOST_SOURCE =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d+|\*))?(\/[^\s]*)?$/i;

const isHost = (pattern: string, host: string): boolean => {
  const wanted = pattern.toLowerCase();
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : wanted === host;
};

const isPath = (pattern: string | undefined, path: string): boolean =>
  pattern === undefined ||
  pattern === '/' ||
  (pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern);

const allows = (source: string, address: URL): boolean => {
  if (source === '*') return true;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === address.protocol;
  const match = HOST_SOURCE.exec(source);
  if (!match) return false;
  const [, scheme, host = '', port, path] = match;
  const isScheme =
    scheme === undefined ||
    `${scheme.toLowerCase()}:` === address.protocol ||
    (scheme.toLowerCase() === 'http' && address.protocol === 'https:');
  const own = address.port || DEFAULT_PORTS[address.protocol];
  const isPort = port === '*' || (port ?? DEFAULT_PORTS[address.protocol]) === own;
  return isScheme && isHost(host, address.hostname) && isPort && isPath(path, address.pathname);
};

const isKeyword = (source: string, keyword: string): boolean => source.toLowerCase() === `'${keyword}'`;

const extended = (name: string, { sources }: Directive, origin: string): string =>
  written({ name, sources: [...sources.filter((source) => !isKeyword(source, 'none')), origin] });

type Question = {
  readonly about: 'script' | 'frame';
  readonly address: URL;
  /** The directives that may decide, the first that is there does. */
  readonly asked: readonly string[];
  /** The one to write where only a more general one is there. */
  readonly own: string;
};

const judge = (directives: readonly Directive[], { about, address, asked, own }: Question): PolicyFinding => {
  const deciding = asked.flatMap((name) => directives.find((each) => each.name === name) ?? [])[0];
  if (!deciding) {
    return { about, allowed: true, now: null, line: null, replaces: false, needsNonce: false };
  }
  const { sources } = deciding;
  // Then addresses are passed over: only a nonce, or a script that has one, lets another in.
  const needsNonce = about === 'script' && sources.some((source) => isKeyword(source, 'strict-dynamic'));
  const allowed = !needsNonce && sources.some((source) => allows(source, address));
  const isGeneral = deciding.name === 'default-src' || deciding.name === 'child-src';
  return {
    about,
    allowed,
    now: written(deciding),
    line: allowed || needsNonce ? null : extended(isGeneral ? own : deciding.name, deciding, address.origin),
    replaces: !isGeneral,
    needsNonce,
  };
};

const NEEDED_IN_SANDBOX = ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups'];

const judgeSandbox = (directives: readonly Directive[]): readonly PolicyFinding[] => {
  const sandbox = directives.find(({ name }) => name === 'sandbox');
  if (!sandbox) return [];
  const missing = NEEDED_IN_SANDBOX.filter((flag) => !sandbox.sources.includes(flag));
  return [
    {
      about: 'sandbox',
      allowed: missing.length === 0,
      now: written(sandbox),
      line: missing.length === 0 ? null : written({ ...sandbox, sources: [...sandbox.sources, ...missing] }),
      replaces: true,
      needsNonce: false,
    },
  ];
};

const mend = (directives: readonly Directive[], findings: readonly PolicyFinding[]): string | null => {
  const wanting = findings.filter(({ allowed }) => !allowed);
  if (wanting.length === 0 || wanting.some(({ line }) => line === null)) return null;
  const present = directives.map(
    (directive) =>
      wanting.find(({ now, replaces }) => replaces && now === written(directive))?.line ?? written(directive),
  );
  const added = wanting.flatMap(({ line, replaces }) => (replaces || line === null ? [] : [line]));
  return `${[...present, ...added].join('; ')};`;
};

const checkOne = (directives: readonly Directive[], { script, frame }: ChatAddresses): CheckedPolicy => {
  const findings = [
    judge(directives, {
      about: 'script',
      address: new URL(script),
      asked: ['script-src-elem', 'script-src', 'default-src'],
      own: 'script-src',
    }),
    judge(directives, {
      about: 'frame',
      address: new URL(frame),
      asked: ['frame-src', 'child-src', 'default-src'],
      own: 'frame-src',
    }),
    ...judgeSandbox(directives),
  ];
  return { findings, mended: mend(directives, findings) };
};

/** `pasted`: a header, a meta tag, a page's source, a line of a server's configuration, or the policy alone. */
export const checkPolicy = (pasted: string, addresses: ChatAddresses): PolicyCheck => {
  if (pasted.trim() === '') return { kind: 'empty' };
  const policies = foundIn(pasted).flatMap(({ text, report }) =>
    text
      .split(',')
      .map((one) => ({ report, directives: parse(one) }))
      .filter(({ directives }) => directives.some(({ name }) => KNOWN.test(name))),
  );
  if (policies.length === 0) return { kind: 'unreadable' };
  return {
    kind: 'read',
    report: policies.some(({ report }) => report),
    policies: policies
      .filter(({ report }) => !report)
      .map(({ directives }) => checkOne(directives, addresses)),
  };
};
