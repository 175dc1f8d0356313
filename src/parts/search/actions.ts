import type { Db, Tx } from '#platform/db/database.ts';
import { type Lang, langs } from '#platform/i18n/lang.ts';
import {
  addKeys,
  addWords,
  allDocuments,
  deleteDocument,
  documentsOfKind,
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
import {
  type IndexedWord,
  indexVersion,
  partCandidates,
  titleKey,
  tsvectorOf,
  type Vocabulary,
  vocabularyOf,
} from './model/index-entry.ts';

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
    for (let at = 0; at < latest.length; at += chunk)
      await indexChunk(tx, latest.slice(at, at + chunk), existing);
  });
}

/** Takes a thing out of the search in both languages: when it is withdrawn or hidden. */
export async function removeDocument(
  db: Db | Tx,
  thing: { kind: SearchKind; slug: string },
): Promise<void> {
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
    for (let at = 0; at < docs.length; at += chunk)
      await indexChunk(tx, docs.slice(at, at + chunk), existing, { anew: true });
    await saveVersion(tx, indexVersion);
  });
  return true;
}

/**
 * Things that are read from files at every start, and not published one by one: what is new or
 * different is indexed, what is gone is taken out. Nodes that start together take turns.
 */
export async function syncDocuments(
  db: Db,
  kind: SearchKind,
  docs: readonly SearchDocument[],
): Promise<void> {
  const stored = await documentsOfKind(db, kind);
  const told = new Map(stored.map((doc) => [idOf(doc), JSON.stringify(textOf(doc))]));
  const changed = docs.filter((doc) => told.get(idOf(doc)) !== JSON.stringify(textOf(doc)));
  const kept = new Set(docs.map(idOf));
  const gone = new Set(stored.filter((doc) => !kept.has(idOf(doc))).map(({ slug }) => slug));
  if (changed.length === 0 && gone.size === 0) return;
  await inTransaction(db, async (tx) => {
    for (const slug of gone) await removeDocument(tx, { kind, slug });
    await indexDocuments(
      tx,
      docs.filter((doc) => changed.includes(doc) || gone.has(doc.slug)),
    );
  });
}

function textOf({ slug, lang, path, title, lead, keywords, body }: SearchDocument) {
  return { slug, lang, path, title, lead, keywords, body };
}

const chunk = 500;
const idOf = (doc: { kind: string; slug: string; lang: string }): string =>
  `${doc.kind}/${doc.slug}/${doc.lang}`;

function inTransaction<T>(db: Db | Tx, run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.isTransaction ? run(db as Tx) : db.transaction().execute(run);
}

/** `coming` are all documents of the same call, so that a twin further on in it is known. */
async function indexChunk(
  tx: Tx,
  docs: SearchDocument[],
  coming: ReadonlySet<string>,
  { anew = false } = {},
): Promise<void> {
  const stored = await storedDocuments(tx, docs);
  const there = new Set(stored.map(idOf));
  const vocabularies = docs.map(vocabularyOf);
  await countWords(
    tx,
    anew ? [] : stored.filter((old) => docs.some((doc) => idOf(doc) === idOf(old))),
    docs,
    vocabularies,
  );
  const used = await usedWords(
    tx,
    partCandidates(new Set(vocabularies.flatMap((one) => [...one.words.keys()]))),
  );
  const entries = docs.map((doc) => {
    const readers = langs.filter((lang) => lang === doc.lang || !hasTwin(doc, lang, there, coming));
    return {
      ...doc,
      titleKey: titleKey(doc.title),
      tsv: tsvectorOf(doc, (word) => used.has(word)),
      readers,
    };
  });
  await saveEntries(tx, entries);
  for (const lang of langs) {
    const elsewhere = docs.filter(
      (doc) =>
        doc.lang === lang &&
        langs.some((other) => other !== lang && there.has(idOf({ ...doc, lang: other }))),
    );
    if (elsewhere.length > 0) await hideFromReaders(tx, lang, elsewhere);
  }
}

function hasTwin(
  doc: SearchDocument,
  lang: Lang,
  there: ReadonlySet<string>,
  coming: ReadonlySet<string>,
): boolean {
  const id = idOf({ ...doc, lang });
  return there.has(id) || coming.has(id);
}

/** Takes back the words and keys of what was, and adds those of what is. */
async function countWords(
  tx: Tx,
  before: StoredDocument[],
  after: SearchDocument[],
  vocabularies = after.map(vocabularyOf),
): Promise<void> {
  for (const lang of langs) {
    const words = new Map<string, { word: IndexedWord; by: number }>();
    const keys = new Map<string, number>();
    const count = (vocabulary: Vocabulary, by: number): void => {
      for (const key of vocabulary.keys) keys.set(key, (keys.get(key) ?? 0) + by);
      for (const word of vocabulary.words.values()) {
        const known = words.get(word.word);
        if (known) known.by += by;
        else words.set(word.word, { word, by });
      }
    };
    for (const doc of before) if (doc.lang === lang) count(vocabularyOf(doc), -1);
    after.forEach((doc, at) => {
      if (doc.lang === lang) count(vocabularies[at] ?? vocabularyOf(doc), 1);
    });
    await addWords(tx, lang, words);
    await addKeys(tx, lang, keys);
  }
}
