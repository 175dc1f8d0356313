/**
 * Takes people's names out of what somebody wrote: whole display names in any case, and each word of
 * them where it is written with a capital. Takes rather too much than too little: a person reads the
 * draft before anybody else does.
 */
export function namesRemover(names: string[], instead: string): (text: string) => string {
  const whole = unique(names.map((name) => name.trim())).filter((name) => name.length > 1);
  const words = unique(whole.flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u))).filter(
    (word) => word.length > 1 && /^\p{Lu}/u.test(word),
  );
  const patterns = [pattern(whole, 'giu'), pattern(words, 'gu')].flatMap((one) => one ?? []);
  return (text) =>
    patterns.reduce((rest, one) => rest.replace(one, instead), text.normalize('NFC'));
}

function pattern(names: string[], flags: string): RegExp | undefined {
  if (names.length === 0) return undefined;
  // The longest first, or «Kari» would leave the rest of «Kari Nordmann» standing.
  const choices = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .normalize('NFC')
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?:s)?(?![\\p{L}\\p{N}])`, flags);
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
