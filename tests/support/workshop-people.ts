import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { aReader, type Reader, type Way } from './reader.ts';

export const laptop: Way = { name: 'laptop', js: true, width: 1280, scheme: 'light' };
export const phone: Way = { name: 'telefon', js: true, width: 320, scheme: 'dark' };

export const inWorkshop = /\/verksted\/[0-9a-f-]{36}(#.*)?$/;

/** Somebody in a workshop, with everything that has come to their tabs over the wire. */
export interface Person extends Reader {
  frames: string[];
  /** WCAG and reflow on a phone and a laptop, in light and in the dark. */
  expectGoodScreen: () => Promise<void>;
}

export async function aPerson(browser: Browser, way: Way, expected?: RegExp): Promise<Person> {
  const reader = await aReader(browser, way, expected);
  const frames: string[] = [];
  const listen = (page: Page): void => {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
    });
  };
  listen(reader.page);
  reader.context.on('page', listen);
  return Object.assign(reader, {
    frames,
    expectGoodScreen: () => expectGoodInEveryLook(reader, way),
  });
}

async function expectGoodInEveryLook(reader: Reader, own: Way): Promise<void> {
  const { page, expectGoodPage } = reader;
  const other = own.width === phone.width ? laptop.width : phone.width;
  for (const width of [other, own.width]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectGoodPage();
    }
  }
  await page.emulateMedia({ colorScheme: own.scheme });
}

/** Starts a workshop from where the form is; returns its path. */
export async function startWorkshop(
  page: Page,
  title: string,
  choices: { tables?: number; check?: string[] } = {},
): Promise<string> {
  await page.getByLabel('Hva heter verkstedet?').fill(title);
  if (choices.tables) await page.getByLabel('Hvor mange bord?').fill(String(choices.tables));
  if (choices.check) await page.getByText('Flere valg').click();
  for (const choice of choices.check ?? []) await page.getByLabel(choice).check();
  await page.getByRole('button', { name: 'Start verkstedet' }).click();
  await page.waitForURL(inWorkshop);
  return new URL(page.url()).pathname;
}

/** The code as the facilitator reads it out loud. */
export async function codeOf(page: Page): Promise<string> {
  return (await page.locator('.lead-code').innerText()).trim();
}

export async function joinWith(
  person: Reader,
  code: string,
  who: { name: string; side: string; table?: string },
): Promise<void> {
  const { page } = person;
  await person.open('/verksted');
  await page.getByLabel('Koden du har fått').fill(code);
  await page.getByRole('button', { name: 'Bli med' }).click();
  await page.getByLabel('Navnet ditt').fill(who.name);
  await page.getByLabel(who.side).check();
  if (who.table)
    await page.getByLabel('Hvilket bord sitter du ved?').selectOption({ label: who.table });
  await page.getByRole('button', { name: 'Bli med' }).click();
  await page.waitForURL(inWorkshop);
}

/** The section of a field, by its heading. */
export function fieldOf(page: Page, title: string | RegExp): Locator {
  return page.getByRole('region', { name: title });
}

export async function writeNote(page: Page, field: string | RegExp, text: string): Promise<void> {
  const section = fieldOf(page, field);
  const box = section.getByRole('textbox', { name: /^Skriv en lapp/ });
  await box.fill(text);
  await section.getByRole('button', { name: 'Legg til lappen' }).click();
  await section.getByText(text, { exact: true }).first().waitFor();
}

/** The facilitator moves every table, through the one dialog that reaches everything. */
export async function moveAll(page: Page, sheet: string, phase: string): Promise<void> {
  await page.getByRole('region', { name: 'Alle bord' }).getByText('Velg ark og fase …').click();
  const dialog = page.getByRole('dialog', { name: 'Flytt bord' });
  await dialog.getByRole('combobox', { name: 'Ark' }).selectOption({ label: sheet });
  await dialog.getByRole('radio', { name: phase, exact: true }).check();
  await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Goes to another view of the app. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /^Visninger|^Visingar/ })
    .getByRole('link', { name: view })
    .click();
}

/** Nobody's page, and nothing that has come to it, holds these words. */
export async function expectNotTold(person: Person, words: readonly string[]): Promise<void> {
  const told = [await person.page.content(), ...person.frames].join('\n');
  for (const word of words) expect(told.includes(word), word).toBe(false);
}

/**
 * Walks to a thing with Tab, Shift+Tab and, within a group of radio buttons, the arrows, as somebody
 * without a mouse does; the thing must be in sight when it has got focus.
 */
export async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 200; step += 1) {
    const way = await target.evaluate(wayTo);
    if (way === 'there') {
      // The page may still be on its way there.
      await expect
        .poll(() => target.evaluate(isInSight), { message: `${target} in sight`, timeout: 5000 })
        .toBe(true);
      return;
    }
    await page.keyboard.press(way);
  }
  throw new Error(`Tab never came to ${target}`);
}

/** Walks to a thing and presses a key on it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await walkTo(page, target);
  await page.keyboard.press(key);
}

/** Walks to a text field and types. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await walkTo(page, target);
  await page.keyboard.type(text);
}

function wayTo(goal: Element): 'there' | 'ArrowDown' | 'Tab' | 'Shift+Tab' {
  const now = document.activeElement;
  if (now === goal) return 'there';
  if (!now || now === document.body) return 'Tab';
  const radios = [now, goal].map((one) =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null,
  );
  if (radios[0] !== null && radios[0] === radios[1]) return 'ArrowDown';
  const back = goal.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
  return back ? 'Shift+Tab' : 'Tab';
}

function isInSight(goal: Element): boolean {
  // A choice may be drawn by its label.
  const seen = (goal instanceof HTMLInputElement && goal.labels?.[0]) || goal;
  const { left, top, width, height } = seen.getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  return at !== null && (seen.contains(at) || at.contains(goal));
}

/** Keeps a picture of the whole page for whoever looks at how it looks: `SHOTS=<folder>`. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  const size = page.viewportSize();
  if (!folder || !size) return;
  mkdirSync(folder, { recursive: true });
  // As high as the page: what sticks to an edge of the screen would else lie over the middle.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(height, size.height) });
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
  await page.setViewportSize(size);
}
