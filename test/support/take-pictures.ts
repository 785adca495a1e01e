/** Takes the README's picture from the built product: `npx tsx test/support/take-pictures.ts`, after `npm run build`. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { startDemo } from './foyer-command.ts';
import { freePort } from './free-port.ts';
import { openChat } from './visit.ts';

/** A Wednesday morning in Los Angeles. */
const WHEN = Date.parse('2026-11-18T18:00:00Z');

const ports = { server: await freePort(), dental: await freePort(), family: await freePort() };
const demo = await startDemo({
  FOYER_DATA: mkdtempSync(join(tmpdir(), 'foyer-')),
  PORT: String(ports.server),
  DEMO_SITE_PORTS: `${ports.dental},${ports.family}`,
});
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1180, height: 860 }, deviceScaleFactor: 1.5 });
await page.clock.setFixedTime(WHEN);
await page.goto(`http://localhost:${ports.dental}/`);
const chat = await openChat(page);
await chat.ask('are you open on Saturday?');
await chat.log
  .getByText(/Saturday/)
  .last()
  .waitFor();
await chat.ask('I have a toothache, do you take Delta Dental?');
await chat.frame.getByRole('button', { name: 'Send only this part' }).waitFor();
await page.screenshot({ path: 'demo/pictures/chat.png', animations: 'disabled' });
await browser.close();
await demo.stop();
