import type { Db, Tx } from '#platform/db/database.ts';
import { type Lang, langs } from '#platform/i18n/lang.ts';
import {
  addWords,
  allDocuments,
  deleteDocument,
  emptyWords,
  hideFromReaders,
  lockIndex,
  type StoredDocument,
  saveEntries,
  saveVersion,
  storedDocuments,
  storedVersion,
  usedWords,
} from './index-queries.ts';
import type { SearchDocument, SearchKind } from './model/document.ts';
import { type IndexedWord, indexVersion, partCandidates, titleKey, tsvectorOf, wordsOf } from './model/index-entry.ts';

/**
 * Makes a published thing findable, or findable by its new text. Call it last in the transaction
 * that publishes: writers of the index wait for each other until their transactions end.
 */
export function indexDocument(db: Db | Tx, doc: SearchDocument): Promise<void> {
  return indexDocuments(db, [doc]);
}

/** The same for many at once. Of two with the same kind, slug and language the last one counts. */
export async function indexDocuments(db: Db | Tx, docs: readonly SearchDocument[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockIndex(tx);
    const latest = [...new Map(docs.map((doc) => [idOf(doc), doc])).values()];
    const existing = new Set(latest.map(idOf));
    for (let at = 0; at < latest.length; at += chunk) await indexChunk(tx, latest.slice(at, at + chunk), existing);
  });
}

/** Takes a thing out of the search in both languages: when it is withdrawn or hidden. */
export async function removeDocument(db: Db | Tx, thing: { kind: SearchKind; slug: string }): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockIndex(tx);
    const old = await storedDocuments(tx, [thing]);
    await deleteDocument(tx, thing);
    await countWords(tx, old, []);
  });
}

/**
 * Makes the index anew from its own texts when a new version of the program analyses words in
 * another way. Call at start, after the migrations; it does nothing when the index is up to date.
 */
export async function refreshIndex(db: Db): Promise<boolean> {
  if ((await storedVersion(db)) === indexVersion) return false;
  await db.transaction().execute(async (tx) => {
    await lockIndex(tx);
    if ((await storedVersion(tx)) === indexVersion) return;
    const docs = await allDocuments(tx);
    await emptyWords(tx);
    const existing = new Set(docs.map(idOf));
    for (let at = 0; at < docs.length; at += chunk) await indexChunk(tx, docs.slice(at, at + chunk), existing, { anew: true });
    await saveVersion(tx, indexVersion);
  });
  return true;
}

const chunk = 500;
const idOf = (doc: { kind: string; slug: string; lang: string }): string => `${doc.kind}/${doc.slug}/${doc.lang}`;

function inTransaction<T>(db: Db | Tx, run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.isTransaction ? run(db as Tx) : db.transaction().execute(run);
}

/** `coming` are all documents of the same call, so that a twin further on in it is known. */
async function indexChunk(tx: Tx, docs: SearchDocument[], coming: ReadonlySet<string>, { anew = false } = {}): Promise<void> {
  const stored = await storedDocuments(tx, docs);
  const there = new Set(stored.map(idOf));
  const words = docs.map(wordsOf);
  await countWords(tx, anew ? [] : stored.filter((old) => docs.some((doc) => idOf(doc) === idOf(old))), docs, words);
  const used = await usedWords(tx, partCandidates(new Set(words.flatMap((one) => [...one.keys()]))));
  const entries = docs.map((doc) => {
    const readers = langs.filter((lang) => lang === doc.lang || !hasTwin(doc, lang, there, coming));
    return { ...doc, titleKey: titleKey(doc.title), tsv: tsvectorOf(doc, readers, (word) => used.has(word)) };
  });
  await saveEntries(tx, entries);
  for (const lang of langs) {
    const elsewhere = docs.filter((doc) => doc.lang === lang && langs.some((other) => other !== lang && there.has(idOf({ ...doc, lang: other }))));
    if (elsewhere.length > 0) await hideFromReaders(tx, lang, elsewhere);
  }
}

function hasTwin(doc: SearchDocument, lang: Lang, there: ReadonlySet<string>, coming: ReadonlySet<string>): boolean {
  const id = idOf({ ...doc, lang });
  return there.has(id) || coming.has(id);
}

async function countWords(tx: Tx, before: StoredDocument[], after: SearchDocument[], afterWords = after.map(wordsOf)): Promise<void> {
  for (const lang of langs) {
    const counts = new Map<string, { word: IndexedWord; by: number }>();
    const count = (words: Map<string, IndexedWord>, by: number): void => {
      for (const word of words.values()) {
        const known = counts.get(word.word);
        if (known) known.by += by;
        else counts.set(word.word, { word, by });
      }
    };
    for (const doc of before) if (doc.lang === lang) count(wordsOf(doc), -1);
    after.forEach((doc, at) => {
      if (doc.lang === lang) count(afterWords[at] ?? wordsOf(doc), 1);
    });
    await addWords(tx, lang, counts);
  }
}
