/**
 * The demonstration: the real server on its embedded database, two invented practices, and each practice's own website on an
 * origin of its own with nothing of ours but the script tag. What is stored survives a restart.
 */
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startApplication } from '../server/application.ts';
import { builtPartsBeside } from '../server/built-parts.ts';
import { readPracticeFile } from '../server/commands/read-practice-file.ts';
import { type Config, readConfig } from '../server/config.ts';
import { StartError } from '../server/errors.ts';
import { type Installation, keyToCopy, openAccounts, openInstallation } from '../server/installation.ts';
import { createLog } from '../server/log.ts';
import { publishPractice } from '../server/practices/publish-practice.ts';
import { runProgram, untilStopped } from '../server/run.ts';
import { createStaffAccount } from '../server/staff/accounts.ts';
import type { PracticeId } from '../server/storage/stores.ts';
import { createSiteServer } from './site-server.ts';

const STAFF_EMAIL = 'owner@foyer.example';

type DemoSite = { readonly practice: PracticeId; readonly port: number };

/** The two sites and their ports; `DEMO_SITE_PORTS=4001,4002` moves them. */
const readSites = (): readonly DemoSite[] => {
  const ports = (process.env.DEMO_SITE_PORTS || '3001,3002').split(',').map(Number);
  const [dental, family] = ports;
  if (
    ports.length !== 2 ||
    !ports.every((port) => Number.isInteger(port) && port >= 0 && port <= 65_535) ||
    dental === undefined ||
    family === undefined
  ) {
    throw new StartError('DEMO_SITE_PORTS: write two port numbers, such as 3001,3002.');
  }
  return [
    { practice: 'sunrise-dental' as PracticeId, port: dental },
    { practice: 'harbor-family-medicine' as PracticeId, port: family },
  ];
};

const originOf = ({ port }: DemoSite): string => `http://localhost:${port}`;

/** A practice that is there already keeps its document: only its site's origin follows the ports. */
const seedPractice = async ({ stores }: Installation, site: DemoSite): Promise<void> => {
  if (await stores.practices.published(site.practice)) {
    await stores.practices.setOrigins(site.practice, [originOf(site)]);
    return;
  }
  const { source, document } = readPracticeFile(resolve(`demo/practices/${site.practice}.yaml`));
  await publishPractice(stores.practices, document, source, [originOf(site)]);
};

/** One owner of both practices. The one-time password at the first start, null at every later one. */
const seedStaff = async (
  installation: Installation,
  config: Config,
  sites: readonly DemoSite[],
): Promise<string | null> => {
  const accounts = await openAccounts(installation, config);
  let password: string | null = null;
  for (const { practice } of sites) {
    const added = await createStaffAccount(accounts, {
      name: 'Demo owner',
      email: STAFF_EMAIL,
      practice,
      role: 'owner',
    });
    if (added.ok) password ??= added.password;
  }
  return password;
};

const listen = (server: Server, { port }: DemoSite): Promise<void> =>
  new Promise((resolved, rejected) => {
    server.once('error', () =>
      rejected(
        new StartError(
          `Port ${port} is in use. Stop the other program, or set DEMO_SITE_PORTS to two free ones.`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => resolved());
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolved) => {
    server.close(() => resolved());
    server.closeAllConnections();
  });

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const announce = (
  publicUrl: string,
  sites: readonly DemoSite[],
  password: string | null,
  keyNotice: string | null,
): void => {
  say('');
  for (const site of sites) say(`  ${site.practice.padEnd(24)} ${originOf(site)}`);
  say(`  ${'staff console'.padEnd(24)} ${publicUrl}/staff/`);
  say('');
  if (password === null)
    say(`  Staff sign in as ${STAFF_EMAIL}. Password lost? npx foyer staff reset ${STAFF_EMAIL}`);
  else say(`  Staff sign in as ${STAFF_EMAIL} with the one-time password ${password}`);
  if (keyNotice !== null) say(`  ${keyNotice}`);
  say('');
};

const start = async (): Promise<number> => {
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env });
  const sites = readSites();
  const parts = builtPartsBeside(pathToFileURL(resolve('dist/server/foyer.js')));
  const installation = await openInstallation(config, { clock: Date.now });
  for (const site of sites) await seedPractice(installation, site);
  const log = createLog(config.logLevel);
  const application = await startApplication({ config, installation, parts, log });
  const servers = sites.map((site) => ({
    site,
    server: createSiteServer({ folder: resolve(`demo/sites/${site.practice}`), foyer: config.publicUrl }),
  }));
  try {
    for (const { site, server } of servers) await listen(server, site);
    // Last: a start that fails before must not take the only password with it.
    const password = await seedStaff(installation, config, sites);
    announce(config.publicUrl, sites, password, password === null ? null : keyToCopy(config));
    await untilStopped(application, ...servers.map(({ server }) => ({ stop: () => close(server) })));
  } finally {
    await application.stop();
    for (const { server } of servers) await close(server);
  }
  return 0;
};

await runProgram(start);
