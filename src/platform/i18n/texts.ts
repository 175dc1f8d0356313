import type { Lang } from './lang.ts';

type Text = string | ((...args: never[]) => string);
type Catalogue = Record<string, Text>;
type SameKeys<T extends Catalogue> = { [K in keyof T]: T[K] extends string ? string : T[K] };

/**
 * A part's visible strings in both languages. The compiler refuses a nynorsk catalogue with a
 * missing or an extra key; `tests/texts.test.ts` refuses empty and forgotten translations.
 */
export function defineTexts<T extends Catalogue>(
  nb: T,
  nn: SameKeys<T>,
): Record<Lang, SameKeys<T>> {
  return { nb: nb as SameKeys<T>, nn };
}
