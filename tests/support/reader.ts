import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** How a reader comes: every journey is walked in each of these. */
export const ways = [
  { name: 'på laptop med skript', js: true, width: 1280, scheme: 'light' },
  { name: 'på laptop uten skript', js: false, width: 1280, scheme: 'light' },
  { name: 'på en liten telefon i mørke med skript', js: true, width: 320, scheme: 'dark' },
  { name: 'på en liten telefon i mørke uten skript', js: false, width: 320, scheme: 'dark' },
] as const;
/** A device: how wide it is, what it prefers, and whether scripts run on it. */
export interface Way {
  name: string;
  js: boolean;
  width: number;
  scheme: 'light' | 'dark';
}

export interface Reader {
  /** The tab that is looked at; another one may take its place. */
  page: Page;
  context: BrowserContext;
  open: (path: string) => Promise<void>;
  /** No violations of WCAG A, AA or best practice, and nothing wider than the screen. */
  expectGoodPage: () => Promise<void>;
  leave: () => Promise<void>;
}

/**
 * A new reader with an empty browser. Complaints in the console of any of their tabs (CSP, script
 * errors) fail on leaving, but for those that a journey brings about itself: `expected`.
 */
export async function aReader(browser: Browser, way: Way, expected?: RegExp): Promise<Reader> {
  const look = {
    viewport: { width: way.width, height: 800 },
    colorScheme: way.scheme,
    locale: 'nb-NO',
  };
  const context = await browser.newContext({ ...look, javaScriptEnabled: way.js });
  context.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const complain = (text: string): void => {
    if (!expected?.test(text)) complaints.push(text);
  };
  context.on('weberror', (error) => complain(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  const reader: Reader = {
    page: await context.newPage(),
    context,
    open: async (path) => {
      await reader.page.goto(inject('appUrl') + path, { waitUntil: 'load' });
    },
    expectGoodPage: async () => {
      if (way.js) return expectGood(reader.page);
      // axe needs scripts: the same address once more, with the site's own scripts kept away.
      const twin = await browser.newContext({
        ...look,
        storageState: await context.storageState(),
      });
      await twin.route('**/*.js', (route) => route.abort());
      const same = await twin.newPage();
      await same.goto(reader.page.url(), { waitUntil: 'load' });
      await expectGood(same);
      await twin.close();
    },
    leave: async () => {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
  return reader;
}

async function expectGood(page: Page): Promise<void> {
  expect(await page.evaluate(widerThanScreen), `wider than the screen: ${page.url()}`).toEqual([]);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => {
      const where = nodes
        .slice(0, 3)
        .map((node) => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`);
      return `${id}: ${where.join(' | ')}`;
    });
  });
  expect(violations, page.url()).toEqual([]);
}

/** What makes the page wider than the screen. */
function widerThanScreen(): string[] {
  if (document.documentElement.scrollWidth <= window.innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > window.innerWidth)
    .map((one) => one.cloneNode(false) as Element)
    .map((one) => one.outerHTML.slice(0, 160))
    .slice(0, 6);
}

interface Axe {
  run: (
    context: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}
