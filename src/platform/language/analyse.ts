import { splitCompound } from './compounds.ts';
import { simpleKey } from './spellings.ts';
import { stopWords } from './stop-words.ts';

export interface WordAnalysis {
  /** What all forms of the word in both languages share. Of a compound: its parts' keys with `+`. */
  key: string;
  /** Keys of a compound's parts; empty for a simple word. */
  parts: string[];
  /** Keys of compounds within a compound of three or more: «regel+verk» in «anskaffelse+regel+verk». */
  within: string[];
  /** One of the small words that say nothing about what a text is about. */
  stop: boolean;
}

const remembered = new Map<string, WordAnalysis>();
const mostRemembered = 60_000;

/** Analyses a normalised word. Pure; answers are remembered because texts repeat their words. */
export function analyseWord(word: string): WordAnalysis {
  const known = remembered.get(word);
  if (known) return known;
  const analysis = analyse(word);
  // Emptied as a whole: simple, bounded, and refilled within a few texts.
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, analysis);
  return analysis;
}

export function keyOf(word: string): string {
  return analyseWord(word).key;
}

function analyse(word: string): WordAnalysis {
  const stop = stopWords.has(word);
  const parts = stop ? [] : splitCompound(word).map(simpleKey);
  if (parts.length < 2) return { key: simpleKey(word), parts: [], within: [], stop };
  const within: string[] = [];
  for (let length = 2; length < parts.length; length += 1) {
    for (let at = 0; at + length <= parts.length; at += 1)
      within.push(parts.slice(at, at + length).join('+'));
  }
  return { key: parts.join('+'), parts, within, stop };
}
