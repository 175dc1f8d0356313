import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFunding } from '../load-funding.ts';
import { aConfirmation, aScheme, autumn, today } from '../test-support.ts';
import type { FundingQuery } from './finder-query.ts';
import type { Funding, Scheme } from './funding.ts';
import { findSchemes, judge, relaxations } from './match.ts';
import { addMonthsToDay } from './months.ts';
import { type Facet, facets, facetValues } from './values.ts';

let funding: Funding;
beforeAll(async () => {
  funding = await loadFunding('content');
});

const query: fc.Arbitrary<FundingQuery> = fc.record(
  Object.fromEntries(facets.map((facet) => [facet, fc.constantFrom(...facetValues[facet])])),
  { requiredKeys: [] },
) as fc.Arbitrary<FundingQuery>;
const outcome = (scheme: Scheme, asked: FundingQuery, on = today) =>
  judge(scheme, asked, on).outcome;

describe('how a scheme stands to what was answered', () => {
  it('[M1] fits what the source says or the editors read, and tells which', () => {
    const scheme = aScheme({ who: { says: ['nav'], reads: ['kommune'], others: 'nei' } });
    expect(judge(scheme, { who: 'nav' }, today).judgements).toEqual([
      { facet: 'who', outcome: 'fits', basis: 'says' },
    ]);
    expect(judge(scheme, { who: 'kommune' }, today).judgements[0]?.basis).toBe('reads');
  });

  it('[M1] is against what is ruled out, naming what it is for; silence is neither', () => {
    const claim = { says: ['nav' as const], reads: [] };
    expect(
      judge(aScheme({ who: { ...claim, others: 'nei' } }), { who: 'kommune' }, today),
    ).toMatchObject({ outcome: 'against', judgements: [{ instead: ['nav'] }] });
    expect(outcome(aScheme({ who: { ...claim, others: 'ukjent' } }), { who: 'kommune' })).toBe(
      'unknown',
    );
    expect(outcome(aScheme({ who: { ...claim, others: 'ja' } }), { who: 'kommune' })).toBe('fits');
  });

  it('[M2] does not fit when one thing is against, and is uncertain when one thing is unknown', () => {
    const scheme = aScheme({
      who: { says: ['nav'], reads: [], others: 'nei' },
      theme: { says: ['arbeid'], reads: [], others: 'ukjent' },
    });
    expect(outcome(scheme, { who: 'nav', theme: 'arbeid' })).toBe('fits');
    expect(outcome(scheme, { who: 'nav', theme: 'fattigdom' })).toBe('unknown');
    expect(outcome(scheme, { who: 'kommune', theme: 'fattigdom' })).toBe('against');
    expect(outcome(scheme, {})).toBe('fits');
    expect(judge(scheme, {}, today).judgements).toEqual([]);
  });

  it.each([
    ['ma', 'ja', 'fits'],
    ['ma', 'nei', 'against'],
    ['kan', 'ja', 'fits'],
    ['kan', 'nei', 'fits'],
    ['ukjent', 'ja', 'unknown'],
    ['ukjent', 'nei', 'unknown'],
  ] as const)(
    '[M3] when partners are «%s» and somebody has one: «%s», it is %s',
    (need, partner, wanted) => {
      expect(outcome(aScheme({ partner: { need, basis: 'says' } }), { partner })).toBe(wanted);
    },
  );

  it('[M4] fits in time when a window is near, told as estimated or confirmed', () => {
    const scheme = aScheme({ recurring: [autumn] });
    expect(judge(scheme, { when: '3' }, today).judgements[0]).toMatchObject({
      outcome: 'fits',
      basis: 'estimated',
      window: { year: 2026 },
    });
    const confirmed = aScheme({ recurring: [autumn], confirmed: [aConfirmation()] });
    expect(judge(confirmed, { when: '3' }, today).judgements[0]?.basis).toBe('confirmed');
  });

  it('[M4] does not fit in time when the next window is later, and tells when it is', () => {
    const scheme = aScheme({ recurring: [autumn] });
    const [late] = judge(scheme, { when: '6' }, '2027-01-01').judgements;
    expect(late).toMatchObject({ outcome: 'against', basis: 'says', window: { year: 2027 } });
    expect(outcome(scheme, { when: '12' }, '2027-01-01')).toBe('fits');
    // The first day of the window is a day in it.
    expect(outcome(scheme, { when: '3' }, '2027-07-01')).toBe('against');
    expect(outcome(scheme, { when: '3' }, '2027-07-02')).toBe('fits');
  });

  it('[M4] says so when it is confirmed that there is no call, or that the deadline has gone', () => {
    const none = aConfirmation({ from: undefined, to: undefined, none: true });
    const cancelled = aScheme({ recurring: [autumn], confirmed: [none] });
    expect(judge(cancelled, { when: '3' }, today).judgements[0]).toMatchObject({
      outcome: 'against',
      basis: 'none',
    });
    const gone = aScheme({ recurring: [autumn], confirmed: [aConfirmation({ to: '2026-11-24' })] });
    expect(outcome(gone, { when: '3' })).toBe('against');
  });

  it('[M4] fits in time when two parties agree on it, and is unknown when nobody has said', () => {
    expect(outcome(aScheme({ timing: 'avtales' }), { when: '3' })).toBe('fits');
    expect(outcome(aScheme({ timing: 'ukjent' }), { when: '3' })).toBe('unknown');
  });

  it('[M5] is against when the scheme is discontinued, whatever is asked', () => {
    const gone = aScheme({ status: 'avviklet', who: { says: ['nav'], reads: [], others: 'ja' } });
    fc.assert(
      fc.property(query, (asked) => {
        expect(outcome(gone, asked)).toBe('against');
      }),
    );
  });
});

