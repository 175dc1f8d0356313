import { launchBrowser } from '../tests/support/browser.ts';
import { startAppProcess } from './app-process.ts';

const pages = [
  ['Forsiden', '/'],
  ['En oppskrift', '/kokebok/kommunen-har-fatt-en-henvendelse'],
  ['Eksempellisten', '/eksempler'],
] as const;

interface Weight {
  sent: Record<string, number>;
  unpacked: number;
}

/** Bytes over the wire, headers included, as a first visit in Chromium fetches them. */
export async function run(): Promise<void> {
  const app = await startAppProcess();
  const browser = await launchBrowser();
  console.log(
    'bench:weight, første besøk i Chromium, byte over nettet med hoder (mål ≤ 100 kB, 0 kB skript for å lese)',
  );
  for (const [name, path] of pages) {
    const found: Weight = { sent: {}, unpacked: 0 };
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    const types = new Map<string, string>();
    cdp.on('Network.responseReceived', (event) => types.set(event.requestId, event.type));
    cdp.on('Network.dataReceived', (event) => {
      found.unpacked += event.dataLength;
    });
    cdp.on('Network.loadingFinished', (event) => {
      const type = types.get(event.requestId) ?? 'Other';
      found.sent[type] = (found.sent[type] ?? 0) + event.encodedDataLength;
    });
    await page.goto(app.url + path, { waitUntil: 'networkidle' });
    await context.close();
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reading = await plain.newPage();
    await reading.goto(app.url + path);
    const readable = (await reading.locator('main').innerText()).length;
    await plain.close();
    const total = Object.values(found.sent).reduce((sum, bytes) => sum + bytes, 0);
    const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;
    const parts = Object.entries(found.sent).map(
      ([type, bytes]) => `${type.toLowerCase()} ${kB(bytes)}`,
    );
    console.log(
      `  ${name.padEnd(15)} ${kB(total)} (${parts.join(', ')}); upakket ${kB(found.unpacked)}; uten skript: ${readable} tegn å lese`,
    );
  }
  await browser.close();
  await app.stop();
}
