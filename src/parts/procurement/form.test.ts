import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, choiceWords, questionOf, readAnswers } from './form.ts';
import { choices, formatTyped, questionNames, typedIn } from './form-questions.ts';
import { factNames } from './model/facts.ts';
import { startingPoints } from './starting-points.ts';

const read = (query: string) => readAnswers(typedIn(new URLSearchParams(query)), 'nb');
const facts = (query: string) => {
  const answers = read(query);
  return 'ok' in answers ? answers.ok : answers.errors;
};

describe('answers in an address', () => {
  it('say what they mean, and what is empty is unknown', () => {
    expect(
      facts(
        'kjoper=kommune&avtale=kjop&type=helse&verdi=1,2+mill&dato=24.11.2026&pilot=&hjelp=nei',
      ),
    ).toEqual({
      facts: {
        buyer: 'municipality',
        form: 'purchase',
        kind: 'health-social',
        value: 1_200_000,
        supplierHelped: false,
      },
      startedOn: '2026-11-24',
    });
  });

  it('give the calculator what it needs, lists of amounts too', () => {
    expect(
      facts(
        'maned=25.000&maneder=24&opsjon=12&opsjonspris=200+000&deler=300+000%2B250+000&ganger=3',
      ),
    ).toMatchObject({
      facts: {
        valuation: {
          monthly: 25_000,
          months: 24,
          optionMonths: 12,
          options: [200_000],
          lots: [300_000, 250_000],
          times: 3,
        },
      },
    });
  });

  it.each([
    ['verdi=-5', 'verdi', 'under null'],
    ['verdi=12,50', 'verdi', 'øre'],
    ['verdi=1e9', 'verdi', 'kan ikke lese'],
    ['verdi=500,000', 'verdi', 'to ting'],
    ['verdi=99999999999999999', 'verdi', 'antall nuller'],
    ['verdi=0', 'verdi', 'Null kroner'],
    ['maneder=2,5', 'maneder', 'helt tall'],
    ['maneder=99999', 'maneder', 'helt tall'],
    ['ganger=0', 'ganger', 'helt tall'],
    ['deler=300+000%2B-5', 'deler', 'under null'],
    [`deler=${'1%2B'.repeat(30)}1`, 'deler', 'Legg noen'],
    ['dato=31.02.2026', 'dato', 'finnes ikke'],
    ['dato=i+morgen', 'dato', 'kan ikke lese'],
    ['kjoper=departement', 'kjoper', 'departement'],
    ['type=__proto__', 'type', 'finnes ikke'],
    ['pilot=kanskje', 'pilot', 'kanskje'],
  ])('%s is refused at its own question', (query, field, words) => {
    expect(facts(query)).toEqual([{ field, text: expect.stringContaining(words) }]);
  });

  it('collect every fault, one for each question', () => {
    expect(facts('kjoper=x&verdi=y&dato=z')).toHaveLength(3);
  });

  it('are kept as one sorted address, whatever order and noise they came in', () => {
    const typed = typedIn(new URLSearchParams('verdi=5&tull=1&kjoper=stat&verdi=+7+&type='));
    expect(formatTyped(typed)).toBe('kjoper=stat&verdi=7');
  });

  it('never throw, whatever the address holds', () => {
    const some = fc.record(
      Object.fromEntries(
        questionNames.map((name) => [
          name,
          fc.oneof(fc.string(), fc.constantFrom('ja', 'nei', '1', '1 200 000', '24.11.2026')),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, (values) => {
        const typed = typedIn(new URLSearchParams(values as Record<string, string>));
        const answers = readAnswers(typed, 'nn');
        expect('ok' in answers || answers.errors.length > 0).toBe(true);
        expect(typedIn(new URLSearchParams(formatTyped(typed)))).toEqual(typed);
      }),
    );
  });

  it('offer only choices that mean something', () => {
    for (const [name, values] of Object.entries(choices))
      for (const value of values) expect('ok' in read(`${name}=${value}`)).toBe(true);
  });

  it('have a question for every fact that the rules may ask for', () => {
    for (const fact of factNames) expect(questionNames).toContain(questionOf(fact));
  });

  it('can be said back in the words of the form', () => {
    expect(choiceWords('nn', 'type', choiceOf('type', 'health-social'))).toMatch(/^Helse- og/);
    expect(choiceWords('nb', 'pilot', choiceOf('pilot', true))).toBe('Ja');
  });
});

describe('the eight situations of the booklet', () => {
  it('are filled in with answers that can be read', () => {
    expect(startingPoints).toHaveLength(8);
    for (const { typed } of startingPoints) expect('ok' in readAnswers(typed, 'nb')).toBe(true);
  });

  it('hold an amount only where the booklet has one', () => {
    const amounts = startingPoints.filter(({ typed }) => typed.verdi ?? typed.maned);
    expect(amounts.map(({ id, typed }) => [id, typed.verdi])).toEqual([['abonnement', '5000']]);
  });
});
