import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSituationGraph } from '../situation-rules.ts';
import { walksOf } from './situation-check.ts';
import type { SituationGraph } from './situation-graph.ts';
import {
  formatAnswers,
  formatStanding,
  questionAgain,
  skipRest,
  standingAt,
} from './situation-path.ts';

let graph: SituationGraph;
beforeAll(async () => {
  graph = await loadSituationGraph('content');
});
const at = (query: string) => standingAt(graph, query);
const asked = (query: string): string => {
  const place = at(query).at;
  return place.kind === 'end'
    ? place.id
    : place.kind === 'question'
      ? place.question.key
      : place.refinement.key;
};

describe('where a query string leads', () => {
  it('asks the first question when there is nothing', () => {
    expect(asked('')).toBe('hvem');
  });

  it('asks one question at a time until the end', () => {
    expect(asked('hvem=kommune')).toBe('star');
    expect(asked('hvem=kommune&star=henvendelse')).toBe('lurer');
    expect(asked('hvem=kommune&star=henvendelse&lurer=snakke')).toBe('felt');
    expect(asked('felt=eldreomsorg&hvem=kommune&lurer=snakke&star=henvendelse')).toBe('sted');
    expect(
      asked('felt=eldreomsorg&hvem=kommune&lurer=snakke&sted=ikke-viktig&star=henvendelse'),
    ).toBe('henvendelse-snakke');
  });

  it('keeps later answers while an earlier one is missing', () => {
    const standing = at('felt=eldreomsorg&star=henvendelse');
    expect(standing.dropped).toEqual([]);
    expect(formatStanding(standing)).toBe('felt=eldreomsorg&star=henvendelse');
    expect(asked('felt=eldreomsorg&hvem=stat&star=henvendelse')).toBe('lurer');
  });

  it('drops an answer that no longer fits, and says so', () => {
    const standing = at('hvem=entreprenor&star=utredning');
    expect(standing.dropped.map(({ key, why }) => [key, why])).toEqual([['star', 'elsewhere']]);
    expect(standing.dropped[0]?.words.nb).toBe('Politikerne har bestilt en utredning');
    expect(asked('hvem=entreprenor&star=utredning')).toBe('star');
  });

  it('drops what it does not know and what contradicts itself', () => {
    expect(at('hvem=konge').dropped).toMatchObject([{ key: 'hvem', why: 'unknown' }]);
    expect(at('hvem=kommune&hvem=stat').dropped.map(({ why }) => why)).toEqual([
      'contradiction',
      'contradiction',
    ]);
    expect(asked('hvem=kommune&hvem=stat')).toBe('hvem');
    expect(at('hvem=kommune&hvem=kommune').dropped).toEqual([]);
  });

  it('says nothing about what other sites hang on a link', () => {
    expect(at('fbclid=x&utm_source=y&hvem=kommune').dropped).toEqual([]);
  });

  it('asks a given answer again with everything else kept', () => {
    const standing = at('felt=helse&hvem=kommune&star=henvendelse');
    expect(questionAgain(graph, standing, 'star')?.chosen).toBe('henvendelse');
    expect(questionAgain(graph, standing, 'felt')).toBeUndefined();
    expect(questionAgain(graph, standing, 'finnes-ikke')).toBeUndefined();
  });

  it('goes straight to the end when the optional questions are skipped', () => {
    for (const { answers, end } of walksOf(graph)) {
      const standing = at(skipRest(graph, at(formatAnswers(answers))));
      expect(standing.at).toMatchObject({ kind: 'end', id: end });
      expect(standing.dropped).toEqual([]);
    }
  });
});

describe('any query string', () => {
  const keys = fc.constantFrom(
    'hvem',
    'star',
    'lurer',
    'felt',
    'sted',
    'langt',
    'hort',
    'endre',
    'svar',
    '__proto__',
    'constructor',
  );
  const values = fc.constantFrom(
    'kommune',
    'entreprenor',
    'henvendelse',
    'snakke',
    'helse',
    'ikke-viktig',
    'vet-ikke',
    'regler',
    '',
    '__proto__',
  );
  const likely = fc
    .array(fc.tuple(keys, values), { maxLength: 12 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  const anything = fc.oneof(likely, fc.string({ unit: 'binary' }), fc.webQueryParameters());

  it('leads somewhere', () => {
    fc.assert(
      fc.property(anything, (query) => {
        expect(['question', 'refinement', 'end']).toContain(at(query).at.kind);
      }),
    );
  });

  it('gives an address that means the same, is sorted, and drops nothing more', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const once = at(query);
        const address = formatStanding(once);
        const twice = at(address);
        expect(formatStanding(twice)).toBe(address);
        expect(twice.at).toEqual(once.at);
        expect(twice.given).toEqual(once.given);
        expect(twice.dropped).toEqual([]);
        expect(address.split('&')).toEqual(address.split('&').toSorted());
      }),
    );
  });
});
