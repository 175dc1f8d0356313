import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { confidenceSchema } from './parameters.ts';

const line = z.string().trim().min(3);
const markdown = z.string().trim().min(20);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'skal være en dato åååå-mm-dd');
const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'bare små bokstaver, tall og bindestrek');
const slug = z.string().regex(/^[a-z0-9-]+$/);

const words = {
  /** What people believe, as they say it. The same words as on sheet 9 of the workshop. */
  claim: line,
  /** Where the belief comes from. */
  believe: markdown,
  /** The answer in one sentence. */
  short: line.max(200),
  why: markdown,
  /** What has changed, and when. */
  since: markdown,
  todo: z.array(line).min(3).max(6),
};

const answer = { id: key, text: line, because: markdown };
const question = { id: key, ask: line };

/** `content/nb/myths/*.md`: what is settled about a myth, and its words in bokmål. The body is what holds today. */
export const bokmalMythSchema = z.strictObject({
  id: key,
  number: z.number().int().min(1),
  page: slug,
  examples: z.array(slug),
  sources: z.array(sourceSchema).min(1),
  appliesFrom: day,
  verifiedAt: day,
  confidence: confidenceSchema,
  ...words,
  quiz: z
    .array(
      z.strictObject({
        ...question,
        answers: z.array(z.strictObject({ ...answer, right: z.boolean().optional() })).min(2),
      }),
    )
    .min(1),
});

/** `content/nn/myths/*.md`: only the words. */
export const nynorskMythSchema = z.strictObject({
  ...words,
  quiz: z.array(z.strictObject({ ...question, answers: z.array(z.strictObject(answer)) })),
});

type Bokmal = z.output<typeof bokmalMythSchema>;
type Nynorsk = z.output<typeof nynorskMythSchema>;

export interface QuizAnswer {
  id: string;
  text: string;
  /** Markdown. */
  because: string;
  right: boolean;
}
export interface QuizQuestion {
  id: string;
  ask: string;
  answers: QuizAnswer[];
}
export interface MythWords extends Pick<Nynorsk, keyof typeof words> {
  /** What holds today, Markdown. */
  holds: string;
  quiz: QuizQuestion[];
}
export interface Myth extends Omit<Bokmal, keyof typeof words | 'quiz'> {
  words: Record<Lang, MythWords>;
}

/**
 * Both languages together. Refuses, as a message, when they do not ask the same questions with the
 * same answers, or when a question has not exactly one right answer.
 */
export function mergeMyth(
  nb: Bokmal,
  nn: Nynorsk,
  holds: Record<Lang, string>,
): { myth: Myth } | { fault: string } {
  const shape = (quiz: Nynorsk['quiz']) =>
    quiz.map(({ id, answers }) => `${id}(${answers.map((one) => one.id).join(',')})`).join(' ');
  if (shape(nb.quiz) !== shape(nn.quiz))
    return { fault: `quiz: bokmål har ${shape(nb.quiz)}, nynorsk ${shape(nn.quiz)}` };
  const wrong = nb.quiz.find(({ answers }) => answers.filter(({ right }) => right).length !== 1);
  if (wrong) return { fault: `quiz ${wrong.id}: skal ha nøyaktig ett riktig svar` };
  const rightOnes = new Set(
    nb.quiz.flatMap(({ id, answers }) =>
      answers.filter(({ right }) => right).map((one) => `${id}.${one.id}`),
    ),
  );
  const settled = (quiz: Nynorsk['quiz']): QuizQuestion[] =>
    quiz.map(({ id, ask, answers }) => ({
      id,
      ask,
      answers: answers.map(({ id: own, text, because }) => ({
        id: own,
        text,
        because,
        right: rightOnes.has(`${id}.${own}`),
      })),
    }));
  const { claim, believe, short, why, since, todo, quiz, ...facts } = nb;
  return {
    myth: {
      ...facts,
      words: {
        nb: { claim, believe, short, why, since, todo, holds: holds.nb, quiz: settled(quiz) },
        nn: { ...nn, holds: holds.nn, quiz: settled(nn.quiz) },
      },
    },
  };
}
