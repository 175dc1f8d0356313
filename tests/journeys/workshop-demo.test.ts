import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aPerson, goTo, laptop, phone, picture } from '../support/workshop-people.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const inBothLanguages = [
  {
    way: laptop,
    path: '/verksted/demo',
    sheets: 'Ark',
    notice: 'Dette er et eksempel på et ferdig verksted.',
    lead: 'Ledelse',
    move: 'Velg ark og fase …',
    refused: 'Dette er et eksempel, så ingenting blir lagret.',
    table: 'Hvilket bord vil du se?',
  },
  {
    way: phone,
    path: '/nn/verksted/demo',
    sheets: 'Ark',
    notice: 'Dette er eit døme på ein ferdig verkstad.',
    lead: 'Leiing',
    move: 'Vel ark og fase …',
    refused: 'Dette er eit døme, så ingenting blir lagra.',
    table: 'Kva bord vil du sjå?',
  },
];

describe.each(inBothLanguages)('the demo workshop at $path, on a $way.name', (say) => {
  it('is walked through sheet by sheet, and kindly keeps nothing', async () => {
    const reader = await aPerson(browser, say.way);
    const { page } = reader;
    await reader.open(say.path);
    const sheets = page.getByRole('navigation', { name: say.sheets });
    await sheets.waitFor();
    await reader.expectGoodScreen();
    for (const number of [1, 5, 6, 9]) {
      const toggle = sheets.getByRole('button', { name: /^Ark \d+ av 10$/ });
      if (await toggle.isVisible()) await toggle.click();
      await sheets.getByRole('button', { name: new RegExp(`^Ark ${number}: `) }).click();
      await page.getByText(new RegExp(`^Ark ${number} av 10 · `)).waitFor();
      expect(await page.locator('.note__text').count()).toBeGreaterThan(0);
      await reader.expectGoodPage();
    }
    await picture(page, `demo-${say.way.name}`);
    await page.getByLabel(say.table).selectOption({ index: 1 });
    await page.getByText(say.notice).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await goTo(page, say.lead);
    await page.getByRole('button', { name: say.move }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Flytt' }).click();
    await page.getByRole('alert').filter({ hasText: say.refused }).waitFor();
    await reader.expectGoodPage();
    await goTo(page, 'Plenum');
    await page.locator('.plenary-table').nth(1).waitFor();
    await reader.expectGoodScreen();
    await picture(page, `demo-plenary-${say.way.name}`);
    await reader.leave();
  });
});
