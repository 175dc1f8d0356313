import type { Db } from '#platform/db/database.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import { tokenise } from '#platform/language/tokens.ts';
import { longestQuery, mostWords } from './model/query.ts';
import { titlesBeginning, titlesWith, wordsBeginning } from './queries.ts';

export interface Suggestion {
  text: string;
  /** Path in the reader's language, when the suggestion is a thing and not a word. */
  url?: string;
}

/** What somebody may be about to type: titles that begin so, titles with such words, then words. */
export async function suggest(
  db: Db,
  { q, lang, limit }: { q: string; lang: Lang; limit: number },
): Promise<{ items: Suggestion[] }> {
  const typed = q.slice(0, longestQuery);
  const words = tokenise(typed)
    .slice(0, mostWords)
    .map((token) => token.word);
  const last = words.at(-1);
  if (!last || limit < 1) return { items: [] };
  const begun = await titlesBeginning(db, lang, words.join(' '), limit);
  const seen = new Set(begun.map((title) => title.path));
  const titles = [...begun];
  if (titles.length < limit && last.length >= 2) {
    for (const title of await titlesWith(db, lang, words, limit))
      if (!seen.has(title.path)) titles.push(title);
  }
  const items: Suggestion[] = titles
    .slice(0, limit)
    .map((title) => ({ text: title.title, url: localPath(title.lang, title.path) }));
  if (items.length < limit && last.length >= 2) {
    const before = words.slice(0, -1).join(' ');
    for (const { word } of await wordsBeginning(db, lang, last, limit - items.length)) {
      if (word !== last) items.push({ text: before ? `${before} ${word}` : word });
    }
  }
  return { items };
}
