import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchMigrations } from '#parts/search';
import type { Tx } from '#platform/db/database.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { loadStarterExamples, publishExample, renameExample, withdrawExample } from './actions.ts';
import { examplesMigrations } from './migrations.ts';
import { anExample, exampleApp, exampleServices } from './test-support.ts';

let database: TestDatabase;
let services: Awaited<ReturnType<typeof exampleServices>>;
let app: ReturnType<typeof exampleApp>;

beforeAll(async () => {
  database = await createTestDatabase(examplesMigrations, searchMigrations);
  services = await exampleServices(database.db);
  app = exampleApp(services);
  await inTx((tx) => loadStarterExamples(services, tx, 'content'));
});
afterAll(() => database.drop());

function inTx<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return database.db.transaction().execute(run);
}
async function read(path: string): Promise<string> {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}
const links = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
const counted = (html: string): string | undefined => /<h2 id="treff">([^<]*)</.exec(html)?.[1];

describe('the list of examples', () => {
  it('shows twenty at a time and leads to the rest', async () => {
    const html = await read('/eksempler');
    expect(counted(html)).toBe('40 eksempler');
    expect(links(html).filter((href) => /^\/eksempler\/[a-z]/.test(href))).toHaveLength(20);
    expect(links(html)).toContain('/eksempler?side=2');
    const second = await read('/eksempler?side=2');
    const slugs = [html, second].flatMap(links).filter((href) => /^\/eksempler\/[a-z]/.test(href));
    expect(new Set(slugs).size).toBe(40);
  });

  it('is narrowed by a form without scripts, and each choice is a link that removes it', async () => {
    const html = await read('/eksempler?omrade=eldreomsorg&form=pilot&form=samskaping');
    expect(html).toContain(
      '<form class="facets no-print" aria-labelledby="avgrens" action="/eksempler#treff" method="get">',
    );
    expect(html).toContain('<input type="checkbox" name="form" checked="" value="pilot"/>');
    expect(links(html)).toEqual(
      expect.arrayContaining([
        '/eksempler?form=samskaping&omrade=eldreomsorg',
        '/eksempler?form=pilot,samskaping',
        '/eksempler',
      ]),
    );
    expect(html).toContain('aria-label="Fjern Område: Eldreomsorg"');
    expect(links(html)).toContain('/eksempler.csv?form=pilot,samskaping&omrade=eldreomsorg');
  });

  it('has a map that is a list, where each county with examples is a link to choose it or let it go', async () => {
    const html = await read('/eksempler?omrade=helse');
    expect(html).toMatch(/<svg[^>]*role="list"[^>]*aria-labelledby="kart-navn"/);
    expect(html.match(/role="listitem"/g)).toHaveLength(16);
    expect(links(html)).toContain('/eksempler?fylke=trondelag&omrade=helse');
    const chosen = await read('/eksempler?omrade=helse&fylke=trondelag');
    expect(chosen).toMatch(
      /<a href="\/eksempler\?omrade=helse" aria-label="Trøndelag \d+ eksemp(el|ler), valgt\. Fjern valget" aria-current="true">/,
    );
  });

  it('tells what in the address it did not use, and escapes it', async () => {
    const html = await read('/eksempler?form=%3Cscript%3Ealert(1)%3C/script%3E&side=99');
    expect(html).toContain('form=&lt;script&gt;');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('Noe i adressen kunne ikke brukes');
    expect(await read('/eksempler?side=99')).toContain('Siste side er 2');
  });

  it('teaches and leads on when nothing matches', async () => {
    const html = await read('/eksempler?fylke=finnmark&form=pilot');
    expect(counted(html)).toBe('0 eksempler');
    expect(html).toContain('Ingen eksempler passer til alt du har valgt');
    expect(links(html)).toEqual(
      expect.arrayContaining([
        '/eksempler',
        '/situasjon',
        '/eksempler?form=pilot',
        '/eksempler?fylke=finnmark',
      ]),
    );
  });

  it('is whole in nynorsk', async () => {
    const html = await read('/nn/eksempler?omrade=eldreomsorg');
    expect(html).toContain('<h1>Døme</h1>');
    expect(html).toContain('prøvde ein pilot i to institusjonar');
    expect(links(html)).toContain('/nn/eksempler/trondheim-jodacare');
    expect(html).not.toMatch(/ikke|eksempel\b/i);
  });
});

