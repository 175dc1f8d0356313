import type { ColumnType, Generated } from 'kysely';
import type { Lang } from '#platform/i18n/lang.ts';
import type { SearchKind } from './model/document.ts';

/** Everything that can be found. Only published things have a row. */
export interface SearchDocumentTable {
  id: Generated<number>;
  kind: SearchKind;
  slug: string;
  lang: Lang;
  path: string;
  title: string;
  lead: string;
  keywords: string[];
  body: string;
  /** The title's words alone, lower case, for suggestions by prefix. */
  title_key: string;
  /** What our own analyser makes of the texts, see model/index-entry.ts. Never selected. */
  tsv: ColumnType<never, string, string>;
  /** Whether readers of a language get it: their own, and what does not exist in theirs. */
  for_nb: boolean;
  for_nn: boolean;
}

/** Every word in use, for suggestions and spelling. */
export interface SearchWordTable {
  lang: Lang;
  word: string;
  /** Key that all its forms share in both languages (`analyseWord(word).key`). */
  stem: string;
  /** The word without æ, ø, å and accents. */
  folded: string;
  documents: number;
}

/** In how many documents each key stands, as a word or as a part of one. */
export interface SearchKeyTable {
  lang: Lang;
  key: string;
  documents: number;
}

/** One row: by which version of the analyser the index was made. */
export interface SearchStateTable {
  one: Generated<boolean>;
  version: number;
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    search_document: SearchDocumentTable;
    search_word: SearchWordTable;
    search_key: SearchKeyTable;
    search_state: SearchStateTable;
  }
}
