import { partWords } from './part-words.ts';
import { simpleKey } from './spellings.ts';
import { stopWords } from './stop-words.ts';

const wholeKeys: ReadonlySet<string> = new Set([...partWords].map(simpleKey));
const mostParts = 4;
const shortestPart = 3;

/**
 * The words a compound is made of, as they stand in it, without the s or e that joins them:
 * «anskaffelsesregelverket» → anskaffelse, regelverket. As few and as long parts as possible; only
 * the last may be inflected. Empty for a word that is no compound of known words.
 */
export function splitCompound(word: string): string[] {
  if (word.length < 6 || isWhole(word)) return [];
  const found = split(word, mostParts, new Map());
  return found && found.length > 1 ? found : [];
}

type Memo = Map<string, string[] | null>;

function split(word: string, most: number, memo: Memo): string[] | null {
  if (isWhole(word)) return [word];
  if (most < 2) return null;
  const known = memo.get(`${most}${word}`);
  if (known !== undefined) return known;
  let best: string[] | null = null;
  for (let at = word.length - shortestPart; at >= 2; at -= 1) {
    const head = openingWord(word.slice(0, at));
    if (head === undefined) continue;
    const rest = split(word.slice(at), (best ? best.length - 1 : most) - 1, memo);
    if (rest && (!best || rest.length + 1 < best.length)) best = [head, ...rest];
    if (best?.length === 2) break;
  }
  memo.set(`${most}${word}`, best);
  return best;
}

/** A word that may end a compound: known in some form, and long enough to be no mere ending. */
function isWhole(word: string): boolean {
  return word.length >= shortestPart && !stopWords.has(word) && wholeKeys.has(simpleKey(word));
}

/** The word that opens a compound, without its joint; undefined when it is none. */
function openingWord(head: string): string | undefined {
  if (partWords.has(head)) return head;
  const joint = head.at(-1);
  const bare = head.slice(0, -1);
  return (joint === 's' || joint === 'e') && bare.length >= shortestPart && partWords.has(bare)
    ? bare
    : undefined;
}

/**
 * The same by words that the texts themselves use, for compounds of words no list has: both parts
 * of at least four letters. Coarser, so what it finds counts less.
 */
export function splitByTexts(
  word: string,
  isUsed: (word: string) => boolean,
): [string, string] | undefined {
  for (const [head, tail] of splitsOf(word)) if (isUsed(head) && isUsed(tail)) return [head, tail];
  return undefined;
}

/** Every way to cut a word in two words of four letters or more, joint taken off; longest tail first. */
export function splitsOf(word: string): [head: string, tail: string][] {
  const found: [string, string][] = [];
  if (word.length < 9) return found;
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    found.push([head, tail]);
    if (at > 4 && (head.endsWith('s') || head.endsWith('e'))) found.push([head.slice(0, -1), tail]);
  }
  return found;
}
