import fc from 'fast-check';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HttpEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { loadFunding } from './load-funding.ts';
import type { Funding, Scheme } from './model/funding.ts';
import { aConfirmation, fundingApp, fundingServices } from './test-support.ts';

let services: Services;
let funding: Funding;
let app: Hono<HttpEnv>;
beforeAll(async () => {
  services = await fundingServices();
  funding = await loadFunding('content');
  app = fundingApp(services, funding);
});

async function read(path: string, from = app): Promise<string> {
  const answer = await from.request(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}
const links = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const counted = (html: string): string | undefined => /<h2 id="treff">([^<]*)</.exec(html)?.[1];

/** The first scheme with something else known of it. */
function withFirst(change: Partial<Scheme>): Hono<HttpEnv> {
  const [first, ...rest] = funding.schemes;
  return fundingApp(services, {
    ...funding,
    schemes: [{ ...first, ...change } as Scheme, ...rest],
  });
}
const confirmation = aConfirmation({ scheme: 'tilskudd-sosialt-entreprenorskap' });

describe('the finder', () => {
  it('shows everything when nothing is asked, and says that none of it is confirmed', async () => {
    const html = await read('/finansiering');
    expect(counted(html)).toBe(`${funding.schemes.length} muligheter`);
    for (const { id } of funding.schemes) expect(links(html)).toContain(`/finansiering/${id}`);
    expect(html).toContain('Ingen ordning er bekreftet');
    expect(html).toContain('Status ukjent');
  });

  it('gives reasons for what fits, what must be checked and what does not fit', async () => {
    const told = text(await read('/finansiering?hvem=entreprenor&tema=arbeid&partner=nei'));
    expect(told).toContain('Passer fordi kilden nevner sosiale entreprenører.');
    expect(told).toContain(
      'Passer trolig fordi vi leser «Arbeid og inkludering» ut av eksemplene.',
    );
    expect(told).toContain('Kilden sier ikke noe om «Arbeid og inkludering».');
    expect(told).toContain('Passer ikke alene, fordi dette er for kommuner og fylkeskommuner.');
    expect(told).toContain('Passer ikke ennå, fordi det krever at begge parter er med.');
  });

  it('keeps the answers in the form, and each is a link that removes it', async () => {
    const html = await read('/finansiering?tema=arbeid&hvem=nav');
    expect(html).toContain('<option value="nav" selected="">');
    expect(links(html)).toEqual(
      expect.arrayContaining([
        '/finansiering?tema=arbeid',
        '/finansiering?hvem=nav',
        '/finansiering',
      ]),
    );
    expect(links(html)).toContain('/finansiering/kalender?hvem=nav&tema=arbeid');
  });

  it('helps on when nothing fits for sure', async () => {
    const html = await read('/finansiering?hvem=fylkeskommune&fase=dele&tema=arbeid');
    expect(counted(html)).toMatch(/^0 passer/);
    expect(html).toContain('Ingenting passer sikkert til alle svarene');
    expect(links(html)).toContain('/finansiering/felles-soknad');
    expect(text(html)).toMatch(/Uten «(?:Hvem|Tema|Fase): [^»]+» er det \d+ treff/);
  });

  it('tells what in the address it did not use, and escapes it', async () => {
    const html = await read('/finansiering?hvem=%3Cscript%3Ealert(1)%3C/script%3E&tull=1');
    expect(html).toContain('Noe i adressen kunne ikke brukes');
    expect(html).toContain('hvem=&lt;script&gt;');
    expect(html).not.toContain('<script>alert');
  });

  it('says how many schemes are confirmed once one is', async () => {
    const known = withFirst({
      status: 'aktiv',
      lastConfirmed: '2026-11-01',
      statusSource: { title: 'Forvalteren' },
    });
    expect(await read('/finansiering', known)).toContain('1 av 6 ordninger er bekreftet');
  });
});

describe('the page of a scheme', () => {
  it('says what is known, what is not, how sure it is and what to do first', async () => {
    const told = text(await read('/finansiering/tilskudd-sosialt-entreprenorskap'));
    expect(told).toContain(
      'Lyses normalt ut i oktober eller november hvert år, frist senest ved utgangen av desember.',
    );
    expect(told).toContain('Beløp Kilden sier ikke noe om dette');
    expect(told).toContain('Sist bekreftet Ikke bekreftet');
    expect(told).toContain('Kan være lyst ut nå. Se etter hos forvalteren.');
    expect(told).toContain('Let etter årets utlysning hos NAV');
  });

  it('gives an amount with its year, and legal amounts from the rules', async () => {
    const told = text(await read('/finansiering/abonnement'));
    expect(told).toContain('5 000 kroner i året (2017): tilknytningsavgift');
    expect(told).toMatch(/Kjøp under 500.000 kroner/);
  });

  it('never shows an exact date that is estimated; a confirmed one is exact and looks different', async () => {
    const exact = /\d{1,2}\.\u00a0(?:oktober|november|desember) 20\d\d/;
    const before = await read('/finansiering/tilskudd-sosialt-entreprenorskap');
    const [, periods = ''] = before.split('id="perioder"');
    expect(periods.split('</section>')[0]).not.toMatch(exact);
    expect(before).not.toContain('window-mark--confirmed');
    const after = await read(
      '/finansiering/tilskudd-sosialt-entreprenorskap',
      withFirst({ confirmed: [confirmation] }),
    );
    expect(after).toContain('Siste dag å søke er 1.\u00a0desember 2026');
    expect(after).toContain('Bekreftet for 2026');
    expect(after).toContain('Åpen for søknader nå.');
    expect(after).toContain('window-mark--confirmed');
  });

  it('says when it is confirmed that there is no call this year', async () => {
    const none = { ...confirmation, from: undefined, to: undefined, none: true as const };
    const html = await read(
      '/finansiering/tilskudd-sosialt-entreprenorskap',
      withFirst({ confirmed: [none] }),
    );
    expect(html).toContain('Lyses ikke ut i 2026');
  });

  it('is there in nynorsk, and is no page for what nobody has heard of', async () => {
    const html = await read('/nn/finansiering/tilskudd-sosialt-entreprenorskap');
    expect(text(html)).toContain('Blir normalt lyst ut i oktober eller november kvart år');
    expect(links(html)).toContain('/nn/kokebok/tilskudd-sosialt-entreprenorskap');
    for (const path of [
      '/finansiering/finnes-ikke',
      '/finansiering/finnes-ikke.ics',
      '/finansiering/..ics',
    ])
      expect((await app.request(path)).status, path).toBe(404);
  });
});

describe('the calendar', () => {
  it('shows twelve months as a drawing with title and description, and the same as a list', async () => {
    const html = await read('/finansiering/kalender');
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="stripe-tittel stripe-tekst"/);
    expect(html).toContain('Året fra november 2026 til oktober 2027');
    const told = text(html);
    expect(told).toContain('Fristen er i så fall senest ved utgangen av desember 2026.');
    expect(told).toContain('Tidspunktet er ukjent');
    expect(links(html)).toEqual(
      expect.arrayContaining([
        '/finansiering/kalender?fra=2027-11',
        '/finansiering/kalender?fra=2025-11',
      ]),
    );
  });

  it('is of a search, and leads to a file of that search', async () => {
    const html = await read('/finansiering/kalender?hvem=kommune&tema=helse-og-omsorg&fra=2027-01');
    expect(links(html)).toContain('/finansiering/kalender.ics?hvem=kommune&tema=helse-og-omsorg');
    expect(html).toContain('Tilbake til i dag');
    expect(links(html)).not.toContain('/finansiering/nav-stotte-ved-rekruttering');
  });

  it('begins now when the month it is asked to begin with is none', async () => {
    for (const from of ['2026-13', '1700-01', '9999-12', 'juni', '2026-11-24']) {
      const html = await read(`/finansiering/kalender?fra=${from}`);
      expect(html, from).toContain('Året fra november 2026');
      expect(html).toContain(`fra=${from}`);
    }
  });

  it('shows a confirmed window with another shape and word than an estimated one', async () => {
    const html = await read('/finansiering/kalender', withFirst({ confirmed: [confirmation] }));
    expect(html).toContain('year-strip__bar--confirmed');
    expect(html).toContain('year-strip__bar--estimated');
    expect(text(html)).toContain('Frist Bekreftet for 2026');
    expect(text(html)).toContain('Frist Usikker dato');
  });
});

