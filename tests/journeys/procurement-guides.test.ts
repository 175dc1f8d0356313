import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aReader, ways } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const refused = /status of 422/;
const file = async (path: string): Promise<{ type: string; start: string }> => {
  const answer = await fetch(inject('appUrl') + path);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(answer.status, path).toBe(200);
  return {
    type: answer.headers.get('content-type') ?? '',
    start: new TextDecoder('latin1').decode(bytes.slice(0, 5)),
  };
};

describe.each(ways)('somebody who wonders what may be said, $name', (way) => {
  it('answers three questions, is told to stop, and sees when the answer turns', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/anskaffelse/dialog');
    await reader.expectGoodPage();
    await page.getByLabel('Konkurransen er kunngjort').check();
    await page.getByLabel('Jeg arbeider hos den som kjøper').check();
    await page.getByLabel('En demo').check();
    await page.getByRole('button', { name: 'Vis svaret' }).click();
    await page.getByRole('heading', { level: 1, name: 'En demo: Nei, stopp her' }).waitFor();
    await page.getByRole('heading', { name: 'Gjør dette i stedet' }).waitFor();
    expect(new URL(page.url()).search).toBe('?fase=kunngjort&hvem=kjoper&hva=demo');
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Et kjøp vurderes' }).click();
    await page.getByRole('heading', { level: 1, name: 'En demo: Ja, det kan dere' }).waitFor();
    await page.getByText('§§ 8-1 (del II) og 12-1 (del III)').waitFor();
    await page.getByRole('link', { name: 'Lag møtenotat' }).click();
    await page.getByRole('heading', { level: 1, name: 'Møtenotat for dialog' }).waitFor();
    await page.getByText('Hva ble fortalt eller vist?').waitFor();
    await reader.expectGoodPage();
    await reader.open('/anskaffelse/dialog/oversikt');
    expect(await page.getByRole('main').getByRole('row').count()).toBe(13);
    await reader.expectGoodPage();
    await reader.leave();
  });

  it('is told which question lacks an answer, and keeps the others', async () => {
    const reader = await aReader(browser, way, refused);
    const { page } = reader;
    await reader.open('/anskaffelse/dialog?fase=tull&hvem=leverandor');
    await page
      .getByRole('link', { name: /«Hvor er dere nå\?»: Svaret «tull» finnes ikke/ })
      .click();
    await page.getByRole('link', { name: '«Hva vil du?»: Velg ett svar.' }).waitFor();
    expect(await page.getByLabel('Jeg er leverandør').isChecked()).toBe(true);
    await reader.expectGoodPage();
    await reader.leave();
  });
});

describe.each(ways)('a municipality that buys something new, $name', (way) => {
  it('follows the steps and writes a need that turns out to describe a solution', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/anskaffelse/innovativ');
    await page.getByRole('heading', { name: 'Lys ut effekten, ikke løsningen' }).waitFor();
    await page
      .getByRole('link', { name: /Ungdomsprosjektet/ })
      .first()
      .waitFor();
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Skriv behov og effekt' }).click();
    await page.getByLabel('Behovet i én eller to setninger').fill('Vi vil kjøpe en app for eldre.');
    await page.getByLabel('Effekten dere vil ha').fill('Færre eldre er alene.');
    await page.getByRole('button', { name: 'Se over teksten' }).click();
    await page.getByText('Teksten peker på en løsning').waitFor();
    await page.getByText('Vi fant ingen løsning, men noe mangler').waitFor();
    await reader.expectGoodPage();
    const need = page.getByLabel('Behovet i én eller to setninger');
    expect(await need.inputValue()).toBe('Vi vil kjøpe en app for eldre.');
    await need.fill('Mange eldre er alene om kvelden.');
    await page.getByRole('button', { name: 'Se over teksten' }).click();
    await page.getByText('Vi fant ingen av ordene vi ser etter').waitFor();
    await reader.leave();
  });

  it('is told that the sheet is empty, or a field too long, without losing a word', async () => {
    const reader = await aReader(browser, way, refused);
    const { page } = reader;
    await reader.open('/anskaffelse/innovativ/ark?hvem=Eldre&behov=');
    await page.getByRole('link', { name: /Skriv behovet eller effekten først/ }).waitFor();
    await reader.expectGoodPage();
    const long = 'Eldre er alene. '.repeat(30).trim();
    await reader.open(`/anskaffelse/innovativ/ark?behov=${encodeURIComponent(long)}`);
    await page.getByRole('link', { name: /Teksten er 479 tegn. Kort den ned til 400/ }).waitFor();
    expect(await page.getByLabel('Behovet i én eller to setninger').inputValue()).toBe(long);
    await reader.leave();
  });
});

