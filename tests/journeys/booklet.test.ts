import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(ways)('a reader collects a booklet, $name', (way) => {
  it('puts in a recipe and an example, changes the order, and gets a tagged PDF', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/kokebok/kommunen-har-fatt-en-henvendelse');
    expect(await reader.context.cookies()).toEqual([]);
    await page.getByRole('button', { name: 'Legg i mitt hefte' }).click();
    await page.getByRole('heading', { name: 'Én side i heftet' }).waitFor();
    await reader.expectGoodPage();
    await page.getByRole('link', { name: /^← Kommunen har fått/ }).click();

    await reader.open('/eksempler/trondheim-jodacare');
    await page.getByRole('button', { name: 'Legg i mitt hefte' }).click();
    await page.getByRole('heading', { name: '2 sider i heftet' }).waitFor();
    const titles = () => page.locator('.booklet a').allInnerTexts();
    const [first, second] = await titles();
    await page.getByRole('button', { name: `Flytt opp: ${second}` }).click();
    await expect.poll(titles).toEqual([second, first]);

    const href = await page.getByRole('link', { name: 'Last ned som PDF' }).getAttribute('href');
    const pdf = await reader.context.request.get(inject('appUrl') + href);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    const bytes = await pdf.body();
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes('pdfuaid')).toBe(true);
    await reader.leave();
  });

  it('empties it and takes that back', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/kokebok/pilotavtale');
    await page.getByRole('button', { name: 'Legg i mitt hefte' }).click();
    await page.getByRole('button', { name: 'Tøm heftet' }).click();
    await page.getByText('Heftet er tømt.').waitFor();
    expect(await reader.context.cookies()).toEqual([]);
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('heading', { name: 'Én side i heftet' }).waitFor();
    await reader.leave();
  });

  it('opens somebody else’s booklet from a link without a cookie', async () => {
    const reader = await aReader(browser, way);
    await reader.open('/nn/hefte?innhold=kokebok:pilotavtale,eksempel:bua,kokebok:finst-ikkje');
    await reader.page.getByRole('heading', { name: '2 sider i heftet' }).waitFor();
    expect(await reader.context.cookies()).toEqual([]);
    await reader.expectGoodPage();
    await reader.leave();
  });
});
