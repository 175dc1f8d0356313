import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import {
  aPerson,
  codeOf,
  expectNotTold,
  fieldOf,
  goTo,
  inWorkshop,
  joinWith,
  laptop,
  moveAll,
  type Person,
  phone,
  picture,
  press,
  type,
  walkTo,
  writeNote,
} from '../support/workshop-people.ts';

let browser: Browser;
let guri: Person;
let ada: Person;
let bo: Person;
let cato: Person;
let path: string;

/** What a lost net says in the console is no complaint. */
const lostNet = /net::ERR_INTERNET_DISCONNECTED|WebSocket connection to/;

const reasons = {
  ada: 'Kaffekroken mangler vafler',
  bo: 'Saksgangen er en labyrint',
  cato: 'Lagerhallen er ledig om vinteren',
};
const sheets = {
  2: 'Ark 2: Hvorfor samarbeide?',
  7: 'Ark 7: Effekter og gevinster',
  8: 'Ark 8: Måle effekt',
  9: 'Ark 9: Myter om innkjøp',
  10: 'Ark 10: Avslutning',
};
const state = (page: Page) => page.locator('.ws-state');
const note = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

beforeAll(async () => {
  browser = await launchBrowser();
  [guri, ada, bo, cato] = await Promise.all([
    aPerson(browser, laptop),
    aPerson(browser, phone, lostNet),
    aPerson(browser, laptop),
    aPerson(browser, laptop),
  ]);
});
afterAll(() => browser.close());

