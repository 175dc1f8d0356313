import type { Lang } from '#platform/i18n/lang.ts';
import { innovativeTexts } from './innovative-texts.ts';
import {
  type Conclusion,
  checkEffect,
  checkNeed,
  concludeFindings,
  type Finding,
} from './model/solution-check.ts';

/** The fields in order, with how much each takes: together the address stays short enough to send. */
export const sheetFields = {
  hvem: 200,
  naa: 400,
  behov: 400,
  effekt: 400,
  maling: 300,
  rammer: 300,
} as const;
export type SheetField = keyof typeof sheetFields;
export const sheetNames = Object.keys(sheetFields) as SheetField[];

export interface CheckedText {
  text: string;
  findings: Finding[];
  conclusion: Conclusion;
}

export interface InnovativeSheet {
  words: Record<SheetField, string>;
  errors: { field: SheetField; text: string }[];
  /** Undefined until there is a need, or an effect, to look over. */
  need: CheckedText | undefined;
  effect: CheckedText | undefined;
}

/** Reads the sheet from its address. What is too long is refused and kept; an empty form is no mistake until it is sent. */
export function readSheet(lang: Lang, params: URLSearchParams): InnovativeSheet {
  const t = innovativeTexts[lang];
  const words = Object.fromEntries(
    sheetNames.map((name) => [name, tidy(params.getAll(name).at(-1) ?? '')]),
  ) as InnovativeSheet['words'];
  const errors: InnovativeSheet['errors'] = sheetNames.flatMap((field) => {
    const { length } = words[field];
    const most = sheetFields[field];
    return length > most ? [{ field, text: t.tooLong(t[field], length, most) }] : [];
  });
  const sent = sheetNames.some((name) => params.has(name));
  if (sent && errors.length === 0 && words.behov === '' && words.effekt === '')
    errors.push({ field: 'behov', text: t.nothing });
  const fine = errors.length === 0;
  return {
    words,
    errors,
    need: fine && words.behov ? looked(words.behov, checkNeed) : undefined,
    effect: fine && words.effekt ? looked(words.effekt, checkEffect) : undefined,
  };
}

/** One address for one sheet, without what is empty. */
export function sheetQuery({ words }: InnovativeSheet): string {
  return new URLSearchParams(
    sheetNames.flatMap((name) => (words[name] ? [[name, words[name]]] : [])),
  ).toString();
}

function looked(text: string, check: (text: string) => Finding[]): CheckedText {
  const findings = check(text);
  return { text, findings, conclusion: concludeFindings(findings) };
}

/** As browsers count: one sign for a line end, no signs that nobody can see. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}
