/**
 * How the other language, or an older spelling, would write a word, by rule: auke/øke, kvit/hvit,
 * mjuk/myk, bein/ben, -heit/-het, -leg/-lig. Guesses: use one only when some text has it.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/au/, 'ø'],
  [/ø/, 'au'],
  [/øy/, 'ø'],
  [/ø/, 'øy'],
  [/ei/, 'e'],
  [/e/, 'ei'],
  [/^kv/, 'hv'],
  [/^hv/, 'kv'],
  [/ju/, 'y'],
  [/jø/, 'e'],
  [/je/, 'i'],
  [/^hj/, 'h'],
  [/heit/, 'het'],
  [/leg/, 'lig'],
  [/semd$/, 'somhet'],
  [/nad$/, 'ning'],
  [/ing$/, 'else'],
  [/else$/, 'ing'],
  [/skot/, 'skudd'],
  [/skudd/, 'skot'],
  [/bod$/, 'bud'],
  [/bud$/, 'bod'],
  [/gje/, 'gi'],
];

export function otherSpellings(word: string): string[] {
  if (word.length < 4) return [];
  const found = new Set<string>();
  for (const [from, to] of rules) {
    const other = word.replace(from, to);
    if (other !== word) found.add(other);
  }
  return [...found];
}
