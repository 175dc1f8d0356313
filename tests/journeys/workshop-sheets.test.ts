import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import {
  aPerson,
  codeOf,
  fieldOf,
  joinWith,
  laptop,
  type Person,
  picture,
  startWorkshop,
  writeNote,
} from '../support/workshop-people.ts';

let browser: Browser;
let eva: Person;
/** Eva's second tab. */
let other: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const guri = await aPerson(browser, laptop);
  await guri.open('/verksted');
  const path = await startWorkshop(guri.page, 'Alle ti ark', {
    tables: 1,
    check: ['Bordene går videre i sitt eget tempo'],
  });
  eva = await aPerson(browser, laptop);
  await joinWith(eva, await codeOf(guri.page), { name: 'Eva', side: 'Kommune eller stat' });
  await guri.leave();
  await eva.page.getByRole('button', { name: 'Meny' }).click();
  await eva.page.getByRole('radio', { name: 'Størst' }).check();
  await eva.page.keyboard.press('Escape');
  other = await eva.context.newPage();
  await other.goto(new URL(path, eva.page.url()).href);
});
afterAll(() => browser.close());

/** The table goes on, phase by phase, to the next sheet. */
async function goTo(title: string): Promise<void> {
  const moves = eva.page.getByRole('region', { name: 'Bordet flytter seg selv' });
  const heading = eva.page.getByRole('heading', { name: title, level: 2 });
  while (!(await heading.isVisible())) {
    const before = await moves.innerText();
    await moves
      .getByRole('button', { name: /^(Gå (videre|til ark)|Vis lappene|Ja, vis dem nå)/ })
      .click();
    await expect.poll(() => moves.innerText()).not.toBe(before);
  }
}

/** Every note, in the order that they stand in. */
const words = (page: Page) => page.locator('.note__text').allInnerTexts();

/** Both views tell the same, and none is wider than a small phone, with the largest text. */
async function expectGoodSheet(name: string): Promise<void> {
  const { page } = eva;
  await page.setViewportSize({ width: 320, height: 800 });
  const told: string[][] = [];
  for (const view of ['Disposisjon', 'Tavle']) {
    await page.getByRole('radio', { name: view }).check();
    await eva.expectGoodPage();
    told.push(await words(page));
    await picture(page, `ark-${name}-${view}`);
  }
  expect(told[0]).toEqual(told[1]);
  expect(told[0]?.length).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function draw(page: Page, canvas: Locator): Promise<void> {
  // Waits until the page has come to rest.
  await canvas.hover({ position: { x: 40, y: 40 } });
  const box = await canvas.boundingBox();
  if (!box) throw new Error('There is nothing to draw on');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 90, { steps: 5 });
  await page.mouse.up();
}