describe('a calendar file', () => {
  const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');
  const values = (ics: string, name: string): string[] =>
    unfolded(ics).flatMap((line) =>
      line.startsWith(name) ? [line.slice(line.indexOf(':') + 1)] : [],
    );

  it('says «usikker dato» in the title of all that is estimated, and lasts the months it may be in', async () => {
    const answer = await app.request('/finansiering/tilskudd-sosialt-entreprenorskap.ics');
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const ics = await answer.text();
    const summaries = values(ics, 'SUMMARY');
    expect(summaries).toHaveLength(6);
    expect(summaries.every((one) => one.startsWith('Usikker dato: '))).toBe(true);
    expect(values(ics, 'DTSTART')[0]).toBe('20261001');
    expect(values(ics, 'DTEND')[0]).toBe('20261201');
    expect(values(ics, 'DTSTART')[1]).toBe('20261201');
    expect(values(ics, 'DTEND')[1]).toBe('20270101');
  });

  it('[W7] keeps the identity of an entry when it is confirmed, and has its exact days then', async () => {
    const path = '/finansiering/tilskudd-sosialt-entreprenorskap.ics';
    const before = await read(path);
    const after = await read(path, withFirst({ confirmed: [confirmation] }));
    expect(values(after, 'UID')).toEqual(values(before, 'UID'));
    expect(new Set(values(after, 'UID')).size).toBe(6);
    expect(values(after, 'UID')[0]).toBe(
      'finansiering-tilskudd-sosialt-entreprenorskap-host-2026-apner@veier.test',
    );
    expect(values(after, 'SUMMARY').slice(0, 2)).toEqual([
      'Søknader åpner: Tilskudd til sosialt entreprenørskap',
      'Søknadsfrist: Tilskudd til sosialt entreprenørskap',
    ]);
    expect(values(after, 'DTSTART').slice(0, 2)).toEqual(['20261015', '20261201']);
  });

  it('holds a search, and never is empty', async () => {
    const ics = await read('/finansiering/kalender.ics?hvem=nav&partner=nei');
    expect(ics).toContain('tilskudd-sosiale-tjenester-nav');
    expect(ics).not.toContain('finansiering-kommunens-budsjett');
    const nothing = await read('/finansiering/innomed.ics');
    expect(values(nothing, 'SUMMARY')).toEqual(['Ingen kjente datoer: Midler fra InnoMed']);
    expect(nothing).toContain('BEGIN:VTODO');
  });

  it('has the addresses and words of the language it is asked in', async () => {
    const ics = await read('/nn/finansiering/kommunens-budsjett.ics');
    expect(values(ics, 'URL')[0]).toBe('https://veier.test/nn/finansiering/kommunens-budsjett');
    expect(values(ics, 'DESCRIPTION')[0]).toContain('Mange kommunar set førebelse rammer');
  });
});

describe('whatever is asked', () => {
  it('never is an error of ours', async () => {
    const name = fc.constantFrom('hvem', 'tema', 'partner', 'fase', 'nar', 'fra', 'x');
    const value = fc.oneof(fc.string(), fc.constantFrom('nav', '3', '2026-01', '-1', '1e9', 'ja'));
    const path = fc.constantFrom('', '/kalender', '/kalender.ics', '/innomed', '/a%20b', '/a.ics');
    await fc.assert(
      fc.asyncProperty(
        path,
        fc.array(fc.tuple(name, value), { maxLength: 6 }),
        async (to, pairs) => {
          const answer = await app.request(`/finansiering${to}?${new URLSearchParams(pairs)}`);
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 60 },
    );
  });
});
