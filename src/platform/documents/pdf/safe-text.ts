import { drawableCodePoints } from './fonts.ts';

/** Shown for a letter that the fonts lack (Arabic, Chinese, emoji): the reader sees that something stood there. */
const missing = '□';

// Direction overrides can turn a line's letters round; nothing we print needs them.
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Zero-width space is the one invisible sign kept: it says where a long word may be broken.
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const longWord = /[^\s\u200b]{40}(?=[^\s\u200b])/gu;

/**
 * Text as it can stand in a PDF: composed letters, no control signs or half surrogate pairs, white
 * space as single spaces, and only letters that the fonts can draw. It is data to the template
 * whatever it contains, so nothing is escaped here.
 */
export function drawableText(text: string): string {
  const drawable = drawableCodePoints();
  const composed = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ');
  let clean = '';
  for (const letter of composed.replace(directionMarks, '')) {
    const code = letter.codePointAt(0) ?? 0;
    if (drawable.has(code) && !isControl(code)) clean += letter;
    else if (!isControl(code) && !invisible.test(letter)) clean += missing;
  }
  return clean;
}

/** As `drawableText`, and a word too long for a line may be broken, so that it stays on the sheet. */
export function flowingText(text: string): string {
  return drawableText(text).replace(longWord, '$&\u200b');
}

/** As `flowingText`, for what PDF/UA refuses when it is empty: titles and headings. */
export function headingText(text: string): string {
  return isBlank(text) ? '–' : flowingText(text);
}

/** Nothing in it can be seen. */
export function isBlank(text: string): boolean {
  return drawableText(text).replace(/[\p{White_Space}\u200b]/gu, '') === '';
}

/** An address for the eye: without its scheme, and with places where the line may be broken. */
export function shownAddress(url: string): string {
  return flowingText(
    url
      .replace(/^https:\/\//, '')
      .replace(/\/$/, '')
      .replace(/[/?&=]/g, '$&\u200b'),
  );
}

// Private-use letters mean something else in every font, and non-characters mean nothing anywhere.
function isControl(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code & 0xfffe) === 0xfffe
  );
}
