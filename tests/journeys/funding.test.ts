import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(ways)('somebody looks for money for a collaboration, $name', (way) => {
  it('answers what they know, sees why something fits and why not, and reads about one', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/finansiering');
    await page.getByText('Ingen ordning er bekreftet').waitFor();
    await reader.expectGoodPage();
    await page.getByLabel('Hvem er dere?').selectOption({ label: 'Sosial entreprenør' });
    await page.getByLabel('Hva gjelder det?').selectOption({ label: 'Fattigdom og utenforskap' });
    await page.getByRole('button', { name: 'Vis hva som passer' }).click();
    await page.waitForURL(/hvem=entreprenor/);
    await page
      .getByText('Passer fordi kilden nevner «Fattigdom og utenforskap».')
      .first()
      .waitFor();
    await page.getByText(/^Passer ikke \(\d+\)/).click();
    await page
      .getByText(/Passer ikke alene, fordi dette er for/)
      .first()
      .waitFor();
    await reader.expectGoodPage();
    await page
      .getByRole('link', { name: 'Tilskudd til sosialt entreprenørskap', exact: true })
      .click();
    await page.getByRole('heading', { level: 1, name: /Tilskudd til sosialt/ }).waitFor();
    await page.getByText('Lyses normalt ut i oktober eller november hvert år').waitFor();
    await page.getByText('Usikker dato').first().waitFor();
    await reader.expectGoodPage();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hent som kalenderfil (iCal)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('tilskudd-sosialt-entreprenorskap.ics');
    await page.getByRole('link', { name: 'Tilskudd til sosialt entreprenørskap' }).last().click();
    await page.waitForURL(/\/kokebok\/tilskudd-sosialt-entreprenorskap/);
    expect(await reader.context.cookies()).toEqual([]);
    await reader.leave();
  });

  it('sees when something is called for, turns the calendar a year and takes a search along', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/finansiering/kalender?hvem=nav');
    await page.getByRole('img', { name: /^Året fra/ }).waitFor();
    await page.getByRole('heading', { name: 'Måned for måned' }).waitFor();
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Tolv måneder senere' }).click();
    await page.waitForURL(/hvem=nav&fra=20\d\d-\d\d/);
    await page.getByRole('link', { name: 'Tilbake til i dag' }).click();
    const link = page.getByRole('link', { name: 'Hent disse som kalenderfil (iCal)' });
    expect(await link.getAttribute('href')).toBe('/finansiering/kalender.ics?hvem=nav');
    await page.getByRole('link', { name: 'Fjern Hvem: NAV-kontor' }).click();
    await page.waitForURL(/\/finansiering\/kalender$/);
    await reader.leave();
  });

  it('is helped on when nothing fits for sure, and told what the address held in vain; in nynorsk too', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/finansiering?hvem=fylkeskommune&fase=dele&tema=arbeid&tull=1');
    await page.getByText('Noe i adressen kunne ikke brukes').waitFor();
    await page
      .getByRole('heading', { name: 'Ingenting passer sikkert til alle svarene' })
      .waitFor();
    await reader.expectGoodPage();
    await page
      .getByRole('link', { name: /^Uten «/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Passer', exact: true }).waitFor();
    await reader.open('/nn/finansiering/kommunens-budsjett');
    await page.getByText('Førebelse rammer blir normalt sette').waitFor();
    await reader.expectGoodPage();
    await reader.leave();
  });
});
