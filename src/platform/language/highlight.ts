import { analyseWord } from './analyse.ts';
import { type Token, tokenise } from './tokens.ts';

/** A stretch of text; `match` where it answers the question. */
export interface Marked {
  text: string;
  match: boolean;
}

/** Keys to mark, with how much each is worth when the best excerpt is chosen. Not changed once used. */
export type Wanted = ReadonlyMap<string, number>;

/** A text in stretches, with the words marked that have a wanted key, whole or as part of a compound. */
export function markMatches(text: string, wanted: Wanted): Marked[] {
  const worthOf = worths(wanted);
  return stretches(
    text,
    tokenise(text).filter((token) => worthOf(token) > 0),
    0,
    text.length,
  );
}

export interface ExcerptOptions {
  /** About how many characters, cut at words. */
  length?: number;
  /** What a passage is worth that has all that was asked for: the first such is taken, unread the rest. */
  enough?: number;
}

/** Most texts answer early, and reading a whole text for each hit was a quarter of a search. */
const stretch = 400;

/** The passage of a text that answers best. */
export function bestExcerpt(text: string, wanted: Wanted, options: ExcerptOptions = {}): Marked[] {
  const { length = 240, enough = Number.POSITIVE_INFINITY } = options;
  const worthOf = worths(wanted);
  const tokens: Token[] = [];
  const hits: Hit[] = [];
  for (let read = 0; ; ) {
    const until =
      enough === Number.POSITIVE_INFINITY ? text.length : sentenceEnd(text, read + stretch);
    for (const token of tokenise(text, read, until)) {
      tokens.push(token);
      const worth = worthOf(token);
      if (worth > 0) hits.push({ token, worth });
    }
    read = until;
    const best = bestStart(hits, length);
    // The passage must end within what is read, or a word there is cut in two.
    if (read === text.length || (best.distinct >= enough && best.at + length * 1.5 < read)) {
      return passage(text, tokens, hits, best.at, length);
    }
  }
}

/** Where the sentence ends that goes on at a place: no word, number or hyphenated word is cut there. */
function sentenceEnd(text: string, at: number): number {
  sentences.lastIndex = at;
  return sentences.test(text) ? sentences.lastIndex : text.length;
}

const sentences = /\n|[.!?] /g;

function passage(text: string, tokens: Token[], hits: Hit[], at: number, length: number): Marked[] {
  const from = startOf(text, tokens, at, length);
  const to = endOf(text, tokens, from, length);
  const inside = hits
    .map((hit) => hit.token)
    .filter((token) => token.start >= from && token.end <= to);
  const marked = stretches(text, inside, from, to).map((part) => ({
    ...part,
    text: part.text.replace(/\s+/g, ' '),
  }));
  if (from > 0) marked.unshift({ text: '… ', match: false });
  if (to < text.length) marked.push({ text: ' …', match: false });
  return join(marked);
}

interface Hit {
  token: Token;
  worth: number;
}

/** How much each word of a text is worth. */
function worths(wanted: Wanted): (token: Token) => number {
  return ({ word, joined }) =>
    joined === undefined
      ? worthOf(word, wanted)
      : Math.max(worthOf(word, wanted), worthOf(joined, wanted));
}

function worthOf(word: string, wanted: Wanted): number {
  if (wanted.size === 0) return 0;
  const { key, parts, within } = analyseWord(word);
  let worth = wanted.get(key) ?? 0;
  for (const part of parts) worth = Math.max(worth, (wanted.get(part) ?? 0) * 0.8);
  for (const part of within) worth = Math.max(worth, (wanted.get(part) ?? 0) * 0.9);
  return worth;
}

/** Where the window with the most worth begins; the same word twice counts little more than once. */
function bestStart(hits: Hit[], length: number): { at: number; worth: number; distinct: number } {
  let best = { at: 0, worth: 0, distinct: 0 };
  let last = 0;
  const inWindow = new Map<string, number>();
  let worth = 0;
  let distinct = 0;
  const change = (hit: Hit, by: 1 | -1): void => {
    const key = analyseWord(hit.token.word).key;
    const before = inWindow.get(key) ?? 0;
    inWindow.set(key, before + by);
    const only = Math.max(before, before + by) === 1;
    worth += by * (only ? hit.worth : hit.worth * 0.1);
    if (only) distinct += by * hit.worth;
  };
  for (const hit of hits) {
    let other = hits[last];
    while (other && other.token.end - hit.token.start <= length * 0.8) {
      change(other, 1);
      last += 1;
      other = hits[last];
    }
    if (worth > best.worth + 1e-9) best = { at: hit.token.start, worth, distinct };
    change(hit, -1);
  }
  return best;
}

/** Begins at the sentence if that is near, else a few words before, so that the hit stands in context. */
function startOf(text: string, tokens: Token[], at: number, length: number): number {
  if (at === 0) return 0;
  const near = Math.max(0, at - Math.floor(length / 3));
  const before = text.slice(near, at);
  const sentence = Math.max(
    before.lastIndexOf('\n') + 1,
    before.lastIndexOf('. ') + 2,
    before.lastIndexOf('? ') + 2,
    before.lastIndexOf(': ') + 2,
  );
  if (sentence > 2) return near + sentence;
  if (near === 0) return 0;
  const from = Math.max(0, at - Math.floor(length / 6));
  return tokens.find((token) => token.start >= from)?.start ?? at;
}

function endOf(text: string, tokens: Token[], from: number, length: number): number {
  if (text.length - from <= length + 20) return text.length;
  let end = from;
  for (const token of tokens) {
    if (token.end > from + length) break;
    if (token.end > end) end = token.end;
  }
  // Text without words, or one very long word.
  if (end === from) end = Math.min(text.length, from + length);
  return /[.!?]/.test(text[end] ?? '') ? end + 1 : end;
}

function stretches(text: string, marked: Token[], from: number, to: number): Marked[] {
  const found: Marked[] = [];
  let at = from;
  for (const token of marked) {
    if (token.start > at) found.push({ text: text.slice(at, token.start), match: false });
    found.push({ text: text.slice(token.start, token.end), match: true });
    at = token.end;
  }
  if (at < to) found.push({ text: text.slice(at, to), match: false });
  return found;
}

function join(parts: Marked[]): Marked[] {
  const found: Marked[] = [];
  for (const part of parts) {
    const before = found.at(-1);
    if (before && before.match === part.match) before.text += part.text;
    else if (part.text) found.push({ ...part });
  }
  return found;
}
