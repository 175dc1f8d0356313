import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import {
  answerKeys,
  effectGrades,
  exampleTypes,
  fields,
  forms,
  fundings,
  partyKinds,
  phases,
  procurements,
  targetGroups,
} from './values.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'skal ha små bokstaver a–z, tall og bindestrek');
const text = z.string().trim().min(1);
const year = z.number().int().min(1990).max(2100).nullable();

export const partySchema = z.strictObject({
  /** Null when the source tells of a party without naming it. */
  name: text.nullable(),
  kind: z.enum(partyKinds),
  municipality: z
    .string()
    .regex(/^\d{4}$/, 'skal være fire siffer i anførselstegn')
    .optional(),
  county: z
    .string()
    .regex(/^\d{2}$/, 'skal være to siffer i anførselstegn')
    .optional(),
  /** Today's name where it changed. General knowledge, not from the source, and shown so. */
  nowName: text.nullish().transform((name) => name ?? undefined),
});
export type Party = z.infer<typeof partySchema>;

const some = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .array(z.enum(values))
    .refine((list) => new Set(list).size === list.length, 'samme verdi to ganger');

/** What is the same in both languages. */
export const exampleFactsSchema = z.strictObject({
  type: z.enum(exampleTypes),
  parties: z.array(partySchema).min(1),
  /** The source says that it is offered in the whole country or in many places. */
  nationwide: z.boolean(),
  fields: some(fields),
  targetGroups: some(targetGroups),
  forms: some(forms),
  phase: z.enum(phases),
  procurement: z.enum(procurements),
  funding: some(fundings)
    .min(1, 'skriv ukjent når kilden ikke sier noe')
    .refine((list) => list.length === 1 || !list.includes('ukjent'), 'ukjent står alene'),
  /** Only amounts the source gives; `unit` is «NOK/år» and the like. */
  amounts: z.array(z.strictObject({ value: z.number().nonnegative(), unit: text })),
  years: z
    .strictObject({ from: year, to: year })
    .refine(({ from, to }) => from === null || to === null || from <= to, 'to er før from'),
  effect: z.strictObject({ grade: z.enum(effectGrades) }),
  sources: z.array(sourceSchema).min(1),
  related: z.strictObject({ pages: z.array(slug).default([]) }).default({ pages: [] }),
});
export type ExampleFacts = z.infer<typeof exampleFactsSchema>;

/** A key that is left out is unknown, and is shown as unknown. */
export const answersSchema = z.strictObject(
  Object.fromEntries(answerKeys.map((key) => [key, text.optional()])) as Record<
    (typeof answerKeys)[number],
    z.ZodOptional<typeof text>
  >,
);
export type Answers = z.infer<typeof answersSchema>;

/** What is written in each language. */
export const exampleTextsSchema = z.strictObject({
  title: text,
  lead: text.max(200, 'skal ha høyst 200 tegn'),
  amounts: z.array(z.strictObject({ what: text })).default([]),
  effect: z.strictObject({ text: text.optional(), evidence: text.optional() }).default({}),
  answers: answersSchema.default({}),
  /** An agreement that the source has as an annex. */
  agreement: z
    .strictObject({ title: text })
    .nullish()
    .transform((agreement) => agreement ?? undefined),
  keywords: z.array(text).default([]),
});
export type ExampleTexts = z.infer<typeof exampleTextsSchema>;

/** One published version of an example in one language. `body` is Markdown. */
export interface ExampleContent {
  facts: ExampleFacts;
  texts: ExampleTexts;
  body: string;
}

/** A version as one readable text, in the order a reader meets it, to compare with another. */
export function readableExample({ texts, body }: ExampleContent): string {
  const answers = Object.values(texts.answers).filter((answer) => answer !== undefined);
  const effect = [texts.effect.text, texts.effect.evidence].filter((one) => one !== undefined);
  return [texts.title, texts.lead, body, ...effect, ...answers].join('\n\n');
}
