import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a reader brings about by typing wrong. */
const refused = /status of 422/;

describe.each(ways)('a case worker finds out what holds for a purchase, $name', (way) => {
  it('asks about a purchase, gets the answer in one sentence, moves the value and takes the memo away', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/anskaffelse');
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Still spørsmål om kjøpet' }).click();
    await page.getByRole('heading', { name: 'Spørsmål om kjøpet' }).waitFor();
    await reader.expectGoodPage();
    const group = (name: string | RegExp) => page.getByRole('group', { name });
    await group('Hvem kjøper eller betaler?').getByLabel('Kommune', { exact: true }).check();
    await group('Hva slags avtale blir det?')
      .getByLabel(/^Kjøp:/)
      .check();
    await group('Hva er det dere skal ha?').getByLabel('Tjenester, vanlige').check();
    await page.getByLabel(/^Hele verdien/).fill('1,4 mill');
    await page.getByLabel(/^Når ble kjøpet satt i gang/).fill('24. november 2026');
    await page.getByRole('button', { name: 'Vis hva som gjelder' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Dere må kunngjøre konkurransen i Doffin.' })
      .waitFor();
    expect(page.url()).toContain('verdi=1%2C4+mill');
    await reader.expectGoodPage();

    await page.locator('.band a').first().click();
    await page.getByRole('heading', { level: 1, name: /^Dere kan kjøpe direkte/ }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Lag notat til saken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Notat om anskaffelse' }).waitFor();
    await page.getByLabel(/^Saksnummer/).fill('26/1234');
    await page.getByLabel(/^Tittel på saken/).fill('Fritidstilbud');
    await page.getByLabel(/^Deres egen vurdering/).fill('Vi har spurt tre.');
    await page.getByRole('button', { name: 'Oppdater notatet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Notat: Fritidstilbud' }).waitFor();
    await reader.expectGoodPage();
    const href = await page.getByRole('link', { name: 'Last ned som PDF' }).getAttribute('href');
    const pdf = await reader.context.request.get(inject('appUrl') + href);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).includes('pdfuaid')).toBe(true);
    expect(await reader.context.cookies()).toEqual([]);
    await reader.leave();
  });

  it('is told what to correct, with everything typed still there', async () => {
    const reader = await aReader(browser, way, refused);
    const { page } = reader;
    await reader.open('/anskaffelse/sjekk');
    await page.getByLabel('Fylkeskommune').check();
    await page.getByLabel(/^Hele verdien/).fill('-5');
    await page.getByLabel(/^Når ble kjøpet satt i gang/).fill('31.2.2026');
    await page.getByRole('button', { name: 'Vis hva som gjelder' }).click();
    await page.getByRole('heading', { name: 'Dette må rettes' }).waitFor();
    await reader.expectGoodPage();
    await page.getByRole('link', { name: /er under null/ }).click();
    expect(new URL(page.url()).hash).toBe('#verdi');
    expect(await page.getByLabel(/^Hele verdien/).inputValue()).toBe('-5');
    expect(await page.getByLabel(/^Når ble kjøpet satt i gang/).inputValue()).toBe('31.2.2026');
    expect(await page.getByLabel('Fylkeskommune').isChecked()).toBe(true);
    await page.getByLabel(/^Hele verdien/).fill('500.000');
    await page.getByLabel(/^Når ble kjøpet satt i gang/).fill('1.3.2019');
    await page.getByRole('button', { name: 'Vis hva som gjelder' }).click();
    await page.waitForURL(/\/anskaffelse\/svar\?/);
    await page.getByText('500 000 kroner').first().waitFor();
    await reader.leave();
  });

  it('starts from a situation in nynorsk, compares two ways and sees the map of the rules', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/nn/anskaffelse');
    await page.getByRole('link', { name: 'Prøve ut ei løysing i ein pilot', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Svaret kjem an på verdien.' }).waitFor();
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Samanlikn med ein annan veg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Samanlikn to vegar' }).waitFor();
    await page.getByRole('link', { name: 'Tilskot i staden for kjøp' }).first().click();
    await page.waitForURL(/med=grant/);
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Tilbake til svaret' }).click();
    await page.getByRole('link', { name: 'Sjå heile vegkartet for reglane' }).first().click();
    await page.getByRole('img', { name: 'Vegkart for anskaffingsreglane' }).waitFor();
    await reader.expectGoodPage();
    await reader.leave();
  });
});

describe('the questions', () => {
  it('are answered with the keyboard alone', async () => {
    const reader = await aReader(browser, {
      name: 'tastatur',
      js: true,
      width: 1280,
      scheme: 'light',
    });
    const { page } = reader;
    await reader.open('/anskaffelse/sjekk#kjoper');
    await page.getByLabel('Vet ikke').first().focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.getByLabel('Staten').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/anskaffelse\/svar\?kjoper=stat/);
    await reader.leave();
  });
});
