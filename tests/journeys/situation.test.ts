import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(ways)('a reader finds the way on from their own situation, $name', (way) => {
  it('answers one question at a time and gets recipe, examples with reasons, facts and one next step', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/situasjon');
    await reader.expectGoodPage();
    await page.getByLabel('Jeg arbeider i en kommune, bydel eller fylkeskommune').check();
    await page.getByRole('button', { name: 'Gå videre' }).click();
    await page.getByText('Svarene dine').first().waitFor();
    await reader.expectGoodPage();
    for (let question = 0; question < 5; question += 1) {
      if (await page.getByRole('heading', { name: 'Eksempler som ligner' }).count()) break;
      await page.getByRole('radio').first().check();
      const before = page.url();
      await page.getByRole('button', { name: /Gå videre|Lagre svaret/ }).click();
      await page.waitForURL((url) => url.href !== before);
    }
    await page.getByRole('heading', { name: 'Eksempler som ligner' }).waitFor();
    await reader.expectGoodPage();
    const main = page.getByRole('main');
    const examples = main.locator('a[href^="/eksempler/"]');
    expect(await examples.count()).toBeGreaterThanOrEqual(3);
    await expect
      .poll(() => main.innerText())
      .toMatch(/samme (område|form|fase|målgruppe)|form som kan passe/i);
    const address = page.url();
    await reader.open(new URL(address).pathname + new URL(address).search);
    await page.getByRole('heading', { name: 'Eksempler som ligner' }).waitFor();
    await page.locator('.situation-short a').click();
    await page.waitForURL(/\/(kokebok|eksempler|sok)/);
    expect(await reader.context.cookies()).toEqual([]);
    await reader.leave();
  });

  it('changes an earlier answer, and is told what an address held that cannot be used', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/situasjon?hvem=kommune&tull=1&star=finnes-ikke');
    await page.getByText('Noe i adressen ble ikke brukt').waitFor();
    await reader.expectGoodPage();
    await page.getByRole('link', { name: /Endre/ }).first().click();
    await page.getByLabel('Jeg er sosial entreprenør').check();
    await page.getByRole('button', { name: /Gå videre|Lagre svaret/ }).click();
    await page.waitForURL(/hvem=entreprenor/);
    await reader.leave();
  });

  it('starts from an answer on the front page, and sees the whole map', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/');
    await page.getByRole('link', { name: /En sosial entreprenør har tatt/ }).click();
    await page.waitForURL(/\/situasjon\?/);
    await reader.open('/situasjon/kart');
    await page.getByRole('img').first().waitFor();
    await reader.expectGoodPage();
    await reader.leave();
  });
});
