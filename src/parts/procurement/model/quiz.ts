import type { Lang } from '#platform/i18n/lang.ts';
import type { Myth, QuizAnswer, QuizQuestion } from './myth.ts';

export interface QuizItem {
  myth: Myth;
  question: QuizQuestion;
  /** Undefined when it is not answered. */
  chosen: QuizAnswer | undefined;
}

export interface QuizState {
  items: QuizItem[];
  answered: number;
  right: number;
  /** Answers that do not exist: the question's id and what stood there. */
  unknown: { question: string; typed: string }[];
}

/** Every question of these myths with what was answered; an answer that does not exist counts as none. */
export function quizState(
  myths: readonly Myth[],
  lang: Lang,
  typed: (question: string) => string | undefined,
): QuizState {
  const unknown: QuizState['unknown'] = [];
  const items = myths.flatMap((myth) =>
    myth.words[lang].quiz.map((question): QuizItem => {
      const answer = typed(question.id);
      const chosen = question.answers.find(({ id }) => id === answer);
      if (answer !== undefined && !chosen) unknown.push({ question: question.id, typed: answer });
      return { myth, question, chosen };
    }),
  );
  return {
    items,
    answered: items.filter(({ chosen }) => chosen).length,
    right: items.filter(({ chosen }) => chosen?.right).length,
    unknown,
  };
}

/** The answers as an address; `only` is the number of the one myth that is asked about. */
export function quizQuery(state: QuizState, only: number | undefined): string {
  return new URLSearchParams([
    ...(only === undefined ? [] : [['myte', String(only)]]),
    ...state.items.flatMap(({ question, chosen }) => (chosen ? [[question.id, chosen.id]] : [])),
  ]).toString();
}
