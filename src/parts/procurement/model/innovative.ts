import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import type { Lang } from '#platform/i18n/lang.ts';

const line = z.string().trim().min(3);
const slug = z.string().regex(/^[a-z0-9-]+$/);

const words = {
  title: line,
  lead: line.max(200),
  who: line,
  /** How long it takes, as far as a source says; otherwise that none does. */
  time: line,
  pitfalls: z.array(line).min(2),
};

/** `content/nb/innovative/*.md`: one step. The body is what to do. */
export const bokmalStepSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  number: z.number().int().min(1),
  /** True only where a source gives a length of time. */
  timeKnown: z.boolean(),
  examples: z.array(slug),
  pages: z.array(slug),
  sources: z.array(sourceSchema).min(1),
  ...words,
});

/** `content/nn/innovative/*.md`: only the words. */
export const nynorskStepSchema = z.strictObject(words);

type Bokmal = z.output<typeof bokmalStepSchema>;

export interface StepWords extends z.output<typeof nynorskStepSchema> {
  /** Markdown. */
  todo: string;
}
export interface InnovativeStep extends Omit<Bokmal, keyof typeof words> {
  words: Record<Lang, StepWords>;
}

export function mergeStep(
  nb: Bokmal,
  nn: z.output<typeof nynorskStepSchema>,
  todo: Record<Lang, string>,
): InnovativeStep {
  const { title, lead, who, time, pitfalls, ...facts } = nb;
  return {
    ...facts,
    words: {
      nb: { title, lead, who, time, pitfalls, todo: todo.nb },
      nn: { ...nn, todo: todo.nn },
    },
  };
}
