/**
 * The code that lets people in. No vowels, so that it is never a word, and nothing that is mistaken
 * for something else on a projector: neither 0/O, 1/I/L, 2/Z, 5/S, 6/G, 8/B nor U/V. 21 characters give
 * 86 million codes.
 */
const alphabet = 'CDFGHJKMNPQRTVWXY3479';
const length = 6;

/** `byte` gives 0–255. */
export function newJoinCode(byte: () => number): string {
  let code = '';
  while (code.length < length) {
    const at = byte();
    // Those that would make some characters likelier than others are passed over.
    if (at < Math.floor(256 / alphabet.length) * alphabet.length)
      code += alphabet[at % alphabet.length];
  }
  return code;
}

/** As it was typed: small letters, spaces and hyphens do not matter. Undefined: not a code. */
export function readJoinCode(typed: string): string | undefined {
  const code = typed.replace(/[\s\-–.]/g, '').toUpperCase();
  return code.length === length && [...code].every((one) => alphabet.includes(one))
    ? code
    : undefined;
}

/** «KTR 4HM»: easier to read out loud and to type. */
export function spokenJoinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
