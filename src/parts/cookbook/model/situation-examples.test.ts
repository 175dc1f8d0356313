import { describe, expect, it } from 'vitest';
import { chooseExamples, type FoundExample, wantedSteps } from './situation-examples.ts';
import type { End, Refinement } from './situation-graph.ts';
import type { Given } from './situation-path.ts';

const say = (text: string) => ({ nb: text, nn: text });
const felt: Refinement = {
  key: 'felt',
  facet: 'field',
  ask: say('Område?'),
  help: say('Hjelp'),
  short: say('område'),
  skip: { value: 'ikke-viktig', label: say('Ikke viktig') },
  answers: [],
};
const sted: Refinement = { ...felt, key: 'sted', facet: 'county', short: say('landsdel') };
const given = (refinement: Refinement, ...values: string[]): Given => ({
  key: refinement.key,
  value: values[0] ?? '',
  ask: refinement.ask,
  label: say(values[0] ?? ''),
  said: undefined,
  call: undefined,
  wants: { refinement, values },
});
const end = (...own: string[]): End => ({
  title: say('Slutt'),
  answer: say('Svar'),
  recipe: 'oppskrift',
  why: say('Fordi'),
  step: 'steg',
  pages: [],
  match: { form: ['pilot'] },
  own,
  widen: { form: ['partnerskap'] },
  refine: [],
});
const example = (slug: string, ...reasons: string[]): FoundExample => ({
  slug,
  title: slug,
  lead: slug,
  reasons: reasons.map((reason) => {
    const [facet = '', value = ''] = reason.split('=');
    return { facet, value };
  }),
});

describe('the examples that are shown', () => {
  it('are looked for by what the reader said and what the end suggests, then wider', () => {
    expect(wantedSteps([given(felt, 'helse')], end())).toEqual([
      { field: ['helse'], form: ['pilot'] },
      { form: ['partnerskap'] },
      { type: ['samarbeid', 'kommunalt-grep'] },
    ]);
  });

  it('put the reader’s own field before our form, and are at most five', () => {
    const found = [
      example('a', 'form=pilot'),
      example('b', 'field=helse'),
      ...['c', 'd', 'e', 'f'].map((slug) => example(slug, 'form=pilot')),
      example('g', 'field=helse', 'form=pilot'),
    ];
    const { examples } = chooseExamples([given(felt, 'helse')], end(), [found]);
    expect(examples.map(({ slug }) => slug)).toEqual(['g', 'b', 'a', 'c', 'd']);
  });

  it('are not there only because they are nearby', () => {
    const { examples } = chooseExamples([given(sted, 'oslo')], end(), [
      [example('a', 'county=oslo'), example('b', 'form=pilot')],
    ]);
    expect(examples.map(({ slug }) => slug)).toEqual(['b']);
  });

  it('are filled up to three from the wider search, which is said', () => {
    const batches = [
      [example('a', 'form=pilot')],
      ['a', 'b', 'c', 'd'].map((slug) => example(slug, 'form=partnerskap')),
    ];
    const choice = chooseExamples([given(felt, 'miljo')], end(), batches);
    expect(choice.examples.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
    expect(choice.widenings).toEqual([
      { facet: 'field', none: true },
      { facet: undefined, none: false },
    ]);
  });

  it('call a form the reader’s own only when the reader asked for it', () => {
    const own = (ends: End) =>
      chooseExamples([], ends, [[example('a', 'form=pilot')]]).examples[0]?.reasons[0]?.own;
    expect(own(end('pilot'))).toBe(true);
    expect(own(end())).toBe(false);
  });
});
