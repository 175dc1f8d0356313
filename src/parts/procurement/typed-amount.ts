import { mostKroner } from './model/facts.ts';

/** Why an amount that somebody typed cannot be used. */
export type AmountFault = 'words' | 'negative' | 'fraction' | 'huge' | 'unclear' | 'zero';
export type TypedAmount = { ok: number } | { wrong: AmountFault };

const factors: [RegExp, number][] = [
  [/(?:mrd\.?|milliard(?:er|ar)?)$/, 1_000_000_000],
  [/(?:mill\.?|million(?:er|ar)?|mnok)$/, 1_000_000],
  [/(?:tusen|tus\.?|k)$/, 1_000],
];

/**
 * Whole kroner from what a Norwegian types: «500 000», «500.000», «kr 1 200 000,-», «1,2 mill».
 * What can be read in two ways («1,200», «500,000») is refused rather than guessed.
 */
export function typedAmount(text: string): TypedAmount {
  const bare = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:kr\.?|nok)\s?/, '')
    .replace(/(?:,-|,–|\s?kroner|\s?kr\.?|\s?nok)$/, '')
    .trim();
  if (/^[-−–]\s?[\d.,]/.test(bare)) return { wrong: 'negative' };
  for (const [pattern, factor] of factors) {
    const words = bare.replace(pattern, '').trim();
    if (words !== bare) return inUnits(words, factor);
  }
  return inKroner(bare);
}

/** «1,2» of millions. Three decimals may as well be a thousand, so they are not guessed. */
function inUnits(words: string, factor: number): TypedAmount {
  const plain = words.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, '');
  const parts = /^(\d{1,15})(?:([.,])(\d{1,9}))?$/.exec(plain);
  if (!parts) return { wrong: /^\d[\d., ]*$/.test(words) ? 'unclear' : 'words' };
  const [, whole = '', sign, decimals = ''] = parts;
  if (sign && decimals.length === 3) return { wrong: 'unclear' };
  const digits = String(factor).length - 1;
  if (/[1-9]/.test(decimals.slice(digits))) return { wrong: 'fraction' };
  return whole15(whole + decimals.slice(0, digits).padEnd(digits, '0'));
}

function inKroner(words: string): TypedAmount {
  const [, whole = '', decimals] = /^(.*\d)[,.](\d{1,2})$/.exec(words) ?? [undefined, words];
  const grouped = /^\d{1,3}(?:([ .'’])\d{3})(?:\1\d{3})*$/.test(whole);
  const commas = /^\d{1,3}(?:,\d{3}){2,}$/.test(whole);
  if (!/^\d+$/.test(whole) && !grouped && !commas)
    return { wrong: /^\d[\d., '’]*$/.test(words) ? 'unclear' : 'words' };
  // «1.50» is no grouping and hardly one and a half krone; with grouping before it, it is øre.
  if (decimals !== undefined && /[1-9]/.test(decimals)) return { wrong: 'fraction' };
  return whole15(whole.replace(/\D/g, ''));
}

function whole15(digits: string): TypedAmount {
  const significant = digits.replace(/^0+(?=\d)/, '');
  if (significant.length > 15 || Number(significant) > mostKroner) return { wrong: 'huge' };
  return significant === '0' ? { wrong: 'zero' } : { ok: Number(significant) };
}
