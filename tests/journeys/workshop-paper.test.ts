import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldCode } from '../../src/parts/workshop/paper/field-code.ts';
import { launchBrowser } from '../support/browser.ts';
import { aReader, type Reader } from '../support/reader.ts';
import {
  aPerson,
  codeOf,
  fieldOf,
  goTo,
  joinWith,
  laptop,
  type Person,
  phone,
  startWorkshop,
} from '../support/workshop-people.ts';

let browser: Browser;
let guri: Person;
/** Has a phone that runs no scripts. */
let kari: Reader;
let code: string;

beforeAll(async () => {
  browser = await launchBrowser();
  guri = await aPerson(browser, laptop);
  await guri.open('/verksted');
  await startWorkshop(guri.page, 'Papir og skjerm', { tables: 1 });
  code = await codeOf(guri.page);
  await goTo(guri.page, 'Bord');
  // A code that is wrong is answered as such.
  kari = await aReader(browser, { ...phone, js: false }, /status of 422/);
});
afterAll(() => browser.close());

describe('a workshop without scripts', () => {
  it('is joined by code, and tells what can be done', async () => {
    await joinWith(kari, code, { name: 'Kari', side: 'Sosial entreprenør' });
    await kari.page.getByRole('heading', { name: 'Her trengs JavaScript' }).waitFor();
    expect(await kari.page.getByText('Verkstedet åpnes').isVisible()).toBe(false);
  });

  it('takes what was written on paper, and shows it to those on screen at once', async () => {
    await kari.page.getByRole('link', { name: 'Skriv inn det som står på papir' }).click();
    const field = fieldCode(code, { table: 1, sheet: 1, field: 0 });
    await kari.page.getByLabel('Koden ved feltet').fill(field.toLowerCase());
    await kari.page.getByRole('button', { name: 'Finn feltet' }).click();
    await kari.page.getByLabel('Lappene, én på hver linje').fill('Kari baker\nOla sykler');
    await kari.expectGoodPage();
    await kari.page.getByRole('button', { name: 'Legg inn' }).click();
    await kari.page.getByText('2 lapper og svar er lagt inn.').waitFor();
    await kari.expectGoodPage();
    const roles = fieldOf(guri.page, /Hvem er rundt bordet/);
    for (const text of ['Kari baker', 'Ola sykler'])
      await roles
        .getByRole('listitem')
        .filter({ hasText: text })
        .getByText('Skrevet på papir')
        .waitFor();
  });

  it('keeps what was typed when a code is wrong, and says what may be meant', async () => {
    const field = fieldCode(code, { table: 1, sheet: 1, field: 0 });
    const wrong = field.slice(0, -1) + (field.endsWith('2') ? '3' : '2');
    await kari.page.getByLabel('Neste kode').fill(wrong);
    await kari.page.getByRole('button', { name: 'Finn feltet' }).click();
    await kari.page.getByText('Et tegn i koden er feil').waitFor();
    expect(await kari.page.getByLabel('Koden ved feltet').inputValue()).toBe(wrong);
    await kari.expectGoodPage();
  });

  it('is read as a result, and printed', async () => {
    await kari.page.getByRole('link', { name: 'Papir og skjerm' }).click();
    await kari.page.getByRole('link', { name: 'Les alt som er skrevet så langt' }).click();
    await kari.page.getByText('Ola sykler').waitFor();
    await kari.expectGoodPage();
    await kari.page.getByRole('link', { name: 'Tilbake til verkstedet' }).click();
    await kari.page.getByRole('link', { name: 'Skriv ut arkene' }).click();
    await kari.page.getByLabel(/A4/).check();
    await kari.page.getByLabel('Ark', { exact: true }).selectOption('2');
    await kari.expectGoodPage();
    const [file] = await Promise.all([
      kari.page.waitForEvent('download'),
      kari.page.getByRole('button', { name: /PDF/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    await kari.leave();
    await guri.leave();
  });
});