describe('the page of an example', () => {
  it('says what is known, and that the rest is unknown', async () => {
    const html = await read('/eksempler/oppegard-skaperstedet');
    expect(html).toContain(
      'Den gang Oppegård kommune, nå Nordre Follo kommune. Dagens navn står ikke i kilden.',
    );
    expect(html).toContain(
      '<dt>Hvordan begynte kontakten?</dt><dd class="unknown">Kilden sier ikke noe om dette</dd>',
    );
    expect(html).toContain('Partnerskapsavtale: Utsmykking i Generasjonsparken');
    expect(html).toContain(
      '<input type="hidden" name="legg" value="eksempel:oppegard-skaperstedet"/>',
    );
    expect(html).toContain('Siden partnerskapsavtale');
  });

  it('tells how well an effect is known', async () => {
    const html = await read('/eksempler/trondheim-jodacare');
    expect(html).toContain('<span class="grade grade--malt">Målt</span>');
    expect(html).toContain('JodaCare målte selv');
  });

  it('shows examples that resemble it, each with the reason', async () => {
    const html = await read('/eksempler/trondheim-jodacare');
    const why = [...html.matchAll(/class="related__why">([^<]*)</g)].map((match) => match[1]);
    expect(why).toHaveLength(4);
    for (const reason of why) expect(reason).toMatch(/^Ligner fordi: same?/);
    expect(why[0]).toMatch(/samme område: .*eldreomsorg/);
  });

  it('is an Article for machines', async () => {
    const html = await read('/nn/eksempler/trondheim-jodacare');
    const data = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '',
    ) as Record<string, unknown>;
    expect(data).toMatchObject({
      '@type': 'Article',
      inLanguage: 'nn',
      url: 'https://veier.test/nn/eksempler/trondheim-jodacare',
    });
  });

  it('is there for all 40 in both languages', async () => {
    const slugs = links((await read('/eksempler')) + (await read('/eksempler?side=2'))).filter(
      (href) => /^\/eksempler\/[a-z]/.test(href),
    );
    for (const path of slugs) {
      expect(await read(path)).toContain('<h2 id="fakta">Fakta om eksemplet</h2>');
      expect(await read(`/nn${path}`)).toContain('<h2 id="fakta">Fakta om dømet</h2>');
    }
  });

  it('escapes everything an editor wrote', async () => {
    const evil = '"><img src=x onerror=alert(1)></title><script>alert(1)</script>';
    const content = anExample(
      {
        parties: [{ name: evil, kind: 'annet', nowName: evil }],
        sources: [{ title: evil, publisher: evil }],
        amounts: [{ value: 1, unit: evil }],
        effect: { grade: 'fortalt' },
      },
      {
        title: evil,
        lead: evil,
        keywords: [evil],
        answers: { contact: evil },
        amounts: [{ what: evil }],
        effect: { text: evil, evidence: evil },
        agreement: { title: evil },
      },
      'Tekst med \\<script>alert(1)\\</script>.',
    );
    await inTx((tx) =>
      publishExample(services, tx, { slug: 'ondt', lang: 'nb', content, note: '' }),
    );
    for (const html of [await read('/eksempler/ondt'), await read('/eksempler?sorter=tittel')]) {
      expect(html).not.toMatch(/<img|<script>alert|<\/script>alert/);
      expect(html.match(/<\/title>/g)?.length).toBe(html.match(/<title[ >]/g)?.length);
    }
  });

  it('is answered with 404 when it never was, 410 when withdrawn, and 301 when it moved', async () => {
    expect((await app.request('/eksempler/finnes-ikke')).status).toBe(404);
    await inTx((tx) => renameExample(services, tx, 'bua', 'bua-utstyr'));
    const moved = await app.request('/nn/eksempler/bua');
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      '/nn/eksempler/bua-utstyr',
    ]);
    await inTx((tx) => withdrawExample(tx, 'bua-utstyr'));
    expect((await app.request('/eksempler/bua-utstyr')).status).toBe(410);
    expect((await app.request('/eksempler/bua')).status).toBe(301);
  });

  it('offers earlier versions only when there are some', async () => {
    expect(links(await read('/eksempler/nyby'))).not.toContain('/eksempler/nyby/utgaver');
    await inTx((tx) =>
      publishExample(services, tx, {
        slug: 'nyby',
        lang: 'nb',
        content: anExample(),
        note: 'Kortere',
      }),
    );
    expect(links(await read('/eksempler/nyby'))).toContain('/eksempler/nyby/utgaver');
  });
});

describe('the downloads', () => {
  it('hold the filtered list as CSV for a spreadsheet', async () => {
    const answer = await app.request('/eksempler.csv?omrade=eldreomsorg');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="eksempler.csv"');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(lines[0]).toMatch(/^Id;Tittel;Ingress;Type;Område;/);
    expect(lines.length - 1).toBe(
      Number.parseInt(counted(await read('/eksempler?omrade=eldreomsorg')) ?? '', 10),
    );
  });

  it('hold everything as JSON, with source and licence', async () => {
    const answer = await app.request('/nn/eksempler.json?form=pilot');
    const file = (await answer.json()) as {
      items: { slug: string; licence: { name: string }; sources: unknown[]; body: string }[];
    };
    expect(file).toMatchObject({
      lang: 'nn',
      licence: { name: 'CC BY 4.0' },
      source: { url: 'https://veier.test/nn/eksempler?form=pilot' },
    });
    const jodacare = file.items.find((item) => item.slug === 'trondheim-jodacare');
    expect(jodacare?.body).toContain('## Kva målingane viste');
    expect(jodacare?.sources).toHaveLength(1);
  });
});
