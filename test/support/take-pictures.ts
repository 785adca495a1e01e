/** Takes the README's picture from the built product: `npx tsx test/support/take-pictures.ts`, after `npm run build`. */
import { createSiteServer } from '../../demo/site-server.ts';
import { launchBrowser } from './browser.ts';
import { freePort } from './free-port.ts';
import { startTestServer } from './server.ts';
import { openChat } from './visit.ts';

const sitePort = await freePort();
const site = `http://localhost:${sitePort}`;
const server = await startTestServer({ origins: { 'sunrise-dental': [site] } });
const pages = createSiteServer({ folder: 'demo/sites/sunrise-dental', foyer: server.url });
await new Promise<void>((resolve) => pages.listen(sitePort, '127.0.0.1', () => resolve()));

// Emulated, the scale would reach the page and not the frame.
const browser = await launchBrowser(['--force-device-scale-factor=1.5', '--window-size=1180,900']);
const page = await browser.newPage({ viewport: null, reducedMotion: 'reduce' });
await page.clock.setFixedTime(server.clock.now);
await page.goto(site);
const chat = await openChat(page);
await chat.ask('are you open on Saturday?');
await chat.log
  .getByText(/from 9 a\.m\./)
  .first()
  .waitFor();
await chat.ask('I have a toothache, do you take Delta Dental?');
await chat.frame.getByRole('button', { name: 'Send only this part' }).waitFor();
await page.screenshot({ path: 'demo/pictures/chat.png', animations: 'disabled' });
await browser.close();
pages.close();
pages.closeAllConnections();
await server.destroy();