describe('all ten sheets, with the largest text', () => {
  it('are worked through: people, reasons, meeting points seen from each side and built on', async () => {
    await goTo('Hensikt, mål og spilleregler');
    await writeNote(eva.page, 'Hvem er rundt bordet?', 'Eva fra kulturkontoret');
    await expectGoodSheet('01');

    await goTo('Hvorfor samarbeide?');
    await writeNote(eva.page, 'Våre grunner', 'Ensomhet blant unge');
    await expectGoodSheet('02');

    await goTo('Møtepunkter i dag');
    await writeNote(eva.page, 'En sosial entreprenør vil nå fram til kommunen', 'Sentralbordet');
    await writeNote(
      eva.page,
      'En ansatt i kommunen vil finne en sosial entreprenør',
      'Frokostmøtet',
    );
    await expectGoodSheet('03');

    await goTo('Nye møteplasser');
    const missing = fieldOf(eva.page, 'Hva mangler på veien inn til kommunen?');
    await missing.getByRole('button', { name: /^Bygg videre.*Sentralbordet/ }).click();
    await missing.locator('.note__text', { hasText: 'Sentralbordet' }).waitFor();
    const ideas = fieldOf(eva.page, 'Ideer til nye møteplasser');
    await ideas.getByLabel(/^Skriv en lapp/).fill('Kaffe i biblioteket');
    await ideas.getByLabel('Hva er det første steget?').fill('Spørre biblioteksjefen');
    await ideas.getByRole('button', { name: 'Legg til lappen' }).click();
    await ideas.getByText('Spørre biblioteksjefen').waitFor();
    await expectGoodSheet('04');
  });

  it('are worked through: partners in zones, and one of them in a collaboration that is thought out', async () => {
    await goTo('Mulige partnere');
    const partners = fieldOf(eva.page, 'Sosiale entreprenører vi kjenner til');
    await partners.getByLabel(/^Skriv en lapp/).fill('Gatekjøkkenet');
    await partners.getByLabel('Hvor hører den hjemme?').selectOption({ label: 'Regionen' });
    await partners.getByRole('button', { name: 'Legg til lappen' }).click();
    await partners.locator('.note__text', { hasText: 'Gatekjøkkenet' }).waitFor();
    await expectGoodSheet('05');

    await goTo('Et tenkt samarbeid');
    await eva.page.getByText('Tankeeksperiment').waitFor();
    const partner = fieldOf(eva.page, 'Sosial entreprenør');
    await partner.getByLabel('Velg en lapp').selectOption({ label: 'Gatekjøkkenet' });
    await partner.locator('.note--picked').waitFor();
    const kind = fieldOf(eva.page, 'Hva slags prosjekt er det?');
    await kind.getByRole('radio', { name: 'Et utviklingsprosjekt' }).check();
    await kind.getByText('Valgt av Eva').waitFor();
    await writeNote(eva.page, 'Slik virker det tenkte samarbeidet', 'Lunsj tre dager i uka');
    const drawing = fieldOf(eva.page, 'Tegn samarbeidet');
    await draw(eva.page, drawing.getByRole('img', { name: /Ingen har tegnet ennå/ }));
    await drawing.getByRole('img', { name: /Tegning med 1 strek av Eva/ }).waitFor();
    await expectGoodSheet('06');
  });

  it('keep both texts when two write at once, until somebody joins them', async () => {
    const area = (page: Page) => fieldOf(page, 'Område i kommunen');
    await area(other).getByRole('textbox').fill('Ungdom på Sletta');
    await area(eva.page).getByRole('textbox').fill('Lunsj på skolen');
    await area(eva.page).getByRole('button', { name: 'Lagre' }).click();
    await area(other).getByText('Noen andre har endret teksten mens du skrev').waitFor();
    await area(other).getByRole('button', { name: 'Lagre' }).click();
    await area(eva.page).getByText('To skrev samtidig').waitFor();
    await eva.expectGoodPage();
    await area(eva.page).getByRole('button', { name: 'Slå sammen' }).click();
    const joined = area(eva.page).getByRole('textbox');
    await expect.poll(() => joined.inputValue()).toContain('Lunsj på skolen');
    expect(await joined.inputValue()).toContain('Ungdom på Sletta');
    await joined.fill('Lunsj på skolen for ungdom på Sletta');
    await area(eva.page).getByRole('button', { name: 'Lagre' }).click();
    await expect
      .poll(() => area(other).getByRole('textbox').inputValue())
      .toBe('Lunsj på skolen for ungdom på Sletta');
    expect(await area(other).getByText('To skrev samtidig').count()).toBe(0);
  });

  it('are worked through: effects, measures, myths and the end with its evaluation', async () => {
    await goTo('Effekter og gevinster');
    const effects = fieldOf(eva.page, /Hva vil innbyggeren bry seg mest om/);
    await effects.getByLabel(/^Skriv en lapp/).fill('Noen å spise med');
    await effects.getByLabel('Bedre kvalitet').check();
    await effects.getByRole('button', { name: 'Legg til lappen' }).click();
    await effects.locator('.note__tags').getByText('Bedre kvalitet').waitFor();
    await expectGoodSheet('07');

    await goTo('Måle effekt');
    const measures = fieldOf(eva.page, 'Hva kan vi måle?');
    await writeNote(eva.page, 'Hva kan vi måle?', 'Hvor mange som spiser alene');
    await measures.getByText('Ikke knyttet til noe ennå').waitFor();
    await measures.getByRole('button', { name: /^Mer/ }).click();
    await eva.page.getByRole('button', { name: 'Knytt til …' }).click();
    const dialog = eva.page.getByRole('dialog', { name: 'Hvilken effekt skal lappen vise?' });
    await dialog.getByRole('button', { name: /Noen å spise med/ }).click();
    await measures.locator('.note').getByText('Noen å spise med', { exact: true }).waitFor();
    await expectGoodSheet('08');

    await goTo('Myter om innkjøp');
    const given = eva.page.getByRole('listitem').filter({ hasText: '«Alt vi kjøper, må ut på' });
    const quiz = given.getByRole('link', { name: /^Test dere i quizen/ });
    expect(await quiz.getAttribute('href')).toBe('/anskaffelse/myter/quiz?myte=1');
    expect(await quiz.getAttribute('target')).toBe('_blank');
    await eva.page.getByLabel('Legg til en myte dere har hørt').fill('Bare de store får svar.');
    await eva.page.getByRole('button', { name: 'Legg til myten' }).click();
    const own = eva.page.getByRole('listitem').filter({ hasText: '«Bare de store får svar.»' });
    const answer = own.getByRole('group', { name: /^Ditt svar/ });
    await answer.getByRole('radio', { name: 'Usikker' }).check();
    await own.getByLabel(/^Hva kan knekke den/).fill('Svarfrist for alle');
    await own.getByRole('button', { name: 'Legg til lappen' }).click();
    await own.locator('.note__text', { hasText: 'Svarfrist for alle' }).waitFor();
    await expectGoodSheet('09');

    await goTo('Avslutning');
    await writeNote(eva.page, 'Hva kan være det neste steget?', 'Invitere på lunsj');
    const use = fieldOf(eva.page, /Hvor nyttig var verkstedet/);
    await use.getByRole('radio', { name: 'Svært nyttig' }).click();
    await use.getByText('Valgt av Eva').waitFor();
    await expectGoodSheet('10');
    expect(await words(other)).toEqual(await words(eva.page));
    await eva.leave();
  });
});
