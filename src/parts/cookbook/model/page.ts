import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';

export const pageKinds = ['fakta', 'inspirasjon', 'oppskrift'] as const;
export type PageKind = (typeof pageKinds)[number];

/** In reading order. */
export const chapters = [
  'oppskrifter',
  'grunnlag',
  'kom-i-gang',
  'samarbeidsformer',
  'mote-med-kommunen',
  'effekt',
  'anskaffelser',
  'finansiering',
  'om',
] as const;
export type Chapter = (typeof chapters)[number];

/** Place in the whole book: by chapter, then by order within it. */
export function placeOf(chapter: Chapter, order: number): number {
  return chapters.indexOf(chapter) * 1000 + order;
}

export const audiences = ['kommune', 'entreprenor', 'stat'] as const;
export type Audience = (typeof audiences)[number];

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'skal ha små bokstaver a–z, tall og bindestrek');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'skal være en dato åååå-mm-dd');
const text = z.string().trim().min(1);
const lead = text.max(200, 'skal ha høyst 200 tegn');
const href = z.string().regex(/^\/(?!\/)/, 'skal begynne med /');

const stepFacts = z.strictObject({
  id: slug,
  facts: z.array(slug).default([]),
  examples: z.array(slug).default([]),
  action: z.strictObject({ href }),
});
const stepTexts = z.strictObject({
  id: slug,
  title: text,
  do: text,
  who: text,
  pitfalls: text,
  action: z.strictObject({ label: text }),
});

/** What is the same in both languages. */
export const pageFactsSchema = z.strictObject({
  kind: z.enum(pageKinds),
  chapter: z.enum(chapters),
  order: z.number().int().min(0).max(999),
  audience: z.array(z.enum(audiences)).min(1),
  sources: z.array(sourceSchema).min(1),
  /** From when what is said about law or money holds, when it was checked, and how sure it is. */
  appliesFrom: day.optional(),
  verifiedAt: day.optional(),
  confidence: z.enum(['A', 'B', 'C', 'M']).optional(),
  myth: z.strictObject({ number: z.number().int().min(1).max(6) }).optional(),
  related: z
    .strictObject({ pages: z.array(slug).default([]), examples: z.array(slug).default([]) })
    .default({ pages: [], examples: [] }),
  next: z.strictObject({ href }),
  steps: z.array(stepFacts).default([]),
});
export type PageFacts = z.infer<typeof pageFactsSchema>;

/** What is written in each language. */
export const pageTextsSchema = z.strictObject({
  title: text,
  lead,
  keywords: z.array(text).default([]),
  evidence: text.optional(),
  myth: z.strictObject({ claim: text }).optional(),
  next: z.strictObject({ label: text }),
  steps: z.array(stepTexts).default([]),
});
export type PageTexts = z.infer<typeof pageTextsSchema>;

/** One published version of a page in one language. `body` is Markdown. */
export interface PageContent {
  facts: PageFacts;
  texts: PageTexts;
  body: string;
}

export interface PageStep {
  id: string;
  title: string;
  do: string;
  who: string;
  pitfalls: string;
  facts: string[];
  examples: string[];
  action: { label: string; href: string };
}

/** A recipe's steps with both halves joined; texts and facts agree on ids when a page is loaded. */
export function stepsOf({ facts, texts }: PageContent): PageStep[] {
  return facts.steps.map((step) => {
    const words = texts.steps.find((one) => one.id === step.id);
    if (!words) throw new Error(`step ${step.id} has no text`);
    return { ...step, ...words, action: { ...step.action, ...words.action } };
  });
}

/** A version as one readable text, in the order a reader meets it, to compare with another. */
export function readablePage({ texts, body }: PageContent): string {
  const steps = texts.steps.flatMap((step, at) => [
    `${at + 1}. ${step.title}`,
    step.who,
    step.do.trim(),
    step.pitfalls.trim(),
  ]);
  return [texts.title, texts.lead, body, ...steps].join('\n\n');
}
