/** What a website's policy keeps out of the chat, and the exact line that lets it in. */
import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../server/dashboard/site-address.ts';
import { checkPolicy } from '../../server/dashboard/site-policy.ts';

const CHAT = 'https://chat.example.org';
const ADDRESSES = { script: `${CHAT}/sunrise-dental/widget.js`, frame: `${CHAT}/sunrise-dental/frame` };

const check = (pasted: string) => checkPolicy(pasted, ADDRESSES);
const linesOf = (pasted: string): readonly (string | null)[] => {
  const read = check(pasted);
  if (read.kind !== 'read') throw new Error(`Not read: ${read.kind}`);
  return read.policies.flatMap(({ findings }) =>
    findings.filter(({ allowed }) => !allowed).map(({ line }) => line),
  );
};

describe('a policy that lets the chat in', () => {
  test.each([
    ['both by name', `script-src ${CHAT}; frame-src ${CHAT}`],
    ['everything over https', 'default-src https:'],
    ['everything', 'default-src *'],
    ['any subdomain', 'script-src *.example.org; frame-src *.example.org'],
    ['without a scheme', 'script-src chat.example.org; frame-src chat.example.org'],
    ['with its port', `script-src ${CHAT}:443; frame-src ${CHAT}:*`],
    ['with its path', `script-src ${CHAT}/sunrise-dental/; frame-src ${CHAT}/sunrise-dental/frame`],
    [
      'http in the list, https on the wire',
      'script-src http://chat.example.org; frame-src http://chat.example.org',
    ],
    ['by the older name for frames', `script-src ${CHAT}; child-src ${CHAT}`],
    ['only for elements', `script-src 'none'; script-src-elem ${CHAT}; frame-src ${CHAT}`],
    [
      'nothing about scripts or frames',
      "img-src 'self'; object-src 'none'; require-trusted-types-for 'script'",
    ],
    ['capital letters', `SCRIPT-SRC ${CHAT.toUpperCase()}; Frame-Src ${CHAT}`],
    ['the first of two wins', `frame-src ${CHAT}; frame-src 'none'`],
    ['a sandbox with what is needed', 'sandbox allow-scripts allow-same-origin allow-forms allow-popups'],
  ])('%s', (_how, policy) => {
    expect(linesOf(policy)).toEqual([]);
  });
});

describe('a policy that keeps it out is mended by one line for each', () => {
  test.each([
    ["script-src 'self'; frame-src 'none'", [`script-src 'self' ${CHAT}`, `frame-src ${CHAT}`]],
    ["default-src 'self'", [`script-src 'self' ${CHAT}`, `frame-src 'self' ${CHAT}`]],
    ["default-src 'none'; script-src 'self'", [`script-src 'self' ${CHAT}`, `frame-src ${CHAT}`]],
    [
      `script-src ${CHAT}; child-src https://maps.example.com`,
      [`frame-src https://maps.example.com ${CHAT}`],
    ],
    [`script-src ${CHAT}/other/; frame-src ${CHAT}`, [`script-src ${CHAT}/other/ ${CHAT}`]],
    [
      'script-src https://chat.example.org:8443; frame-src *',
      [`script-src https://chat.example.org:8443 ${CHAT}`],
    ],
    ['script-src *.chat.example.org; frame-src *', [`script-src *.chat.example.org ${CHAT}`]],
    ["script-src-elem 'self'; script-src *; frame-src *", [`script-src-elem 'self' ${CHAT}`]],
    ["script-src 'nonce-abc' 'sha256-x'; frame-src *", [`script-src 'nonce-abc' 'sha256-x' ${CHAT}`]],
    [`script-src ${CHAT}; frame-src`, [`frame-src ${CHAT}`]],
    ['sandbox allow-scripts', ['sandbox allow-scripts allow-same-origin allow-forms allow-popups']],
  ])('%s', (policy, lines) => {
    expect(linesOf(policy)).toEqual(lines);
  });

  test.each([
    "script-src 'self'; frame-src 'none'; img-src data:",
    "default-src 'self'; style-src 'unsafe-inline'",
    "default-src 'none'",
    'sandbox allow-scripts; child-src https://maps.example.com',
  ])('and the whole of it, mended, lets the chat in: %s', (policy) => {
    const read = check(policy);
    const mended = read.kind === 'read' ? read.policies[0]?.mended : null;
    expect(linesOf(mended ?? "default-src 'none'")).toEqual([]);
    for (const kept of policy.split(';').filter((part) => /img-src|style-src/.test(part)))
      expect(mended).toContain(kept.trim());
  });

  test('trusts no address under strict-dynamic: a nonce is what it needs', () => {
    const read = check(`script-src 'strict-dynamic' 'nonce-abc' ${CHAT}; frame-src ${CHAT}`);
    expect(read).toMatchObject({
      policies: [
        { findings: [{ about: 'script', allowed: false, needsNonce: true, line: null }, {}], mended: null },
      ],
    });
  });
});

describe('whatever is pasted', () => {
  const BLOCKED = [`script-src 'self' ${CHAT}`];
  test.each([
    ['the value alone', "script-src 'self'"],
    ['a header', "Content-Security-Policy: script-src 'self'"],
    [
      'all headers',
      "HTTP/2 200\ncontent-type: text/html\ncontent-security-policy: script-src 'self'\nserver: x",
    ],
    ['a meta tag', `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`],
    [
      'a page’s source',
      `<html><head><meta content='script-src &#39;self&#39;' http-equiv=content-security-policy></head>`,
    ],
    ['Apache', `Header always set Content-Security-Policy "script-src 'self'"`],
    ['nginx', `add_header Content-Security-Policy "script-src 'self'" always;`],
    ['with line breaks', "script-src\n  'self';\n"],
  ])('is understood: %s', (_what, pasted) => {
    expect(linesOf(pasted)).toEqual(BLOCKED);
  });

  test('all policies count when there are several, and one that only reports does not', () => {
    expect(linesOf(`script-src 'self', script-src ${CHAT}`)).toEqual(BLOCKED);
    const reporting = check("Content-Security-Policy-Report-Only: script-src 'self'");
    expect(reporting).toEqual({ kind: 'read', report: true, policies: [] });
  });

  test.each(['hello', '<html></html>', '{"a":1}', ';;;', 'x'.repeat(50_000)])(
    'and is no policy: %.20s',
    (pasted) => {
      expect(check(pasted)).toEqual({ kind: 'unreadable' });
    },
  );

  test.each(['', '  \n'])('and is nothing: %j', (pasted) => {
    expect(check(pasted)).toEqual({ kind: 'empty' });
  });
});

describe('an address of the practice’s site', () => {
  const LIST = ['https://www.sunrise.example.org', 'http://localhost:3001'];
  test.each([
    ['https://www.sunrise.example.org/contact?x=1', 'listed'],
    ['www.sunrise.example.org', 'listed'],
    ['HTTPS://WWW.Sunrise.example.org', 'listed'],
    ['http://localhost:3001/', 'listed'],
    ['https://sunrise.example.org', 'missing'],
    ['http://www.sunrise.example.org', 'missing'],
    ['sunrise', 'unreadable'],
    ['https://', 'unreadable'],
    ['', 'empty'],
  ])('%s is %s', (given, kind) => {
    expect(checkAddress(given, LIST).kind).toBe(kind);
  });
});
