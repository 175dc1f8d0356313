import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdown } from '#platform/documents/markdown.ts';
import { linksIn } from '#platform/documents/model.ts';
import { langs } from '#platform/i18n/lang.ts';
import { fundingPages } from './listing.ts';
import { loadFunding } from './load-funding.ts';
import type { Funding } from './model/funding.ts';

const slugs = (folder: string): string[] =>
  readdirSync(`content/nb/${folder}`).map((file) => file.replace(/\.md$/, ''));

let funding: Funding;
beforeAll(async () => {
  funding = await loadFunding('content');
});

describe('what the product says about funding', () => {
  it('holds every scheme of the booklet, each with unknown status until somebody confirms it', () => {
    const schemes = funding.schemes.filter(({ kind }) => kind === 'ordning');
    expect(schemes.map(({ id }) => id)).toEqual([
      'tilskudd-sosialt-entreprenorskap',
      'tilskudd-sosiale-tjenester-nav',
      'prosjekttilskudd-fra-staten',
      'innomed',
      'omsorgsforskning-og-utviklingssentre',
      'skjonnsmidler',
    ]);
    for (const { status, lastConfirmed, statusSource } of funding.schemes)
      expect(status === 'ukjent' || (lastConfirmed && statusSource)).toBeTruthy();
  });

  it('leads only to pages and examples that exist', () => {
    const [pages, examples] = [slugs('cookbook'), slugs('examples')];
    for (const scheme of funding.schemes) {
      expect(pages).toEqual(expect.arrayContaining(scheme.pages));
      expect(examples).toEqual(expect.arrayContaining(scheme.examples));
      for (const lang of langs) {
        for (const link of linksIn(parseMarkdown(scheme.texts[lang].body))) {
          const [kind, slug] = link.split(':');
          expect(kind === 'kokebok' ? pages : examples, link).toContain(slug);
        }
      }
    }
  });

  it('says the same in both languages: the same facts known, the same advice, the same links', () => {
    for (const { id, texts } of funding.schemes) {
      const { nb, nn } = texts;
      expect([nn.share, nn.jointly].map(Boolean), id).toEqual([nb.share, nb.jointly].map(Boolean));
      expect(nn.before.length, id).toBe(nb.before.length);
      expect(linksIn(parseMarkdown(nn.body)), id).toEqual(linksIn(parseMarkdown(nb.body)));
    }
  });

  it('knows one amount and no share, since the source says no more', () => {
    expect(funding.schemes.flatMap(({ amounts }) => amounts)).toEqual([
      { value: 5000, unit: 'NOK/år', year: 2017 },
    ]);
    expect(funding.schemes.every(({ share }) => share === null)).toBe(true);
  });

  it('lists every page for sitemap and search', () => {
    const pages = fundingPages(funding, 'nn', () => 'eit beløp');
    expect(pages).toHaveLength(funding.schemes.length + 2);
    const subscription = pages.find(({ path }) => path === '/finansiering/abonnement');
    expect(subscription?.text).toContain('Kjøp under eit beløp er utanfor lova');
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });
});
