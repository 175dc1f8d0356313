import { z } from 'zod';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'skal ha små bokstaver a–z, tall og bindestrek');
const words = z.string().trim().min(1);

/** The same words in both languages; the schema refuses a graph where one of them is missing. */
export const textSchema = z.strictObject({ nb: words, nn: words });
export type Text = z.infer<typeof textSchema>;

/** What examples can be asked for. The names are those of the examples' facets. */
export const wantedFacets = [
  'type',
  'field',
  'targetGroup',
  'form',
  'phase',
  'procurement',
  'funding',
  'effect',
  'county',
] as const;
export type WantedFacet = (typeof wantedFacets)[number];
export const wantedSchema = z.partialRecord(z.enum(wantedFacets), z.array(slug).min(1));
/** Any of the values will do; the more an example has, the better it fits. */
export type Wanted = Partial<Record<WantedFacet, string[]>>;

const answerSchema = z.strictObject({
  value: slug,
  /** The answer as the reader would say it, and the same said back to the reader. */
  label: textSchema,
  said: textSchema,
  /** The next question, or an end. */
  to: slug,
  /** On the first question: the page about whom this reader can call. */
  call: slug.optional(),
});
const questionSchema = z.strictObject({
  /** Name in the address. Questions that stand in different paths may share it. */
  key: slug,
  ask: textSchema,
  help: textSchema.optional(),
  answers: z.array(answerSchema).min(2, 'et spørsmål har minst to svar'),
});
const refinementSchema = z.strictObject({
  key: slug,
  facet: z.enum(wantedFacets),
  ask: textSchema,
  help: textSchema,
  /** In one word: «område». */
  short: textSchema,
  skip: z.strictObject({ value: slug, label: textSchema }),
  answers: z
    .array(z.strictObject({ value: slug, label: textSchema, wants: z.array(slug).min(1) }))
    .min(2),
});
const endSchema = z
  .strictObject({
    title: textSchema,
    /** The answer in one or two sentences. */
    answer: textSchema,
    recipe: slug,
    why: textSchema,
    /** The primary action: a step of the recipe, or another place in the product. */
    step: slug.optional(),
    action: z
      .strictObject({ label: textSchema, href: z.string().regex(/^\/(?!\/)/, 'begynner med /') })
      .optional(),
    pages: z.array(slug).min(2).max(4),
    match: wantedSchema,
    /** Those values of `match` that are the reader's own situation, not what we suggest. */
    own: z.array(slug).default([]),
    widen: wantedSchema,
    refine: z.array(slug).max(3),
  })
  .refine((end) => Boolean(end.step) !== Boolean(end.action), 'skal ha enten step eller action');

/** The shape alone; `checkedGraphSchema` also proves that every reader comes to an end. */
export const graphShape = z.strictObject({
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'skal være en dato åååå-mm-dd'),
  root: slug,
  /** What the front page shows: answers as direct links, in two or three groups. */
  front: z
    .array(
      z.strictObject({
        group: textSchema,
        items: z.array(z.record(slug, slug)).min(4).max(6),
      }),
    )
    .min(2)
    .max(3),
  questions: z.record(slug, questionSchema),
  refinements: z.record(slug, refinementSchema),
  ends: z.record(slug, endSchema),
  reasons: z.record(slug, textSchema),
});

export type SituationGraph = z.infer<typeof graphShape>;
export type Question = SituationGraph['questions'][string];
export type Answer = Question['answers'][number];
export type Refinement = SituationGraph['refinements'][string];
export type End = SituationGraph['ends'][string];
