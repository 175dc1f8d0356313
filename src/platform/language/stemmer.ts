/**
 * Takes the endings of bokmål and nynorsk off a normalised word, so that all forms of a word give
 * one stem: genitive, then one inflection, then one derivation, then spelling of what is left.
 * A stem is a key, not a word. Irregular words are in `irregular.ts`.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const bare = genitive(word);
  // The -et of -het is no ending: «enhet», «enheten» and nynorsk «heilskapsheiter» keep it.
  const quality = bare.replace(/hei?t(?:en|er|ene|ane|ar|a)?$/, 'het');
  return settle(
    derivation(
      bare.length > 4 && /hei?t/.test(bare.slice(2)) && quality.endsWith('het')
        ? quality
        : inflection(bare),
    ),
  );
}

const vowel = /[aeiouyæøå]/;

/** The word without an ending, if enough of it is left to be a stem. */
function without(word: string, ending: string, least = 3): string | undefined {
  if (!word.endsWith(ending)) return undefined;
  const rest = word.slice(0, -ending.length);
  return rest.length >= least && vowel.test(rest) ? rest : undefined;
}

function first(word: string, endings: readonly (readonly [string, number])[]): string {
  for (const [ending, least] of endings) {
    const rest = without(word, ending, least);
    if (rest !== undefined) return rest;
  }
  return word;
}

const genitiveS = /(?:[aeouvyåø]|[aeiouyæøå]r|[elmn]n|en|et|ne|ing|hei?t|dom|skap|jon|iv|al|um)s$/;
const ownEns = /(?:sekv|frekv|tend|resid|kongru|intellig|ess|lis)ens$/;

function genitive(word: string): string {
  if (word.length < 5 || !genitiveS.test(word)) return word;
  // «kommunens» is a genitive; «lisens» and «demens» are not.
  if (word.endsWith('ens') && (word.length < 7 || ownEns.test(word))) return word;
  return word.slice(0, -1);
}

// Longest first. The number is how many letters must be left.
const inflections = [
  ['itetene', 3],
  ['itetane', 3],
  ['iteten', 3],
  ['iteter', 3],
  ['itetar', 3],
  ['itet', 3],
  ['arane', 3],
  ['erane', 3],
  ['erene', 3],
  ['eren', 3],
  ['erne', 3],
  ['aren', 3],
  ['arar', 3],
  ['eret', 4],
  ['erer', 4],
  ['erar', 4],
  ['erte', 4],
  ['ert', 4],
  ['erast', 4],
  ['eres', 4],
  ['ende', 3],
  ['ande', 3],
  ['ane', 3],
  ['ene', 3],
  ['ere', 3],
  ['are', 4],
  ['ast', 4],
  ['ar', 3],
  ['er', 3],
  ['en', 3],
  ['et', 3],
  ['a', 3],
  ['e', 3],
] as const;

const superlative = /(ig|leg|eg|som|al)(?:este|aste|est|ast)$/;

function inflection(word: string): string {
  const compared = word.replace(superlative, '$1');
  return compared === word ? first(word, inflections) : compared;
}

const derivations = [
  ['ering', 4],
  ['asjon', 4],
  ['ativ', 4],
  ['els', 3],
] as const;

function derivation(word: string): string {
  const bokmal = word.replace(/leghet$/, 'lighet').replace(/(..)leg$/, '$1lig');
  const quality = bokmal.length >= 7 ? bokmal.replace(/ighet$/, 'ig') : bokmal;
  const derived = first(quality, derivations);
  if (derived !== quality) return derived;
  // «løsning» is what «løse» gives; «trening» comes of «trene», whose n belongs to the stem.
  const action = /[^aeiouyæøå]ning$/.test(quality) ? without(quality, 'ning') : undefined;
  return action ?? without(quality, 'ing') ?? quality;
}

function settle(word: string): string {
  let left = word;
  // Neuter of adjectives and participles: sosialt, aktivt, kjøpt, brukt, kjent.
  if (left.length >= 6 && /(?:al|iv|am|om|ær|ig|el)t$/.test(left)) left = left.slice(0, -1);
  else if (left.length >= 5 && /[pkn]t$/.test(left)) left = left.slice(0, -1);
  else if (left.length >= 5 && /[vgj]d$/.test(left)) left = left.slice(0, -1);
  if (left.length >= 4 && left.at(-1) === left.at(-2)) left = left.slice(0, -1);
  // Nynorsk byggje, tenkje, setje, krevje.
  if (left.length >= 4) left = left.replace(/([gklrtv])j$/, '$1');
  if (left.length >= 4 && left.at(-1) === left.at(-2)) left = left.slice(0, -1);
  left = left.replace(/leik$/, 'lek');
  // «eksempel» and «eksempler», «middel» and «midler».
  if (left.length >= 5) left = left.replace(/([bdfgkmnpstv])\1?el$/, '$1l');
  return left;
}
