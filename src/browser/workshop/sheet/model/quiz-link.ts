import { type Lang, localPath } from '#platform/i18n/lang.ts';

/**
 * The quiz about one of the six myths. Their ids are those of the statements of sheet 9
 * (src/parts/procurement/guides-content.test.ts); other statements have none.
 */
export function quizLink(lang: Lang, statement: string): string | undefined {
  const number = /^myte-([1-6])$/.exec(statement)?.[1];
  return number && localPath(lang, `/anskaffelse/myter/quiz?myte=${number}`);
}
