import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(ways)('a reader finds out when to talk to whom, $name', (way) => {
  it('sees where the year is, what comes and what can still be done, for their own role', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/arshjul');
    await page.getByRole('heading', { name: /^I dag er dere (omtrent )?her/ }).waitFor();
    await page.getByRole('heading', { name: 'Det som kommer' }).waitFor();
    await page.getByRole('heading', { name: /Det som er over/ }).waitFor();
    expect(await page.getByRole('img', { name: 'Kommunens år' }).count()).toBe(1);
    expect(await page.locator('.year-list li').count()).toBe(5);
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Innkjøper' }).click();
    await page.waitForURL(/rolle=innkjoper/);
    await page.locator('.year-list').getByRole('link', { name: 'Foreløpige rammer' }).click();
    await page.waitForURL(/\/arshjul\/rammer\?rolle=innkjoper/);
    expect(await page.locator('.year-role').first().innerText()).toMatch(/^Innkjøper/);
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Hele årshjulet' }).click();
    await page.waitForURL(/\/arshjul\?rolle=innkjoper$/);
    await reader.leave();
  });

  it('puts in own dates, is told what cannot be read, and gets an address that holds them', async () => {
    const reader = await aReader(browser, way, /422/);
    const { page } = reader;
    await reader.open('/arshjul/tilpass');
    await reader.expectGoodPage();
    await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Bergen' });
    await page.getByLabel('Budsjettforslaget blir til').fill('snart');
    await page.getByRole('button', { name: 'Vis årshjulet' }).click();
    await page.getByRole('heading', { name: 'Dette må rettes' }).waitFor();
    await reader.expectGoodPage();
    expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('4601');
    expect(await page.getByLabel('Budsjettforslaget blir til').inputValue()).toBe('snart');
    await page.getByLabel('Budsjettforslaget blir til').fill('15. august');
    await page.getByRole('button', { name: 'Vis årshjulet' }).click();
    await page.waitForURL(/\/arshjul\?kommune=4601&forslag=08-15$/);
    await page.getByRole('heading', { name: 'Årshjulet for Bergen' }).waitFor();
    expect(await page.locator('.year-list').innerText()).toMatch(/fra 15\.\saugust/);
    await reader.expectGoodPage();
    const href = await page.getByRole('link', { name: /iCal/ }).getAttribute('href');
    const calendar = await fetch(inject('appUrl') + href);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(await calendar.text()).toContain('RRULE:FREQ=YEARLY');
    const pdf = await fetch(`${inject('appUrl')}/arshjul.pdf?forslag=08-15`);
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
    await reader.leave();
  });

  it('reads it all in nynorsk', async () => {
    const reader = await aReader(browser, way);
    await reader.open('/nn/arshjul?rolle=politiker');
    await reader.page.getByRole('heading', { name: 'Det som kjem' }).waitFor();
    await reader.expectGoodPage();
    await reader.open('/nn/arshjul/avtaler');
    await reader.expectGoodPage();
    await reader.leave();
  });
});

describe.each(ways.filter(({ js }) => !js))('without scripts, $name', (way) => {
  it('is told that the list needs them, and gets a sheet to print', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/arshjul/avtaler');
    await page.getByRole('heading', { name: 'Listen trenger skript' }).waitFor();
    expect(await page.getByRole('button', { name: 'Lagre avtalen' }).isVisible()).toBe(false);
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Skjema til å skrive ut' }).first().click();
    await page.waitForURL(/\/avtaler\/skjema$/);
    await reader.expectGoodPage();
    await reader.leave();
  });
});

async function writeAgreement(page: Page, name: string, ends: string): Promise<void> {
  await page.getByLabel('Hva avtalen gjelder').fill(name);
  await page.getByLabel('Siste dag avtalen gjelder').fill(ends);
  await page.getByRole('button', { name: 'Lagre avtalen' }).click();
  await page.getByRole('heading', { name, level: 3 }).waitFor();
}

