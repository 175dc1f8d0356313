import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const inWorkshop = /\/verksted\/[0-9a-f-]{36}$/;

async function start(page: Page, title: string): Promise<string> {
  await page.getByLabel('Hva heter verkstedet?').fill(title);
  await page.getByRole('button', { name: 'Start verkstedet' }).click();
  await page.waitForURL(inWorkshop);
  return new URL(page.url()).pathname;
}

describe.each(ways)('a workshop’s doors, $name', (way) => {
  it('open for who starts one, invites, is joined by code, moves the day, and deletes it', async () => {
    const guri = await aReader(browser, way);
    await guri.open('/');
    await guri.page.getByRole('link', { name: 'Les om verkstedet' }).click();
    await guri.expectGoodPage();
    const path = await start(guri.page, `Skogvik ${way.name}`);
    if (!way.js) {
      await guri.page.getByRole('heading', { name: 'Her trengs JavaScript' }).waitFor();
      expect(await guri.page.getByText('Verkstedet åpnes').isVisible()).toBe(false);
    }
    await guri.open(`${path}/administrer`);
    await guri.expectGoodPage();
    const code = (await guri.page.locator('.workshop-invite .workshop-code').innerText()).trim();

    const kari = await aReader(browser, way);
    await kari.open('/nn/verksted');
    await kari.page.getByLabel('Koden du har fått').fill(code.toLowerCase());
    await kari.page.getByRole('button', { name: 'Bli med' }).click();
    await kari.page.getByRole('heading', { name: /^Bli med i «Skogvik/ }).waitFor();
    await kari.expectGoodPage();
    await kari.page.getByLabel('Namnet ditt').fill('Kari');
    await kari.page.getByLabel('Sosial entreprenør').check();
    await kari.page.getByRole('button', { name: 'Bli med' }).click();
    await kari.page.waitForURL(inWorkshop);
    await kari.open(path);
    expect((await kari.context.cookies()).map(({ httpOnly }) => httpOnly)).toEqual([true]);
    await kari.leave();

    await guri.page.getByLabel('Ny dato for sletting').fill('2027-06-30');
    await guri.page.getByRole('button', { name: 'Lagre datoen' }).click();
    await guri.page.getByText('Datoen er lagret.').waitFor();
    await guri.page.getByText('slettes 30. juni 2027').first().waitFor();
    await guri.page.getByLabel(/for å bekrefte$/).fill(`Skogvik ${way.name}`);
    await guri.page.getByRole('button', { name: 'Slett verkstedet for godt' }).click();
    await guri.page.getByText('Verkstedet er slettet').waitFor();
    expect(await guri.context.cookies()).toEqual([]);
    await guri.leave();
  });

  it('let somebody wait, and let them in on another device after a click', async () => {
    const guri = await aReader(browser, way);
    await guri.open('/verksted');
    await guri.page.getByText('Flere valg').click();
    await guri.page.getByLabel('Jeg slipper inn hver enkelt').check();
    const path = await start(guri.page, 'Med dørvakt');
    await guri.open(`${path}/administrer`);
    const invitation = await guri.page.locator('.workshop-invite a').getAttribute('href');
    await guri.page.getByText('Vis lenken').click();
    const own = await guri.page.getByRole('link', { name: '/enhet/' }).getAttribute('href');

    const kari = await aReader(browser, way);
    await kari.page.goto(invitation ?? '');
    await kari.page.getByLabel('Navnet ditt').fill('Kari');
    await kari.page.getByLabel('Annet').check();
    await kari.page.getByRole('button', { name: 'Bli med' }).click();
    await kari.page.getByRole('heading', { name: 'Du står ved døra' }).waitFor();
    await kari.expectGoodPage();
    await kari.leave();

    const phone = await aReader(browser, way);
    await phone.page.goto(own ?? '');
    await phone.expectGoodPage();
    expect(await phone.context.cookies()).toEqual([]);
    await phone.page.getByRole('button', { name: 'Åpne verkstedet her' }).click();
    await phone.page.waitForURL(inWorkshop);
    await phone.open(`${path}/administrer`);
    await phone.page.getByRole('heading', { name: 'Administrer' }).waitFor();
    await phone.leave();
    await guri.leave();
  });
});

describe('the button on the front page', () => {
  it('makes one workshop, however often it is clicked', async () => {
    const guri = await aReader(browser, ways[0] as (typeof ways)[number]);
    await guri.open('/');
    let made = 0;
    await guri.page.route('**/verksted/ny', async (route) => {
      made += 1;
      // A slow net: there is time to click again.
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    const button = guri.page.getByRole('button', { name: 'Prøv et verksted' });
    await button.evaluate((node: HTMLButtonElement) => {
      node.click();
      setTimeout(() => node.click(), 200);
    });
    await guri.page.waitForURL(inWorkshop);
    expect(made).toBe(1);
    await guri.leave();
  });
});
