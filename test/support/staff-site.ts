/** The staff console as staff reach it: the real server with an account that still has its one-time password. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createAuditLog } from '../../server/audit/audit-log.ts';
import { createStaffAccount } from '../../server/staff/accounts.ts';
import { createStaffRouter } from '../../server/staff/router.ts';
import { createStaffAuth } from '../../server/staff/staff-auth.ts';
import { openDatabase } from '../../server/storage/open-database.ts';
import type { Stores } from '../../server/storage/stores.ts';
import type { AuditRow } from '../../shared/protocol/staff-api.ts';
import { SUNRISE, storesWith } from '../storage/samples.ts';
import { freePort } from './free-port.ts';

export const OWN_PASSWORD = 'correct horse battery';

export type StaffSite = {
  readonly url: string;
  readonly stores: Stores;
  readonly email: string;
  readonly oneTimePassword: string;
  auditRows(): Promise<readonly Pick<AuditRow, 'action' | 'subject'>[]>;
  close(): Promise<void>;
};

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

export const startStaffSite = async (): Promise<StaffSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-staff-'));
  const database = await openDatabase({
    kind: 'sqlite',
    file: join(folder, 'foyer.db'),
    encryptionKey: null,
  });
  const { stores, keys } = await storesWith(database);
  const url = `http://localhost:${await freePort()}`;
  const clock = Date.now;
  const audit = createAuditLog(database, keys.derive('audit'));
  const auth = await createStaffAuth({ database, secret: keys.derive('staff'), publicUrl: url, clock });
  const email = 'owner@sunrise-dental.example.org';
  const added = await createStaffAccount(
    { database, audit, auth, clock },
    { name: 'Dana Reyes', email, practice: SUNRISE, role: 'owner' },
  );
  if (!added.ok || added.password === null) throw new Error('The account was not made.');
  const app = express();
  app.use((_request, response, next) => {
    response.set('Content-Security-Policy', POLICY);
    next();
  });
  app.use(
    '/staff',
    createStaffRouter({
      stores,
      database,
      audit,
      auth,
      clock,
      publicUrl: url,
      practiceName: async () => 'Sunrise Dental',
      onFault: (error) => {
        throw error;
      },
    }),
  );
  app.use('/staff', express.static('dist/dashboard', { index: false, redirect: false }));
  app.get(['/staff', '/staff/*path'], (_request, response) =>
    response.sendFile(join(process.cwd(), 'dist/dashboard/index.html')),
  );
  const server = app.listen(Number(new URL(url).port));
  return {
    url,
    stores,
    email,
    oneTimePassword: added.password,
    auditRows: () => audit.page(SUNRISE, null, 100),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
