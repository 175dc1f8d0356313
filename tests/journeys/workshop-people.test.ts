import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import {
  aPerson,
  codeOf,
  expectNotTold,
  goTo,
  inWorkshop,
  laptop,
  type Person,
  phone,
  startWorkshop,
  writeNote,
} from '../support/workshop-people.ts';

let browser: Browser;
let guri: Person;
let kari: Person;
let ola: Person;
let path: string;
let code: string;
const roles = /Hvem er rundt bordet/;

beforeAll(async () => {
  browser = await launchBrowser();
  guri = await aPerson(browser, laptop);
  await guri.open('/verksted');
  path = await startWorkshop(guri.page, 'Med dørvakt', {
    tables: 1,
    check: ['Jeg slipper inn hver enkelt'],
  });
  code = await codeOf(guri.page);
  [kari, ola] = await Promise.all([
    aPerson(browser, phone),
    // Whoever is removed asks once more, and is told no.
    aPerson(browser, laptop, /status of 40[34]/),
  ]);
});
afterAll(() => browser.close());

async function knock({ page, open }: Person, name: string): Promise<void> {
  await open(`/verksted/delta/${code}`);
  await page.getByLabel('Navnet ditt').fill(name);
  await page.getByLabel('Annet').check();
  await page.getByRole('button', { name: 'Bli med' }).click();
  await page.getByRole('heading', { name: 'Du står ved døra' }).waitFor();
}

async function people(page: Page): Promise<void> {
  await goTo(page, 'Ledelse');
  await page.getByRole('tab', { name: /^Folk/ }).click();
}

/** From the menu of somebody, and yes to what it asks. */
async function choose(page: Page, name: string, what: string, yes: string): Promise<void> {
  await page.getByRole('button', { name: `Mer for ${name}` }).click();
  await page.getByRole('menuitem', { name: what }).click();
  await page.getByRole('dialog').getByRole('button', { name: yes }).click();
}

describe('people in a workshop', () => {
  it('wait at the door, get nothing, and come in by themselves when let in', async () => {
    await knock(kari, 'Kari');
    await knock(ola, 'Ola');
    expect(await kari.page.content()).not.toContain('Hensikt');
    await people(guri.page);
    await guri.page.getByRole('button', { name: 'Slipp inn Kari' }).click();
    await guri.page.getByRole('button', { name: 'Slipp inn Ola' }).click();
    for (const { page } of [kari, ola]) {
      await page.waitForURL(inWorkshop);
      await page.getByRole('heading', { name: 'Hensikt, mål og spilleregler' }).waitFor();
    }
    await guri.expectGoodScreen();
  });

  it('are offered to lead, and lead when they have said yes', async () => {
    await choose(guri.page, 'Kari', 'Tilby å være med og lede …', 'Send tilbudet');
    const offer = kari.page.getByRole('article').filter({ hasText: 'Vil du være med og lede' });
    await offer.waitFor();
    expect(await kari.page.getByRole('link', { name: 'Ledelse' }).count()).toBe(0);
    await kari.expectGoodScreen();
    await offer.getByRole('button', { name: 'Ja, jeg vil lede' }).click();
    await kari.page.getByRole('link', { name: 'Ledelse' }).waitFor();
  });

  it('are told when they are removed, and get nothing more', async () => {
    await writeNote(ola.page, roles, 'Ola var her');
    await people(kari.page);
    await choose(kari.page, 'Ola', 'Fjern fra verkstedet …', 'Fjern');
    await ola.page.getByRole('heading', { name: 'Du er ikke med i verkstedet lenger' }).waitFor();
    await ola.expectGoodScreen();
    await goTo(kari.page, 'Bord');
    await kari.page.getByText('Ola var her').waitFor();
    await writeNote(kari.page, roles, 'Sagt etterpå');
    await expectNotTold(ola, ['Sagt etterpå']);
    const report = await ola.context.request.get(`${inject('appUrl')}${path}/resultat`);
    expect(await report.text()).not.toContain('Ola var her');
    await ola.open(path);
    await ola.page.getByRole('heading', { name: 'Du er tatt ut av verkstedet' }).waitFor();
    await ola.leave();
  });

  it('work together also where WebSocket is refused', async () => {
    const per = await aPerson(browser, laptop);
    await per.context.routeWebSocket(/\/live/, (socket) => socket.close());
    await knock(per, 'Per');
    await people(kari.page);
    await kari.page.getByRole('button', { name: 'Slipp inn Per' }).click();
    await per.page.waitForURL(inWorkshop);
    await per.page.getByText('Sagt etterpå').waitFor();
    await writeNote(per.page, roles, 'Skrevet uten WebSocket');
    await goTo(kari.page, 'Bord');
    await kari.page.getByText('Skrevet uten WebSocket').waitFor();
    await writeNote(kari.page, roles, 'Svar med WebSocket');
    await per.page.getByText('Svar med WebSocket').waitFor();
    await per.page.getByText('Lagret', { exact: true }).waitFor();
    expect(per.frames).toEqual([]);
    for (const person of [per, kari, guri]) await person.leave();
  });
});
