/** What visitors say of the answers reaches who mends them, as counts, under an audit entry, on the real routes and both databases. */
import { afterEach, expect, it } from 'vitest';
import type { AuditLog } from '../../server/audit/audit-log.ts';
import { loadMasterKeys } from '../../server/storage/master-key.ts';
import type { RatingList } from '../../shared/protocol/staff-api.ts';
import { HARBOR, NOW, newKeyFile, SUNRISE, storesWith } from '../storage/samples.ts';
import { describeOnBoth, type TestDatabases } from '../support/databases.ts';
import { type Browser, type StaffConsole, startStaffConsole } from '../support/staff-console.ts';

const YAML = `
id: sunrise-dental
name: Sunrise Dental
faq: [{ id: bikes, questions: [Is there a bike rack?], answer: "Yes." }]
`;
const DAY_MS = 86_400_000;
const PATH = `/staff/api/practices/${SUNRISE}/ratings`;

const opened: StaffConsole[] = [];
afterEach(async () => {
  for (const console of opened.splice(0)) await console.close();
});

const open = async (databases: TestDatabases, audit?: (real: AuditLog) => AuditLog) => {
  const database = await databases.open();
  const keys = loadMasterKeys(newKeyFile());
  const { stores } = await storesWith(database, { keys });
  await stores.practices.publish(SUNRISE, YAML, null);
  const console = await startStaffConsole({ database, keys, now: NOW, ...(audit ? { audit } : {}) });
  opened.push(console);
  const rated = async (name: string, times: number, daysAgo = 0): Promise<void> => {
    const day = new Date(NOW - daysAgo * DAY_MS).toISOString().slice(0, 10);
    for (let i = 0; i < times; i += 1) await stores.counters.add(SUNRISE, day, 10 + (i % 3), name);
  };
  return { console, stores, rated };
};
const ratings = async (browser: Browser) => (await browser.get(PATH)).body as RatingList;

describeOnBoth('the ratings of answers', (databases) => {
  it('are sums by entry over ninety days, what helped least first, and of this practice alone', async () => {
    const { console, stores, rated } = await open(databases);
    await rated('helpful:hours', 5);
    await rated('unhelpful:bikes', 3);
    await rated('unhelpful:bikes', 1, 80);
    await rated('helpful:bikes', 1);
    await rated('unhelpful:bikes', 9, 120);
    await rated('decision:answer', 7);
    await stores.counters.add(HARBOR, '2026-03-09', 10, 'unhelpful:bikes');

    expect(await ratings(await console.staff(SUNRISE, 'editor'))).toEqual({
      days: 90,
      ratings: [
        { entry: 'bikes', label: 'Is there a bike rack?', helpful: 1, unhelpful: 4 },
        { entry: 'hours', label: 'Opening hours', helpful: 5, unhelpful: 0 },
      ],
    });
  });

  it('are shown once the reading is in the audit log, and not when it cannot be', async () => {
    const { console } = await open(databases);
    await ratings(await console.staff(SUNRISE, 'reviewer'));
    expect(await console.audit.page(SUNRISE, null, 1)).toMatchObject([
      { action: 'ratings:listed', subject: null },
    ]);

    const broken = await open(databases, (real) => ({
      ...real,
      append: async (entry) => {
        if (entry.action === 'ratings:listed') throw new Error('the log is full');
        return real.append(entry);
      },
    }));
    const response = await (await broken.console.staff(SUNRISE, 'reviewer')).get(PATH);
    expect(response.body).toMatchObject({ error: { code: 'audit-unavailable' } });
  });

  it('are refused to an auditor and to staff of another practice', async () => {
    const { console } = await open(databases);
    for (const staff of [await console.staff(SUNRISE, 'auditor'), await console.staff(HARBOR, 'owner')]) {
      expect((await staff.get(PATH)).status).toBe(403);
    }
  });
});
