import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';

describe('the settings', () => {
  it('need nothing: a fresh machine starts', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      trustedProxyHops: 0,
      databaseUrl: null,
    });
  });

  it('treat an empty value as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'chat.example.org'],
    ['PUBLIC_URL', 'ftp://chat.example.org'],
    ['PUBLIC_URL', 'https://chat.example.org/path'],
    ['DATABASE_URL', 'mysql://localhost/foyer'],
    ['TRUSTED_PROXY_HOPS', 'yes'],
    ['TRUSTED_PROXY_HOPS', '-1'],
    ['CANARY_MINUTES', '-5'],
    ['CANARY_MINUTES', 'daily'],
    ['LOG_LEVEL', 'verbose'],
  ])('name %s when it is "%s"', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      new RegExp(`These settings cannot be used\\. ${name}: `),
    );
  });

  it('are all named when several are wrong', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT: .*; LOG_LEVEL: /);
  });
});
