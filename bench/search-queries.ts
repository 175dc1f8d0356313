import type { SearchDocument } from '../src/parts/search/index.ts';
import { tokenise } from '../src/platform/language/tokens.ts';
import { pick } from './search-documents.ts';

const common = [
  'kommune',
  'kommunen',
  'samarbeid',
  'kommune samarbeid',
  'samarbeid kommunen tjeneste',
  'sosial',
  'sosiale entreprenører',
  'eldre',
  'ungdom',
  'prosjekt',
  'og',
  'kommune og',
];
const questions = [
  'hvordan måle effekt',
  'kan jeg snakke med leverandører',
  'hvem ringer jeg i kommunen',
  'hva er en sosial entreprenør',
  'regelverk anskaffelser',
  'demens pårørende',
  'hvor kan jeg søke om penger',
  'gratis kontor for gründere',
  'kvifor samarbeide med sosiale entreprenørar',
  'vi har fått en henvendelse fra en sosial entreprenør hva gjør vi nå og når må vi åpne for flere',
];

/** One word, many words, compounds, misspelt, common words, nonsense, half-typed words and questions, in equal parts. */
export function mixedQueries(
  real: readonly SearchDocument[],
  made: readonly SearchDocument[],
  count: number,
  random: () => number,
): string[] {
  const word = (): string => pick(wordsOf(pick(random() < 0.5 ? real : made, random)), random);
  const kinds: (() => string)[] = [
    word,
    () => Array.from({ length: 2 + Math.floor(random() * 3) }, word).join(' '),
    () => pick(made, random).keywords.slice(0, 2).join(' '),
    () => misspell(word(), random),
    () => pick(common, random),
    () =>
      Array.from({ length: 3 + Math.floor(random() * 8) }, () =>
        pick([...'bcdfghjklmnpqrstvwxzaeiou'], random),
      ).join(''),
    () => word().slice(0, 5),
    () => pick(questions, random),
  ];
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]?.() ?? '');
}

/** What is in the search field while the same questions are typed. */
export function prefixes(
  queries: readonly string[],
  count: number,
  random: () => number,
): string[] {
  return Array.from({ length: count }, (_, at) => {
    const q = queries[at % queries.length] ?? '';
    return q.slice(0, 1 + Math.floor(random() * q.length));
  });
}

function wordsOf(doc: SearchDocument): string[] {
  return tokenise(`${doc.title} ${doc.lead} ${doc.body}`)
    .map((token) => token.word)
    .filter((one) => one.length > 4);
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return random() < 0.5
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
