import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bokmalMythSchema, type Myth, mergeMyth, nynorskMythSchema } from './myth.ts';
import { quizQuery, quizState } from './quiz.ts';

const long = 'Mange tror det, og noen har rett.';
const answers = [
  { id: 'ja', text: 'Det stemmer', because: long },
  { id: 'nei', text: 'Det stemmer ikke', because: long },
];
const aFile = (quiz: object[]) =>
  bokmalMythSchema.parse({
    id: 'myte-1',
    number: 1,
    page: 'myte-1',
    examples: [],
    sources: [{ title: 'Heftet' }],
    appliesFrom: '2017-01-01',
    verifiedAt: '2026-11-23',
    confidence: 'B',
    claim: 'Alt må ut.',
    believe: long,
    short: 'Nei.',
    why: long,
    since: long,
    todo: ['Regn ut', 'Les reglene', 'Skriv ned'],
    quiz,
  });
const inNynorsk = (quiz: object[]) =>
  nynorskMythSchema.parse({
    claim: 'Alt må ut.',
    believe: long,
    short: 'Nei.',
    why: long,
    since: long,
    todo: ['Rekn ut', 'Les reglane', 'Skriv ned'],
    quiz,
  });
const holds = { nb: long, nn: long };
const right = answers.map((one) => ({ ...one, ...(one.id === 'nei' ? { right: true } : {}) }));
const aMyth = (): Myth => {
  const quiz = (list: object[]) => [
    { id: 'en', ask: 'Alt må ut.', answers: list },
    { id: 'to', ask: 'Og dette?', answers: list },
  ];
  const merged = mergeMyth(aFile(quiz(right)), inNynorsk(quiz(answers)), holds);
  if ('fault' in merged) throw new Error(merged.fault);
  return merged.myth;
};

describe('the quiz', () => {
  it('counts what is answered and what is right, in either language alike', () => {
    const typed = new Map([
      ['en', 'nei'],
      ['to', 'ja'],
    ]);
    for (const lang of ['nb', 'nn'] as const) {
      const state = quizState([aMyth()], lang, (id) => typed.get(id));
      expect(state).toMatchObject({ answered: 2, right: 1, unknown: [] });
    }
  });

  it('counts an answer that does not exist as none, and tells of it', () => {
    const state = quizState([aMyth()], 'nb', (id) => (id === 'en' ? 'tull' : undefined));
    expect(state).toMatchObject({ answered: 0, right: 0 });
    expect(state.unknown).toEqual([{ question: 'en', typed: 'tull' }]);
  });

  it('can be gone on with from its address: any answers come back as they were', () => {
    const some = fc.option(fc.constantFrom('ja', 'nei', 'tull', ''), { nil: undefined });
    fc.assert(
      fc.property(some, some, (en, to) => {
        const typed: Record<string, string | undefined> = { en, to };
        const state = quizState([aMyth()], 'nb', (id) => typed[id]);
        expect(state.right).toBeLessThanOrEqual(state.answered);
        const params = new URLSearchParams(quizQuery(state, 1));
        const again = quizState([aMyth()], 'nb', (id) => params.get(id) ?? undefined);
        expect(again).toEqual({ ...state, unknown: [] });
        expect(params.get('myte')).toBe('1');
      }),
    );
  });
});

describe('a myth in two languages', () => {
  const quiz = (list: object[]) => [{ id: 'en', ask: 'Alt må ut.', answers: list }];

  it('is refused when a question has no right answer, or two', () => {
    const two = answers.map((one) => ({ ...one, right: true }));
    for (const list of [answers, two])
      expect(mergeMyth(aFile(quiz(list)), inNynorsk(quiz(answers)), holds)).toEqual({
        fault: 'quiz en: skal ha nøyaktig ett riktig svar',
      });
  });

  it('is refused when the languages do not ask the same with the same answers', () => {
    const fewer = mergeMyth(aFile(quiz(right)), inNynorsk(quiz(answers.slice(1))), holds);
    expect(fewer).toEqual({ fault: 'quiz: bokmål har en(ja,nei), nynorsk en(nei)' });
    expect(mergeMyth(aFile(quiz(right)), inNynorsk([]), holds)).toHaveProperty('fault');
  });
});
