import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(ways)('a case worker reads, $name', (way) => {
  it('goes from the front page to a recipe, its steps and its next action', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/');
    await reader.expectGoodPage();
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Kommunen har fått en henvendelse fra en sosial entreprenør' })
      .first()
      .click();
    await page
      .getByRole('heading', { level: 1, name: /Kommunen har fått en henvendelse/ })
      .waitFor();
    await reader.expectGoodPage();
    expect(await page.locator('.step').count()).toBeGreaterThanOrEqual(6);
    await page.locator('.step').first().locator('.step__links a').first().click();
    await page.waitForURL(/\/(kokebok|eksempler)\//);
    await reader.expectGoodPage();
    expect(await reader.context.cookies()).toEqual([]);
    await reader.leave();
  });

  it('changes to nynorsk on the same page and back', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/kokebok/partnerskapsavtale');
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.waitForURL(/\/nn\/kokebok\/partnerskapsavtale$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Bokmål' }).click();
    await page.waitForURL(/[^n]\/kokebok\/partnerskapsavtale$/);
    await reader.leave();
  });

  it('sees the doubt beside every amount of law, and when a page was checked', async () => {
    const reader = await aReader(browser, way);
    await reader.open('/kokebok/terskelverdier');
    await reader.expectGoodPage();
    expect(await reader.page.getByText('må kontrolleres mot Lovdata').count()).toBeGreaterThan(0);
    await reader.page.getByText('Sist kontrollert').waitFor();
    await reader.leave();
  });

  it.each([
    '/kokebok',
    '/kokebok/hva-er-sosialt-entreprenorskap',
    '/kokebok/pilotavtale/utgaver',
    '/api',
    '/strom',
    '/tilgjengelighet',
    '/finnes-ikke',
    '/nn',
    '/nn/kokebok/sroi',
  ])('finds %s whole, accessible and no wider than the screen', async (path) => {
    const missing = path === '/finnes-ikke';
    const reader = await aReader(browser, way, missing ? /status of 404/ : undefined);
    await reader.open(path);
    await reader.expectGoodPage();
    await reader.leave();
  });
});

describe('with the keyboard alone', () => {
  it('skips to the content first', async () => {
    const reader = await aReader(browser, ways[0]);
    await reader.open('/kokebok/pilotavtale');
    await reader.page.keyboard.press('Tab');
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Hopp til innholdet',
    );
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('innhold');
    await reader.leave();
  });

  it('chooses a dark page that stays dark, kept in this browser alone', async () => {
    const reader = await aReader(browser, ways[0]);
    await reader.open('/');
    await reader.page.getByLabel('Mørkt').check();
    await reader.open('/kokebok');
    expect(await reader.page.locator('html').getAttribute('data-color-scheme')).toBe('dark');
    expect(await reader.context.cookies()).toEqual([]);
    await reader.leave();
  });
});