describe.each(ways.filter(({ js }) => js))('keeps a private list of agreements, $name', (way) => {
  it('writes, is reminded, changes, deletes and undoes, with nothing sent and no network', async () => {
    const reader = await aReader(browser, way);
    const { page, context } = reader;
    await reader.open('/arshjul/avtaler');
    await page.getByText('Ingen avtaler ennå').waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Lagre avtalen' }).click();
    await page.getByText('Skriv hva avtalen gjelder.').waitFor();
    await reader.expectGoodPage();
    await page.getByLabel('Måneder varsel før siste dag').fill('3');
    await page.getByLabel('Opsjoner som ikke er brukt').fill('1');
    await page.getByLabel('Måneder hver opsjon varer').fill('12');
    await writeAgreement(page, 'Fritidstilbud', '2098-12-31');
    const item = page.locator('.agreement');
    await expect
      .poll(() => item.innerText())
      .toContain('30. september 2098'.replace('. s', '.\u00a0s'));
    expect(await item.innerText()).toMatch(/Begynn arbeidet\s+1\.\sjanuar 2098/);
    expect(await item.innerText()).toMatch(/31\.\sdesember 2099/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fritidstilbud');
    await reader.expectGoodPage();
    await page.getByRole('button', { name: 'Opsjonen er brukt: Fritidstilbud' }).click();
    await page.getByText(/gjelder nå til og med 31\.\sdesember 2099/).waitFor();
    await page.getByRole('button', { name: 'Endre Fritidstilbud' }).click();
    await page.getByLabel('Hva avtalen gjelder').fill('Fritidstilbud for unge');
    await page.getByRole('button', { name: 'Lagre avtalen' }).click();
    await page.getByRole('button', { name: 'Slett Fritidstilbud for unge' }).click();
    await page.getByText('Ingen avtaler ennå').waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('heading', { name: 'Fritidstilbud for unge', level: 3 }).waitFor();
    await context.setOffline(false);
    await page.reload();
    await page.getByRole('heading', { name: 'Fritidstilbud for unge', level: 3 }).waitFor();
    expect(await context.cookies()).toEqual([]);
    await reader.leave();
  });

  it('shows the same list in two tabs, and loses nothing of either', async () => {
    const reader = await aReader(browser, way);
    const { page, context } = reader;
    await reader.open('/arshjul/avtaler');
    await writeAgreement(page, 'Første', '2098-06-30');
    const other = await context.newPage();
    await other.goto(page.url());
    await writeAgreement(other, 'Andre', '2098-03-31');
    await page.getByRole('heading', { name: 'Andre', level: 3 }).waitFor();
    await page.getByRole('button', { name: 'Endre Første' }).click();
    await other.getByRole('button', { name: 'Endre Første' }).click();
    await page.getByLabel('Hva avtalen gjelder').fill('Første her');
    await other.getByLabel('Hva avtalen gjelder').fill('Første der');
    await other.getByRole('button', { name: 'Lagre avtalen' }).click();
    await other.getByRole('heading', { name: 'Første der', level: 3 }).waitFor();
    await page.getByRole('button', { name: 'Lagre avtalen' }).click();
    await page.getByText(/ble endret i en annen fane/).waitFor();
    for (const name of ['Første her', 'Første der', 'Andre'])
      await page.getByRole('heading', { name, level: 3 }).waitFor();
    await reader.leave();
  });

  it('takes the list away as a file and a calendar, deletes it, and brings it back', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/arshjul/avtaler');
    await writeAgreement(page, 'Kafé; «X», og mer', '2098-06-30');
    const download = async (button: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return readFile(await file.path(), 'utf8');
    };
    await page.getByLabel('Siste dag', { exact: true }).uncheck();
    const calendar = await download('Last ned til kalenderen');
    expect(calendar).toContain('SUMMARY:Begynn arbeidet: Kafé\\; «X»\\, og mer');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20970701');
    expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBe(1);
    const list = await download('Last ned listen som fil');
    await page.getByText('Slett alle avtalene', { exact: true }).click();
    await page.getByRole('button', { name: 'Ja, slett alt' }).click();
    await page.getByText('Ingen avtaler ennå').waitFor();
    const file = join(tmpdir(), `avtaler-${way.width}.json`);
    const give = async (text: string): Promise<void> => {
      await writeFile(file, text);
      await page.getByLabel('Hent inn en fil du har lastet ned før').setInputFiles(file);
    };
    await give('{"noe": "annet"}');
    await page.getByText('Filen er ikke en liste over avtaler herfra.').waitFor();
    await give(list);
    await page.getByText('La til 1.').waitFor();
    await give(list);
    await page.getByText('1 var her fra før.').waitFor();
    expect(await page.locator('.agreement').count()).toBe(1);
    await reader.expectGoodPage();
    await reader.leave();
  });

  it('says so when the browser keeps nothing', async () => {
    const reader = await aReader(browser, way);
    await reader.context.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await reader.open('/arshjul/avtaler');
    await reader.page.getByText(/Nettleseren lar oss ikke lagre noe her/).waitFor();
    await writeAgreement(reader.page, 'Kort liv', '2098-06-30');
    await reader.expectGoodPage();
    await reader.leave();
  });
});
