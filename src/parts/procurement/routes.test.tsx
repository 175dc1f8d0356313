import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { HttpEnv } from '#platform/http/env.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { langs, localPath } from '#platform/i18n/lang.ts';
import { testServices } from '../../../tests/support/services.ts';
import { formatTyped } from './form-questions.ts';
import { procurementPages } from './pages.ts';
import { procurementRoutes } from './routes.tsx';
import { startingPoints } from './starting-points.ts';
import { shipped } from './test-rules.ts';

const app = new Hono<HttpEnv>();
app.use('*', requestContext(0));
const routes = procurementRoutes(testServices(undefined as never), { ruleset: shipped });
app.route('/', routes);
app.route('/nn', routes);

const get = (path: string) => app.request(path);
const text = async (path: string): Promise<string> => {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
};
const services = 'kjoper=kommune&avtale=kjop&type=tjenester';

describe('the start page', () => {
  it('leads from each of the eight situations to an answer in both languages', async () => {
    for (const prefix of ['', '/nn']) {
      const page = await (await get(`${prefix}/anskaffelse`)).text();
      for (const { typed } of startingPoints) {
        const path = `${prefix}/anskaffelse/svar?${formatTyped(typed)}`;
        expect(page).toContain(path.replaceAll('&', '&amp;'));
        await text(path);
      }
    }
  });
});

describe('the answer', () => {
  it('stands in one sentence, with what to check before it', async () => {
    const page = await text(`/anskaffelse/svar?${services}&verdi=1400000&dato=24.11.2026`);
    expect(page).toContain('Dere må kunngjøre konkurransen i Doffin.');
    expect(page.indexOf('Sjekk dette før')).toBeLessThan(page.indexOf('Dette må dere gjøre'));
  });

  it('says what is possible and what decides when something is missing', async () => {
    const page = await text(`/anskaffelse/svar?${services}`);
    expect(page).toContain('Svaret kommer an på verdien.');
    expect(page).toContain('Del II, kunngjøres i Doffin');
    expect(page).toMatch(/Dette avgjør svaret Hele verdien/);
  });

  it('moves with the value, and each band leads to the answer that it promises', async () => {
    const page = await (await get(`/anskaffelse/svar?${services}&verdi=1400000`)).text();
    const bands = [...page.matchAll(/<li class="band[^>]*>.*?<\/li>/gs)].map(([band]) => band);
    expect(bands.length).toBeGreaterThan(3);
    expect(bands.filter((band) => band.includes('aria-current'))).toHaveLength(1);
    for (const band of bands.filter((one) => !one.includes('aria-current'))) {
      const [, path = '', outcome = ''] = /href="([^"]+)">([^<]+)</.exec(band) ?? [];
      const there = await (await get(path.replaceAll('&amp;', '&'))).text();
      const here = /<li class="band band--here"[^>]*>(.*?)<\/li>/s.exec(there)?.[1];
      expect(here, path).toContain(outcome);
    }
  });

  it('has one address: what a form sends empty is taken away, and nothing at all leads to the questions', async () => {
    const cleaned = await get('/anskaffelse/svar?verdi=5000&type=&kjoper=kommune&tull=1');
    expect(cleaned.status).toBe(302);
    expect(cleaned.headers.get('location')).toBe('/anskaffelse/svar?kjoper=kommune&verdi=5000');
    const nothing = await get('/nn/anskaffelse/svar?type=');
    expect(nothing.headers.get('location')).toBe('/nn/anskaffelse/sjekk');
  });

  it.each([
    ['verdi=-5', 'verdi'],
    ['verdi=1,50', 'verdi'],
    ['verdi=99999999999999999', 'verdi'],
    ['type=tull', 'type'],
    ['dato=31.12.2016', 'dato'],
    ['dato=1.1.2099', 'dato'],
    ['dato=31.2.2026', 'dato'],
    ['verdi=5000&maned=100&maneder=2', 'verdi'],
    ['maned=100&maneder=2&lopende=ja', 'lopende'],
    ['maneder=12', 'maned'],
    ['ramme=nei&rammear=4', 'rammear'],
    ['avtale=tilskudd&ramme=ja', 'avtale'],
  ])(
    'to %s is the form again, with the fault at its question and all that was typed',
    async (query, field) => {
      const params = new URLSearchParams(query);
      for (const path of ['svar', 'notat', 'notat.pdf', 'svar/graf', 'svar/sammenlign']) {
        const answer = await get(`/anskaffelse/${path}?${formatTyped(Object.fromEntries(params))}`);
        expect(answer.status, path).toBe(422);
        const page = await answer.text();
        expect(page).toContain(`href="#${field}"`);
        expect(page).toMatch(/<title>Feil: /);
        const typed = params.get('verdi');
        if (typed) expect(page).toContain(`value="${typed}"`);
      }
    },
  );
});

