import { dayOf } from '#platform/i18n/format.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { WorkshopRecord } from './access.ts';
import type { Known } from './access-to-workshops.ts';
import type { Boot } from './model/boot.ts';
import type { Template } from './model/template.ts';
import { qrPath } from './qr.ts';
import { inviteKeyOf, linkTokenOf } from './secrets.ts';

export type PageTitles = (lang: Lang, slugs: string[]) => Promise<Map<string, string>>;

/** Absolute address of the join page, with the key that tells an invitation from a guess. */
export function joinUrlOf(baseUrl: string, lang: Lang, { id, code }: WorkshopRecord): string {
  return `${baseUrl}${localPath(lang, `/verksted/delta/${code}`)}?i=${inviteKeyOf(id)}`;
}

/** Absolute address that lets this person in on another device. */
export function deviceUrlOf(baseUrl: string, lang: Lang, { record, token }: Known): string {
  const path = `/verksted/${record.id}/enhet/${linkTokenOf(token)}`;
  return baseUrl + localPath(lang, path);
}

/** What the page of a workshop gives its app. */
export async function bootOf(
  { baseUrl, pageTitles }: { baseUrl: string; pageTitles: PageTitles },
  known: Known,
  lang: Lang,
  mode: 'work' | 'presenter',
): Promise<Boot> {
  const { record, participant, state } = known;
  const at = (path: string): string => localPath(lang, `/verksted/${record.id}${path}`);
  const joinUrl = joinUrlOf(baseUrl, lang, record);
  return {
    workshop: record.id,
    viewer: participant.id,
    lang,
    mode,
    state: null,
    code: record.code,
    joinUrl,
    qr: qrPath(joinUrl),
    // On a projector everybody could read it.
    deviceUrl: mode === 'presenter' ? null : deviceUrlOf(baseUrl, lang, known),
    deleteOn: dayOf(record.deleteAt),
    reading: await readingOf(state.template, lang, pageTitles),
    addresses: {
      live: at('/live'),
      events: at('/hendelser'),
      messages: at('/meldinger'),
      presenter: at('/storskjerm'),
      results: at('/resultat'),
      print: at('/ark'),
      entry: at('/skriv-inn'),
      administer: at('/administrer'),
      otherLang: localPath(
        lang === 'nb' ? 'nn' : 'nb',
        `/verksted/${record.id}${mode === 'presenter' ? '/storskjerm' : ''}`,
      ),
      front: localPath(lang, '/'),
    },
  };
}

/** Pages that are published just now; others are left out. */
export async function readingOf(
  { sheets }: Template,
  lang: Lang,
  pageTitles: PageTitles,
): Promise<Boot['reading']> {
  const slugs = sheets.flatMap(({ reading, fields }) => [
    ...reading,
    ...fields.flatMap(({ statements }) => statements.flatMap(({ page }) => page ?? [])),
  ]);
  const titles = await pageTitles(lang, [...new Set(slugs)]);
  return Object.fromEntries(
    [...titles].map(([slug, title]) => [
      slug,
      { title, href: localPath(lang, `/kokebok/${slug}`) },
    ]),
  );
}
