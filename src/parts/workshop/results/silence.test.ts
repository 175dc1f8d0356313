import { expect, it } from 'vitest';
import { readPdf } from '#platform/documents/pdf/read-pdf.ts';
import { partsOf } from '#platform/documents/test-docx.ts';
import { testServices } from '../../../../tests/support/services.ts';
import { aWorkedWorkshop, noDb, resultsApp, secret, testAccess } from './test-results.ts';

const paths = [
  'resultat',
  'resultat?bord=t2',
  'resultat.pdf',
  'resultat.pdf?bord=t2',
  'resultat.docx?bord=t2',
  'resultat.md?bord=t2',
  'resultat.csv?bord=t2',
  'resultat.json',
  'resultat.ics',
  'innlegg',
  'innlegg.docx',
  'oppmote.csv',
  'oppmote-delt.csv',
  'oppmote.pdf',
];

/** All words of a file, whatever its kind. */
async function wordsIn(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const type = answer.headers.get('content-type') ?? '';
  if (type.includes('pdf')) {
    const { text, raw, xmp } = readPdf(bytes);
    return [text, raw, xmp].join('\n').replace(/\s+/g, '');
  }
  if (type.includes('wordprocessingml')) return [...partsOf(bytes).values()].join('\n');
  return new TextDecoder().decode(bytes);
}

it('[SI1] nothing that silence keeps is in any page or file, for anybody, until it is revealed', async () => {
  const room = await aWorkedWorkshop();
  const app = resultsApp(
    testServices(noDb),
    testAccess(() => room),
  );
  const get = (path: string, who: string) =>
    app.request(path.startsWith('/') ? path : `/verksted/verksted/${path}`, {
      headers: { cookie: `hvem=${who}` },
    });
  // Cato wrote one of the hidden notes, and gets no more than the others.
  for (const who of ['fas', 'cato', 'ada']) {
    for (const path of [
      ...paths,
      '/api/v1/workshops/verksted/result',
      '/nn/verksted/verksted/resultat',
    ]) {
      const answer = await get(path, who);
      if (path.startsWith('oppmote') && who !== 'fas') continue;
      expect([path, answer.status]).toEqual([path, 200]);
      expect([path, (await wordsIn(answer)).includes(secret)]).toEqual([path, false]);
    }
  }
  expect(await (await get('resultat?bord=t2', 'ada')).text()).toContain(
    '2 lapper ligger i stillhet',
  );
  room.reveal('hvorfor', ['t2']);
  for (const path of [
    'resultat',
    'resultat.pdf?bord=t2',
    'resultat.docx?bord=t2',
    'resultat.csv',
    'resultat.json',
    'oppmote-delt.csv',
  ])
    expect([path, (await wordsIn(await get(path, 'fas'))).includes(secret)]).toEqual([path, true]);
});