describe('two routes side by side', () => {
  it('tell what only one of them asks for, and fall back to the first route for an unknown one', async () => {
    const query = `${services}&verdi=1400000`;
    const page = await text(`/anskaffelse/svar/sammenlign?${query}&med=grant`);
    expect(page).toContain('Anskaffelsesreglene gjelder trolig ikke for dette.');
    expect(page).toMatch(/Bare her .*Krav: Kunngjør konkurransen/);
    expect(await text(`/anskaffelse/svar/sammenlign?${query}&med=__proto__`)).toContain(
      'Sammenlign to veier',
    );
  });
});

describe('the map of the rules', () => {
  it('has every question and end, drawn within its frame, with the way that was walked', async () => {
    const page = await (await get(`/anskaffelse/svar/graf?${services}&verdi=1400000`)).text();
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
    expect(page.match(/rule-map__edge--walked/g)?.length).toBeGreaterThan(4);
    for (const id of shipped.graph.nodes.keys()) expect(page).toContain(`id="regel-${id}"`);
    const plain = await (await get('/nn/anskaffelse/svar/graf')).text();
    expect(plain).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the memo', () => {
  const query = `${services}&verdi=1400000&dato=24.11.2026`;
  const addressOf = async (): Promise<string> =>
    (await get(`/anskaffelse/notat?${query}`)).headers.get('location') ?? '';

  it('carries the rules it was made under in its address, and is kept in no cache', async () => {
    const address = await addressOf();
    expect(address).toContain(`regler=${shipped.version}`);
    const answer = await get(address);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await answer.text()).not.toContain('Reglene er endret');
  });

  it('says that the rules have changed, and whether the answer has', async () => {
    const address = await addressOf();
    const older = address.replace(/regler=[^&]+/, 'regler=2026-01-01.abc');
    expect(await text(older)).toContain('Svaret under er regnet ut på nytt');
    expect(await text(older.replace(/svar=\w+$/, 'svar=0000000'))).toContain(
      'svaret kan være et annet',
    );
    expect(await text(address.replace(/svar=\w+$/, 'svar=0000000'))).toContain('Reglene er endret');
    expect(await text(address.replace(/regler=[^&]+/, 'regler=tull'))).toContain(
      'som vi ikke kjenner',
    );
  });

  it('holds the reader’s own words, escaped, and refuses none silently', async () => {
    const address = `${await addressOf()}&sak=26%2F1&tittel=%3Cb%3EHei&vurdering=F%C3%B8rst%0A%0ASist`;
    const page = await (await get(address)).text();
    expect(page).toContain('Notat: &lt;b&gt;Hei');
    const long = await get(`${await addressOf()}&sak=${'x'.repeat(60)}`);
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('x'.repeat(60));
  });

  it('comes as a tagged PDF and as Word', async () => {
    const address = await addressOf();
    const pdf = await get(address.replace('notat?', 'notat.pdf?'));
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await pdf.arrayBuffer()).includes('pdfuaid')).toBe(true);
    const docx = await get(`/nn${address.replace('notat?', 'notat.docx?')}`);
    expect(docx.headers.get('content-disposition')).toMatch(/innkjopsnotat-2026-11-24\.docx/);
    expect(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});

describe('the pages that search may list', () => {
  it('answer in both languages with the title that is told of them', async () => {
    for (const lang of langs)
      for (const { path, title, lead, text: told } of procurementPages(lang)) {
        const page = await text(localPath(lang, path));
        expect(page).toContain(title);
        expect(page).toContain(lead);
        expect(told.length).toBeGreaterThan(10);
      }
  });
});