describe('the three groups', () => {
  it('[M6] hold every scheme once, whatever is asked', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { fits, unknown, against } = findSchemes(funding.schemes, asked, today);
        const ids = [...fits, ...unknown, ...against].map(({ scheme }) => scheme.id);
        expect(ids.toSorted()).toEqual(funding.schemes.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('[M6] never take in again, for one answer more, what was against', () => {
    fc.assert(
      fc.property(query, fc.constantFrom(...facets), (asked, facet: Facet) => {
        const { [facet]: _, ...fewer } = asked;
        for (const scheme of funding.schemes) {
          if (outcome(scheme, fewer) === 'against') expect(outcome(scheme, asked)).toBe('against');
        }
      }),
    );
  });

  it('[M6] put first what the source says itself', () => {
    const says = aScheme({ id: 'sagt', who: { says: ['nav'], reads: [], others: 'nei' } });
    const reads = aScheme({ id: 'lest', who: { says: [], reads: ['nav'], others: 'nei' } });
    const { fits } = findSchemes([reads, says], { who: 'nav' }, today);
    expect(fits.map(({ scheme }) => scheme.id)).toEqual(['sagt', 'lest']);
  });

  it('[M7] tell what to let go of when nothing fits', () => {
    const scheme = aScheme({
      who: { says: ['nav'], reads: [], others: 'nei' },
      theme: { says: ['arbeid'], reads: [], others: 'nei' },
      partner: { need: 'ukjent', basis: 'says' },
    });
    expect(relaxations([scheme], { who: 'kommune', theme: 'arbeid' }, today)).toEqual([
      { facet: 'who', count: 1 },
    ]);
    expect(relaxations([scheme], { who: 'kommune', theme: 'fattigdom' }, today)).toEqual([]);
    // Nothing would fit for sure, so what may fit is told.
    expect(relaxations([scheme], { who: 'kommune', partner: 'ja' }, today)).toEqual([
      { facet: 'who', count: 1 },
    ]);
  });

  it('has an answer for the months of a year, on any day', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 0, max: 60 }), (asked, months) => {
        const on = addMonthsToDay('2026-01-31', months);
        expect(() => findSchemes(funding.schemes, asked, on)).not.toThrow();
      }),
    );
  });
});
