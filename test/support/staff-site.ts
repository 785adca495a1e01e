/** The staff console as staff reach it: the real server, two visits recorded by it, an account with its one-time password. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { openAccounts } from '../../server/installation.ts';
import { createStaffAccount } from '../../server/staff/accounts.ts';
import type { PracticeId, Stores, TranscriptId } from '../../server/storage/stores.ts';
import type { AuditRow } from '../../shared/protocol/staff-api.ts';
import { startTestServer } from './server.ts';
import { connect, send } from './visitor.ts';

export const OWN_PASSWORD = 'correct horse battery';
export const PRACTICE = 'sunrise-dental' as PracticeId;

export type StaffSite = {
  readonly url: string;
  readonly stores: Stores;
  readonly email: string;
  readonly oneTimePassword: string;
  /** A visit that asked two questions, one of them with a name in it. */
  readonly asked: TranscriptId;
  /** A visit whose one message was stopped in the browser as health. */
  readonly withheld: TranscriptId;
  auditRows(): Promise<readonly Pick<AuditRow, 'action' | 'subject'>[]>;
  close(): Promise<void>;
};

const onlyNewTranscript = async (stores: Stores, known: readonly string[]): Promise<TranscriptId> => {
  const { rows } = await stores.transcripts.page(PRACTICE, 'unreviewed', null, 10);
  const [added, ...others] = rows.filter(({ id }) => !known.includes(id));
  if (!added || others.length > 0) throw new Error('One visit did not make one transcript.');
  return added.id as TranscriptId;
};

const ask = async (url: string, ...texts: readonly string[]): Promise<void> => {
  const socket = await connect(url, PRACTICE);
  for (const text of texts) await send(socket, text);
  socket.close();
};

const disclose = async (url: string): Promise<void> => {
  const socket = await connect(url, PRACTICE);
  const note = { clientId: randomUUID(), category: 'health', language: 'en' } as const;
  await socket.timeout(10_000).emitWithAck('turn:withheld', note);
  socket.close();
};

/** Signs in on a page of its own, with the password that staff chose at their first sign-in. */
export const signInAs = async (page: Page, url: string, email: string, password: string): Promise<void> => {
  await page.goto(`${url}/staff`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
};

/** The first sign-in of a new account. */
export const enterFirst = async (page: Page, site: StaffSite): Promise<void> => {
  await signInAs(page, site.url, site.email, site.oneTimePassword);
  await page.getByLabel('One-time password').fill(site.oneTimePassword);
  await page.getByLabel('New password', { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel('New password again').fill(OWN_PASSWORD);
  await page.keyboard.press('Enter');
};

export const startStaffSite = async (): Promise<StaffSite> => {
  const server = await startTestServer();
  const { stores } = server.installation;
  const accounts = await openAccounts(server.installation, server.config);
  const email = 'dana@sunrise-dental.example.org';
  const added = await createStaffAccount(accounts, {
    name: 'Dana Reyes',
    email,
    practice: PRACTICE,
    role: 'owner',
  });
  if (!added.ok || added.password === null) throw new Error('The account was not made.');
  await ask(
    server.url,
    'are you open on Saturday?',
    'my name is Jonathan Pemberton, do you take Delta Dental?',
  );
  const asked = await onlyNewTranscript(stores, []);
  await disclose(server.url);
  return {
    url: server.url,
    stores,
    email,
    oneTimePassword: added.password,
    asked,
    withheld: await onlyNewTranscript(stores, [asked]),
    auditRows: () => accounts.audit.page(PRACTICE, null, 100),
    close: () => server.destroy(),
  };
};
