import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * A real headless Chromium that came with npm. It needs no system packages; if it does not start,
 * the tests fail with what to do.
 */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await playwright.launch({
      executablePath: await chromium.executablePath(),
      // The sandbox needs rights that containers and root lack; pages are our own.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--font-render-hinting=none',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
      headless: true,
    });
  } catch (error) {
    throw new Error(
      `Nettleseren til testene startet ikke. Kjør «npm ci» på nytt; filen skal pakkes ut i ${process.env.TMPDIR ?? '/tmp'} (trenger 300 MB ledig).\n${String(error)}`,
    );
  }
}
