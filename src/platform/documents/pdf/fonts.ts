import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCoverage } from './glyph-coverage.ts';

const require = createRequire(import.meta.url);

/**
 * The only fonts a PDF may use. The compiler also finds the machine's own fonts and cannot be told
 * not to; the template names Inter alone with fall-back off, and fonts given here win over installed
 * ones of the same name, so every machine makes the same bytes.
 */
export const fontFiles: readonly string[] = [
  '400Regular/Inter_400Regular',
  '400Regular_Italic/Inter_400Regular_Italic',
  '600SemiBold/Inter_600SemiBold',
  '700Bold/Inter_700Bold',
].map((name) => require.resolve(`@expo-google-fonts/inter/${name}.ttf`));

let known: ReadonlySet<number> | undefined;

/** Code points that every one of the fonts can draw. Read once, when the first PDF is made. */
export function drawableCodePoints(): ReadonlySet<number> {
  if (!known) {
    const [first, ...others] = fontFiles.map((file) => readCoverage(readFileSync(file)));
    known = new Set([...(first ?? [])].filter((code) => others.every((font) => font.has(code))));
  }
  return known;
}
