import { describe, expect, it } from 'vitest';
import { testServices } from '../../../../tests/support/services.ts';
import { aWorkedWorkshop, noDb, resultsApp, testAccess } from './test-results.ts';

const open = [
  'resultat',
  'resultat?bord=t1',
  'resultat.pdf',
  'resultat.docx',
  'resultat.md',
  'resultat.csv',
  'resultat.json',
  'resultat.ics',
  'innlegg',
  'innlegg.md',
  'innlegg.docx',
];
const facilitatorOnly = ['oppmote', 'oppmote.csv', 'oppmote-delt.csv', 'oppmote.pdf'];
const api = '/api/v1/workshops/verksted/result';

/** What each may have: open files, those for the facilitator, the API. */
const people = [
  { who: 'a stranger', cookie: '', open: 404, facilitator: 404, api: 404 },
  {
    who: 'somebody of another workshop',
    cookie: 'hvem=fremmed',
    open: 404,
    facilitator: 404,
    api: 404,
  },
  { who: 'somebody who waits', cookie: 'hvem=venter', open: 403, facilitator: 403, api: 404 },
  { who: 'somebody removed', cookie: 'hvem=dina', open: 403, facilitator: 403, api: 404 },
  { who: 'somebody who left', cookie: 'hvem=cato', open: 403, facilitator: 403, api: 404 },
  { who: 'a participant', cookie: 'hvem=ada', open: 200, facilitator: 403, api: 200 },
  { who: 'an observer', cookie: 'hvem=ole', open: 200, facilitator: 403, api: 200 },
  { who: 'a facilitator', cookie: 'hvem=fas', open: 200, facilitator: 200, api: 200 },
] as const;

const room = await aWorkedWorkshop();
room
  .do('ole', { type: 'participant.join', name: 'Ole', side: 'annet', observer: true, table: null })
  .do('fas', { type: 'participant.admit', participant: 'ole' })
  .do('fas', { type: 'participant.remove', participant: 'dina' })
  .do('cato', { type: 'participant.leave' })
  .do('fas', { type: 'settings.change', change: { approval: true } })
  .do('venter', {
    type: 'participant.join',
    name: 'Vilde',
    side: 'annet',
    observer: false,
    table: 't1',
  });
const app = resultsApp(
  testServices(noDb),
  testAccess(() => room),
);
const get = (path: string, cookie: string) =>
  app.request(path, { headers: cookie ? { cookie } : {} });

describe('who gets a result', () => {
  for (const one of people) {
    it(`${one.who}: files ${one.open}, attendance ${one.facilitator}, API ${one.api}`, async () => {
      for (const [paths, status] of [
        [open, one.open],
        [facilitatorOnly, one.facilitator],
      ] as const) {
        for (const path of paths) {
          const answer = await get(`/verksted/verksted/${path}`, one.cookie);
          expect([path, answer.status]).toEqual([path, status]);
          expect(answer.headers.get('cache-control')).toBe('private, no-store');
          expect(answer.headers.get('x-robots-tag')).toBe('noindex');
          if (status !== 200) {
            expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
            expect(await answer.text()).not.toMatch(/Fjordverkstedet|Lindahl/);
          }
        }
      }
      expect((await get(api, one.cookie)).status).toBe(one.api);
    });
  }

  it('tells a stranger the same of a workshop that is there as of one that is not', async () => {
    const [there, not] = await Promise.all(
      ['verksted', 'finnes-ikke'].map(async (id) => {
        const page = await get(`/verksted/${id}/resultat`, 'hvem=fremmed');
        return (await page.text()).replaceAll(`/verksted/${id}/`, '/verksted/x/');
      }),
    );
    expect(there).toBe(not);
  });

  it('names nobody to those who are told to ask the facilitator', async () => {
    const answer = await get('/verksted/verksted/oppmote', 'hvem=ada');
    expect(await answer.text()).toContain('Bare prosessveilederen kan hente oppmøtet');
  });

  it('knows no table but those of the workshop', async () => {
    for (const path of [
      'resultat?bord=t9',
      'resultat.pdf?bord=__proto__',
      'resultat.csv?bord=toString',
    ])
      expect((await get(`/verksted/verksted/${path}`, 'hvem=fas')).status).toBe(404);
  });

  it('says that a workshop is not ready, and when to try again', async () => {
    const waiting = resultsApp(testServices(noDb), {
      open: async () => 'unavailable',
      submit: async () => ({ ok: false, code: 'unavailable', retry: true }),
    });
    for (const path of ['/verksted/verksted/resultat', api]) {
      const answer = await waiting.request(path);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
    }
  });
});

describe('the API of results', () => {
  it('gives a personal answer that no cache keeps and no other origin reads', async () => {
    const answer = await app.request(api, {
      headers: { cookie: 'hvem=ada', origin: 'https://annen.test' },
    });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('vary')).toBe('Cookie');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
