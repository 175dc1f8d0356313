import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(ways)('a reader looks for others who did it, $name', (way) => {
  it('narrows the list, reads one, and goes on to a related one with the reason given', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/eksempler');
    await page.getByRole('heading', { name: '40 eksempler' }).waitFor();
    await reader.expectGoodPage();
    await page.locator('summary', { hasText: 'Område' }).click();
    await page.getByLabel(/^Eldreomsorg/).check();
    await page.getByRole('button', { name: 'Vis eksempler' }).click();
    await page.waitForURL(/omrade=eldreomsorg/);
    const count = Number(
      (await page.getByRole('heading', { name: /^\d+ eksempler$/ }).innerText()).split(' ')[0],
    );
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(40);
    await reader.expectGoodPage();
    const csv = await reader.context.request.get(
      `${inject('appUrl')}/eksempler.csv?omrade=eldreomsorg`,
    );
    expect((await csv.text()).trim().split('\r\n').length).toBeGreaterThan(count);

    await page
      .getByRole('link', { name: /JodaCare/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /JodaCare/ }).waitFor();
    await reader.expectGoodPage();
    await page.getByText('Kilden sier ikke noe om dette').first().waitFor();
    const related = page.locator('.related');
    expect(await related.innerText()).toMatch(/samme (område|samarbeidsform|form|målgruppe)/i);
    await related.getByRole('link').first().click();
    await page.waitForURL(/\/eksempler\//);
    await reader.leave();
  });

  it('chooses a county on the map', async () => {
    const reader = await aReader(browser, way);
    await reader.open('/eksempler');
    const tile = reader.page.locator('a[href*="fylke=trondelag"]').first();
    await tile.focus();
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/fylke=trondelag/);
    await reader.expectGoodPage();
    await reader.leave();
  });
});

describe.each(ways)('a reader searches, $name', (way) => {
  it('finds the answer in the words of the question, misspelt too', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/');
    const field = page.getByRole('banner').locator('input[name=q]');
    await field.fill('kan jeg snakke med leverandørene');
    await page.getByRole('banner').getByRole('button', { name: 'Søk' }).click();
    await page.waitForURL(/\/sok\?q=/);
    await reader.expectGoodPage();
    const first = await page
      .getByRole('main')
      .locator('a[href^="/kokebok/"]')
      .first()
      .getAttribute('href');
    expect(first).toMatch(/dialog-med-leverandorer|myte-3|kommunen-har-fatt/);
    await reader.open('/sok?q=partnerskapsavtalle');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Partnerskap/i })
      .first()
      .waitFor();
    await reader.open('/sok?q=xyzzyqwq');
    await reader.expectGoodPage();
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
    await reader.leave();
  });
});

describe('suggestions under the search field', () => {
  it('come while somebody types, and can be chosen with the keyboard', async () => {
    const reader = await aReader(browser, ways[0]);
    const { page } = reader;
    await reader.open('/');
    await page.locator('#site-search').pressSequentially('pilotav', { delay: 20 });
    await page.getByRole('option').first().waitFor();
    await reader.expectGoodPage();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#site-search').getAttribute('aria-activedescendant')).toBeTruthy();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(kokebok|eksempler|sok)/);
    await reader.leave();
  });
});
