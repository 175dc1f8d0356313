const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * An organisation number as it is kept: nine digits, the last one right. Spaces and full stops between
 * the digits are how people write it. Undefined when it is none.
 */
export function readOrganisationNumber(input: string): string | undefined {
  const digits = input.replace(/[\s\u00a0.]/g, '');
  if (!/^[0-9]{9}$/.test(digits)) return undefined;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  // 11 counts as 0; 10 is no digit, so such a number is given to nobody.
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[8]) ? digits : undefined;
}

/** In groups of three, as it is read aloud. */
export function shownNumber(number: string): string {
  return number.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}