describe('a shortened workshop day, from joining to report', () => {
  it('begins on the front page, and three join at two tables, one of them by keyboard alone', async () => {
    await guri.open('/');
    await guri.page.getByRole('button', { name: 'Prøv et verksted' }).click();
    await guri.page.waitForURL(inWorkshop);
    path = new URL(guri.page.url()).pathname;
    const code = await codeOf(guri.page);
    await guri.expectGoodScreen();
    await picture(guri.page, '01-lead-start');

    await bo.open('/verksted');
    await type(bo.page, bo.page.getByLabel('Koden du har fått'), code.toLowerCase());
    await bo.page.keyboard.press('Enter');
    await bo.page.getByRole('heading', { name: /^Bli med i/ }).waitFor();
    await type(bo.page, bo.page.getByLabel('Navnet ditt'), 'Bo');
    await press(bo.page, bo.page.getByLabel('Kommune eller stat'), 'Space');
    await type(bo.page, bo.page.getByLabel('Hvilket bord sitter du ved?'), 'Bord 1');
    await press(bo.page, bo.page.getByRole('button', { name: 'Bli med' }));
    await bo.page.waitForURL(inWorkshop);

    await joinWith(ada, code, { name: 'Ada', side: 'Sosial entreprenør', table: 'Bord 1' });
    await joinWith(cato, code, { name: 'Cato', side: 'Annet', table: 'Bord 2' });
    for (const { page } of [ada, bo, cato]) await state(page).getByText('Lagret').waitFor();
    await ada.expectGoodScreen();
    await picture(ada.page, '02-ada-joined');
  });

  it('keeps silence: what one writes, nobody else gets, by no way', async () => {
    await moveAll(guri.page, sheets[2], 'Skriv i stillhet');
    for (const { page } of [ada, bo, cato])
      await page.getByRole('heading', { name: 'Hvorfor samarbeide?' }).waitFor();
    await writeNote(ada.page, 'Våre grunner', reasons.ada);
    await writeNote(cato.page, 'Våre grunner', reasons.cato);
    const box = fieldOf(bo.page, 'Våre grunner').getByRole('textbox', { name: /^Skriv en lapp/ });
    await type(bo.page, box, reasons.bo);
    await bo.page.keyboard.press('Control+Enter');
    await note(bo.page, reasons.bo).waitFor();
    await bo.page.getByText('Én lapp er skrevet av andre').waitFor();
    await guri.page.getByText('3 lapper skrevet i stillhet så langt').waitFor();
    await bo.expectGoodScreen();
    await ada.expectGoodScreen();
    await picture(ada.page, '03-ada-silence');
    const results = await guri.context.request.get(`${inject('appUrl')}${path}/resultat`);
    guri.frames.push(await results.text());
    await expectNotTold(guri, Object.values(reasons));
    await expectNotTold(ada, [reasons.bo, reasons.cato]);
    await expectNotTold(bo, [reasons.ada, reasons.cato]);
    await expectNotTold(cato, [reasons.ada, reasons.bo]);
  });

  it('reveals a table’s notes to that table, where a note is gathered in a new group by keyboard', async () => {
    const lead = guri.page.getByRole('region', { name: 'Alle bord' });
    await lead.getByRole('button', { name: 'Vis fram lappene ved alle bord' }).click();
    await picture(guri.page, '04-reveal-asked');
    await guri.page.getByRole('button', { name: 'Vis fram 3 lapper' }).click();
    await note(bo.page, reasons.ada).waitFor();
    await note(ada.page, reasons.bo).waitFor();
    await expectNotTold(cato, [reasons.ada, reasons.bo]);
    await moveAll(guri.page, sheets[2], 'Snakk og sorter');

    const move = note(bo.page, reasons.ada).getByRole('button', { name: /^Flytt til/ });
    await press(bo.page, move);
    await press(bo.page, bo.page.getByRole('button', { name: 'Ny gruppe med denne lappen …' }));
    await type(bo.page, bo.page.getByLabel('Hva skal gruppen hete?'), 'Møteplasser');
    await bo.page.keyboard.press('Enter');
    const group = bo.page.getByRole('heading', { name: /Møteplasser/ });
    await group.waitFor();
    await walkTo(bo.page, move);
    await bo.expectGoodScreen();
    await picture(bo.page, '05-board-revealed');
  });

  it('lets Ada read it as an outline, write on without net, and gives it to the others when it is back', async () => {
    await ada.page.getByRole('radio', { name: 'Tavle' }).check();
    await ada.expectGoodPage();
    await ada.page.getByRole('radio', { name: 'Disposisjon' }).check();
    await ada.page.getByRole('heading', { name: /Møteplasser/ }).waitFor();
    await ada.expectGoodScreen();
    await picture(ada.page, '06-outline-phone');
    await ada.context.setOffline(true);
    await writeNote(ada.page, 'Våre grunner', 'Skrevet på toget');
    await writeNote(ada.page, 'Våre grunner', 'Skrevet i tunnelen');
    await ada.page.getByText('Venter på nett – 2 lapper').waitFor();
    await ada.expectGoodPage();
    await picture(ada.page, '07-offline-phone');
    expect(await note(bo.page, 'Skrevet på toget').count()).toBe(0);
    await ada.context.setOffline(false);
    await state(ada.page).getByText('Lagret').waitFor();
    await note(bo.page, 'Skrevet på toget').waitFor();
    await note(bo.page, 'Skrevet i tunnelen').waitFor();
  });

  it('has a note also when its tab is closed at once, and lets two tabs be one person', async () => {
    await writeNote(ada.page, 'Våre grunner', 'Rett før fanen ble lukket');
    await state(ada.page).getByText('Lagret').waitFor();
    await ada.page.close();
    ada.page = await ada.context.newPage();
    await ada.open(path);
    await note(ada.page, 'Rett før fanen ble lukket').waitFor();
    await note(bo.page, 'Rett før fanen ble lukket').waitFor();
    const second = await ada.context.newPage();
    await second.goto(ada.page.url());
    await writeNote(second, 'Våre grunner', 'Fra den andre fanen');
    await note(ada.page, 'Fra den andre fanen').waitFor();
    await second.close();
  });

  it('goes on through effects with a gain, a measure that shows one, and a myth', async () => {
    await moveAll(guri.page, sheets[7], 'Skriv');
    const effects = fieldOf(bo.page, /Hva vil kommunen bry seg mest om/);
    await type(bo.page, effects.getByLabel(/^Skriv en lapp/), 'Færre netter alene');
    await press(bo.page, effects.getByLabel('Spart tid'), 'Space');
    await press(bo.page, effects.getByRole('button', { name: 'Legg til lappen' }));
    await note(ada.page, 'Færre netter alene').getByText('Spart tid').waitFor();
    await bo.expectGoodScreen();

    await moveAll(guri.page, sheets[8], 'Skriv');
    const measures = fieldOf(ada.page, 'Hva kan vi måle?');
    await measures.getByLabel(/^Skriv en lapp/).fill('Antall netter på akutten');
    await measures.getByLabel('Hvordan kan vi måle det?').fill('Tell i fagsystemet');
    await measures
      .getByLabel('Hvilken effekt skal lappen vise?')
      .selectOption({ label: 'Færre netter alene' });
    await measures.getByRole('button', { name: 'Legg til lappen' }).click();
    await note(bo.page, 'Antall netter på akutten').getByText('Færre netter alene').waitFor();
    await ada.expectGoodScreen();
    await picture(ada.page, '08-measures-phone');

    await moveAll(guri.page, sheets[9], 'Snakk og sorter');
    const myth = bo.page
      .getByRole('listitem')
      .filter({ hasText: '«Alt vi kjøper, må ut på anbud.»' });
    const own = myth.getByRole('group', { name: /^Ditt svar/ });
    await press(bo.page, own.getByRole('radio', { name: 'Lever her', exact: true }), 'Space');
    const together = myth.getByRole('group', { name: /^Bordets svar/ });
    await press(bo.page, together.getByRole('radio', { name: 'Lever ikke her' }), 'Space');
    await type(bo.page, myth.getByLabel(/^Hva kan knekke den/), 'Et kjøp vi gjorde i fjor');
    await bo.page.keyboard.press('Control+Enter');
    await note(ada.page, 'Et kjøp vi gjorde i fjor').first().waitFor();
    await bo.expectGoodScreen();
    await picture(bo.page, '09-myths');
  });

  it('shows a field of all tables in plenary, and on the projector', async () => {
    await goTo(guri.page, 'Plenum');
    await guri.page.getByRole('combobox', { name: 'Ark' }).selectOption({ label: sheets[2] });
    await guri.page.getByRole('button', { name: 'Vis for alle' }).click();
    await guri.page.getByText('Alle ser dette nå.').waitFor();
    await guri.expectGoodScreen();
    await cato.page.getByRole('link', { name: 'Gå til plenum' }).click();
    const first = cato.page.getByRole('region', { name: 'Bord 1' });
    await first.getByText(reasons.ada).waitFor();
    await first.getByRole('heading', { name: 'Møteplasser' }).waitFor();
    await cato.page.getByRole('region', { name: 'Bord 2' }).getByText(reasons.cato).waitFor();
    await cato.expectGoodScreen();
    await picture(cato.page, '10-plenary');
    const screen = await guri.context.newPage();
    await screen.setViewportSize({ width: 1920, height: 1080 });
    await screen.goto(`${inject('appUrl')}${path}/storskjerm`);
    await screen.getByText(reasons.ada).waitFor();
    await picture(screen, '11-presenter');
    await screen.close();
    await guri.page.getByRole('button', { name: 'Slutt å vise' }).click();
    await goTo(guri.page, 'Ledelse');
  });

  it('ends with what somebody named says yes to', async () => {
    await moveAll(guri.page, sheets[10], 'Avslutt');
    await writeNote(ada.page, 'Hva kan være det neste steget?', 'Befaring i hallen');
    await goTo(ada.page, 'Etterpå');
    const form = ada.page.getByRole('form', { name: 'Lag en avtale' });
    await form.getByRole('combobox', { name: 'Hvem gjør det?' }).selectOption({ label: 'Bo' });
    await form.getByLabel('Hva skal gjøres?').fill('Vise fram hallen');
    await form.getByLabel(/^Innen når/).fill('2027-03-01');
    await form.getByRole('button', { name: 'Foreslå det for Bo' }).click();
    const asked = bo.page.getByRole('article').filter({ hasText: 'Ada foreslår noe for deg' });
    await asked.waitFor();
    await ada.expectGoodScreen();
    await bo.expectGoodScreen();
    expect(await cato.page.getByText('Vise fram hallen').count()).toBe(0);
    await press(bo.page, asked.getByRole('button', { name: 'Ja, det tar jeg' }));
    await asked.waitFor({ state: 'detached' });
    await ada.page.getByText('· Har sagt ja').waitFor();
  });

  it('gives the report as page and files, and the result as data, to those who took part', async () => {
    await press(bo.page, bo.page.getByRole('link', { name: 'Etterpå' }));
    await bo.page.getByText('Vise fram hallen').waitFor();
    await bo.expectGoodScreen();
    await picture(bo.page, '12-after');
    await press(bo.page, bo.page.getByRole('link', { name: 'Les og last ned rapporten' }));
    await bo.page.waitForURL(/\/resultat$/);
    for (const text of [...Object.values(reasons), 'Færre netter alene', 'Vise fram hallen'])
      await bo.page.getByText(text).first().waitFor();
    await bo.expectGoodScreen();
    await picture(bo.page, '13-report');
    for (const kind of ['pdf', 'docx', 'md', 'csv', 'json', 'ics']) {
      await walkTo(bo.page, bo.page.locator(`a[href$="/resultat.${kind}"]`).first());
      const [file] = await Promise.all([
        bo.page.waitForEvent('download'),
        bo.page.keyboard.press('Enter'),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
      expect(await file.failure()).toBeNull();
    }
    await expectResult();
  });

  async function expectResult(): Promise<void> {
    const address = `${inject('appUrl')}/api/v1${path.replace('verksted', 'workshops')}/result`;
    const answer = await bo.context.request.get(address);
    const result = await answer.json();
    expect(result).toMatchObject({
      partners: [],
      effects: [{ text: 'Færre netter alene', gains: ['tid'] }],
      indicators: [{ what: 'Antall netter på akutten', how: { hvordan: 'Tell i fagsystemet' } }],
      commitments: [{ what: 'Vise fram hallen', who: { name: 'Bo' }, due: '2027-03-01' }],
    });
    expect(result.indicators[0].effects).toEqual([result.effects[0].note]);
    expect(result.mythFindings).toContainEqual(
      expect.objectContaining({
        statement: 'myte-1',
        alive: 'lever-ikke',
        tally: { lever: 1, 'lever-ikke': 0, usikker: 0 },
        breaks: [expect.objectContaining({ text: 'Et kjøp vi gjorde i fjor' })],
      }),
    );
    const stranger = await browser.newContext();
    expect((await stranger.request.get(address)).status()).toBe(404);
    await stranger.close();
  }

  it('leaves nobody with a complaint in the console', async () => {
    for (const person of [guri, ada, bo, cato]) await person.leave();
  });
});
