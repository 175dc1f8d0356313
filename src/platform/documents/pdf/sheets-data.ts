import type { Lang } from '#platform/i18n/lang.ts';
import { drawableText, flowingText, headingText } from './safe-text.ts';
import { pdfTexts } from './texts.ts';

/** Not words: drawn or walked, never printed. */
const untouched = new Set(['svg', 'k', 'shape']);

/** The same data with every word fit to be drawn. */
export function clean<T>(value: T): T {
  if (typeof value === 'string') return flowingText(value) as T;
  if (Array.isArray(value)) return value.map((one) => clean(one) as unknown) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, untouched.has(key) ? one : clean(one)]),
  ) as T;
}

/** What `look.typ` and `frame.typ` ask of every document. */
export function documentData(
  pdf: { lang: Lang; title: string; author?: string; date: Date },
  day: string,
) {
  const [year, month, date, hour, minute, second] = pdf.date.toISOString().split(/\D/).map(Number);
  return {
    lang: pdf.lang,
    paper: 'a4',
    hyphenate: true,
    title: headingText(pdf.title),
    date: day,
    created: { year, month, day: date, hour, minute, second },
    meta: {
      title: headingText(pdf.title),
      author: pdf.author ? [drawableText(pdf.author)] : [],
      description: null,
      keywords: [],
    },
    words: pdfTexts[pdf.lang],
    sections: [],
    intro: [],
  };
}