describe.each(ways)('somebody who believes the myths, $name', (way) => {
  it('reads what holds, takes the quiz and gets an explanation of each answer', async () => {
    const reader = await aReader(browser, way);
    const { page } = reader;
    await reader.open('/anskaffelse/myter');
    expect(await page.getByRole('heading', { level: 2, name: /«/ }).count()).toBe(6);
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Ta quizen' }).click();
    await reader.expectGoodPage();
    const first = page.getByRole('group', { name: /Alt vi kjøper, må ut på anbud/ });
    await first.getByLabel('Det stemmer', { exact: true }).check();
    await page.getByLabel('Spør begge, og skriver i protokollen').check();
    await page.getByRole('button', { name: 'Vis svar og poeng' }).click();
    await page.getByRole('heading', { name: 'Du svarte riktig på 1 av 2.' }).waitFor();
    await page.getByText('Du hoppet over 10 spørsmål.').waitFor();
    await page.getByText(/er utenfor anskaffelsesloven/).waitFor();
    await reader.expectGoodPage();
    await page.getByRole('link', { name: 'Svar på resten' }).click();
    expect(await first.getByLabel('Det stemmer', { exact: true }).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.getByRole('heading', { name: 'Quiz om dei seks mytane' }).waitFor();
    expect(await page.getByLabel('Det stemmer', { exact: true }).first().isChecked()).toBe(true);
    await reader.leave();
  });

  it('is asked about one myth alone when that is where sheet 9 led', async () => {
    const reader = await aReader(browser, way, refused);
    const { page } = reader;
    await reader.open('/anskaffelse/myter/quiz?myte=3');
    expect(await page.getByRole('main').getByRole('group').count()).toBe(2);
    await page.getByRole('button', { name: 'Vis svar og poeng' }).click();
    await page.getByRole('link', { name: 'Velg minst ett svar før du ber om poeng.' }).waitFor();
    await reader.expectGoodPage();
    await page.getByLabel('Ber om spørsmålet skriftlig').check();
    await page.getByRole('button', { name: 'Vis svar og poeng' }).click();
    await page.getByRole('heading', { name: 'Du svarte riktig på 1 av 1.' }).waitFor();
    await reader.leave();
  });
});

describe('what the guides hand out', () => {
  it('is a PDF and a Word file of the meeting note and of the sheet, in both languages', async () => {
    const need = '?behov=Vi%20vil%20ha%20en%20app&effekt=Færre%20er%20alene';
    for (const prefix of ['', '/nn']) {
      for (const path of [
        `${prefix}/anskaffelse/dialog/notat.{}?fase=vurderer&hvem=kjoper&hva=test`,
        `${prefix}/anskaffelse/dialog/notat.{}`,
        `${prefix}/anskaffelse/innovativ/ark.{}${need}`,
      ]) {
        expect(await file(path.replace('{}', 'pdf'))).toEqual({
          type: 'application/pdf',
          start: '%PDF-',
        });
        expect((await file(path.replace('{}', 'docx'))).start.slice(0, 2)).toBe('PK');
      }
    }
  });

  it('leads back to the sheet when there is nothing to make a file of', async () => {
    const answer = await fetch(`${inject('appUrl')}/anskaffelse/innovativ/ark.pdf?hvem=Eldre`, {
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/anskaffelse/innovativ/ark?hvem=Eldre');
  });

  it('refuses an unknown answer and an unknown myth with 422, and nothing ends in 500', async () => {
    const status = async (path: string) => (await fetch(inject('appUrl') + path)).status;
    expect(await status('/anskaffelse/myter/quiz?myte=9')).toBe(422);
    expect(await status('/anskaffelse/myter/quiz?m1-sak=tull&vis=1')).toBe(422);
    expect(await status('/nn/anskaffelse/dialog?hva=%F0%9F%99%82')).toBe(422);
    expect(await status('/anskaffelse/innovativ/ark?behov=%F0%9F%99%82<script>')).toBe(200);
    const words = await fetch(`${inject('appUrl')}/anskaffelse/innovativ/ark?behov=x`);
    expect(words.headers.get('cache-control')).toContain('no-store');
  });
});
