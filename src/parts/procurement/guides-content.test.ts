import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTemplate } from '#parts/workshop';
import { langs } from '#platform/i18n/lang.ts';
import { procurementGuidePages } from './guide-pages.ts';
import { loadProcurementGuides } from './guides-content.ts';
import { thresholdOn } from './model/parameters.ts';
import { loadProcurementRules } from './rules.ts';

const rules = await loadProcurementRules('content');
const amount = (name: string, on?: string) => thresholdOn(rules, name, on ?? '2026-11-24');
const { myths, steps } = await loadProcurementGuides('content', amount);
const bodyOf = (path: string): string => readFileSync(path, 'utf8').split(/\n---\n/)[1] ?? '';

describe('the six myths', () => {
  it('are six, in order, each with its page in the cookbook in both languages', () => {
    expect(myths.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { page } of myths)
      for (const lang of langs)
        expect(bodyOf(`content/${lang}/cookbook/${page}.md`).length).toBeGreaterThan(100);
  });

  it('are the statements of sheet 9 of the workshop: same ids, same pages, same words, same order', async () => {
    const template = await loadTemplate('content');
    const sheet = template.sheets.find(({ number }) => number === 9);
    const statements = sheet?.fields.flatMap((field) => field.statements) ?? [];
    expect(
      myths.map(({ id, page, words }) => ({
        id,
        page,
        text: { nb: words.nb.claim, nn: words.nn.claim },
      })),
    ).toEqual(statements.map(({ id, page, text }) => ({ id, page, text })));
    expect(myths.map(({ page }) => page)).toEqual(sheet?.reading);
  });

  it('ask first about the statement itself, and then about a case', () => {
    for (const { words } of myths) {
      for (const lang of langs) {
        expect(words[lang].quiz.map(({ answers }) => answers.length)).toEqual([2, 3]);
        expect(words[lang].quiz[0]?.ask).toBe(words[lang].claim);
      }
    }
  });

  it('never let the place of an answer give it away', () => {
    const places = myths.flatMap(({ words }) =>
      words.nb.quiz.slice(1).map(({ answers }) => answers.findIndex(({ right }) => right)),
    );
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('use ids of questions that are unique, since they are names in the address', () => {
    const ids = myths.flatMap(({ words }) => words.nb.quiz.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('treat the booklet of 2017 as history where later sources say otherwise', () => {
    const [first, second] = myths;
    expect(first?.words.nb.since).toMatch(/Prop\. 51 L .* utenfor loven/);
    expect(first?.words.nb.since).toMatch(/§ 4 gjelder etter 1\. juli 2026, vet vi ikke/);
    expect(second?.words.nb.since).toMatch(/veiledning, ikke krav/);
  });
});

describe('the steps of an innovative procurement', () => {
  it('go from the need to the evaluation', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'behov',
      'brukere',
      'dialog',
      'utlysning',
      'evaluering',
    ]);
  });

  it('name examples and pages that exist', () => {
    for (const { examples, pages } of steps) {
      for (const slug of examples)
        expect(bodyOf(`content/nb/examples/${slug}.md`), slug).not.toBe('');
      for (const slug of pages) expect(bodyOf(`content/nb/cookbook/${slug}.md`), slug).not.toBe('');
    }
    for (const { examples } of myths)
      for (const slug of examples)
        expect(bodyOf(`content/nb/examples/${slug}.md`), slug).not.toBe('');
  });

  it('give a length of time only where a source does', () => {
    for (const { timeKnown, words } of steps)
      expect(/\d/.test(words.nb.time.replace(/§§?[^.)]*/g, ''))).toBe(timeKnown);
  });
});

describe('the pages of the guides, for search and site map', () => {
  it('are seven, with something to find in both languages and no legal amount', () => {
    for (const lang of langs) {
      const pages = procurementGuidePages({ myths, steps }, lang);
      expect(pages.map(({ path }) => path)).toHaveLength(7);
      for (const { path, title, lead, text } of pages) {
        expect(path).toMatch(/^\/anskaffelse\//);
        expect(Math.min(title.length, lead.length, text.length), path).toBeGreaterThan(5);
        expect(text).not.toMatch(/:regel|\d{3}[ .\u00a0]000 kroner/);
      }
    }
  });
});
