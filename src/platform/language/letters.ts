/**
 * Lower case, composed letters, and foreign accents taken off, while æ, ø and å stay: they are
 * letters of their own in Norwegian. `ä` and `ö` are how Swedes type `æ` and `ø`.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain Norwegian; only others pay for taking accents apart.
  if (/^[a-zæøå0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .replace(/[^æøå\0-\x7f]/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase();
}

/**
 * What is left of a word for somebody without æ, ø and å: «pårørende», «paarorende» and
 * «parorende» are one. A fall-back only, since «får» and «far» become one as well.
 */
export function skeleton(word: string): string {
  let folded = normalise(word);
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = folded.replace(/æ|ae/g, 'e').replace(/ø|oe/g, 'o').replace(/å|aa/g, 'a');
  }
  return folded;
}
