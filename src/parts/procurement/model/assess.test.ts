import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay, answered, aPurchase, aValue, shipped, someFacts } from '../test-rules.ts';
import { assess, assumeDay } from './assess.ts';
import { answersTo } from './decision-graph.ts';
import { buyers, type FactName, type Facts, factNames, kinds } from './facts.ts';

const today = '2026-11-24';
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const duty = (facts: Facts, id: string, on = today) =>
  answered(facts, on).duties.find((one) => one.id === id);

describe('an assessment', () => {
  it('[AS1] below the entry limit names what holds instead, and cites both who disagree', () => {
    const { outcome, duties } = answered(aPurchase({ value: 50_000 }));
    expect(outcome).toMatchObject({ part: 'none', act: 'outside', mustAnnounce: false });
    const references = duties.map(({ source }) => source.document);
    expect(references).toContain('prop-51');
    expect(references).toContain('booklet-6');
    expect(ids(duties)).not.toContain('principles');
  });

  it.each([
    [{ form: 'grant' }, 'grant', 'outside'],
    [{ form: 'cooperation' }, 'cooperation', 'outside'],
    [{ exit: 'own-organisation' }, 'own-organisation', 'unknown'],
    [{ exit: 'public-cooperation' }, 'public-cooperation', 'unknown'],
    [{ exit: 'concession' }, 'concession', 'unknown'],
    [{ research: true }, 'research-and-development', 'unknown'],
  ] as const)('[AS5] %o is a way out', (facts, id, act) => {
    const answer = answered(aPurchase({ value: 90_000_000, ...facts }));
    expect(answer.outcome).toEqual({ id, part: 'none', act, mustAnnounce: false, announceIn: [] });
    const reasons = answer.caution.map(({ reason }) => reason);
    expect(reasons).toContain(act === 'unknown' ? 'act-unknown' : 'source');
  });

  it('[AS7] asking three suppliers is guidance, and only where nothing is announced', () => {
    expect(duty(aPurchase(), 'ask-several')).toMatchObject({
      kind: 'veiledning',
      quantity: { value: 3, unit: 'suppliers' },
    });
    expect(duty(aPurchase({ value: 2_000_000 }), 'ask-several')).toBeUndefined();
  });

  it('[AS2] part IV brings announcement, protocol, award notice and standstill', () => {
    const { duties } = answered(aPurchase({ kind: 'health-social', value: 9_000_000 }));
    const of = (id: string) => duties.find((one) => one.id === id);
    expect(of('announce')?.source.reference).toBe('anskaffelsesforskriften § 30-5');
    expect(of('protocol-contents')?.source.reference).toBe('anskaffelsesforskriften § 30-1 (7)');
    expect(of('award-notice')?.source.reference).toBe('anskaffelsesforskriften § 30-7');
    expect(of('standstill')).toMatchObject({ kind: 'krav', quantity: { value: 10, unit: 'days' } });
  });

  it('[AS3] special services over the EEA threshold stay in part II, and TED is called unknown', () => {
    const above = answered(aPurchase({ kind: 'special', value: 9_000_000 }));
    expect(above.outcome).toMatchObject({ part: 'II', announceIn: ['doffin'] });
    expect(above.caution.map(({ reason }) => reason)).toContain('ted-unknown');
    const below = answered(aPurchase({ kind: 'special', value: 2_000_000 }));
    expect(below.caution.map(({ reason }) => reason)).not.toContain('ted-unknown');
  });

  it('[AS8] a higher value never means fewer requirements within one kind, buyer and day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...buyers),
        aDay,
        aValue,
        aValue,
        someFacts,
        (kind, buyer, day, one, other, more) => {
          const { valuation: _, ...rest } = more;
          const krav = (value: number) =>
            ids(
              answered({ ...rest, kind, buyer, value }, day).duties.filter(
                (d) => d.kind === 'krav',
              ),
            );
          const [low, high] = one < other ? [one, other] : [other, one];
          const above = krav(high);
          expect(krav(low).filter((id) => !above.includes(id))).toEqual([]);
        },
      ),
    );
  });

  it('[AS9] gives one answer where the missing fact does not matter, and asks where it does', () => {
    expect(answered({ ...aPurchase(), kind: undefined, buyer: undefined }).outcome?.part).toBe('I');
    const open = answered({ ...aPurchase(), kind: undefined, value: 2_000_000 });
    expect(open.outcome).toBeUndefined();
    expect(ids(open.possible).toSorted()).toEqual(['part-one', 'part-two', 'special-part-two']);
    expect(open.needs.filter(({ weight }) => weight === 'decides')).toEqual([
      { fact: 'kind', weight: 'decides' },
    ]);
    expect(ids(open.duties)).toContain('protocol');
    expect(ids(open.duties)).not.toContain('announce');
  });

  it('[AS9] without any fact asks for all that decide, in the order of the questions', () => {
    const { needs, outcome } = answered({});
    expect(outcome).toBeUndefined();
    expect(needs.filter(({ weight }) => weight === 'decides').map(({ fact }) => fact)).toEqual([
      'value',
      'kind',
      'buyer',
    ]);
    const places = needs.map(({ fact }) => factNames.indexOf(fact));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('[AS10] says what it assumed, and no later fact changes an outcome without having been named', () => {
    const one = answered({ buyer: 'county', kind: 'goods', value: 3_000_000 });
    expect(one.needs.filter(({ weight }) => weight === 'premise').map(({ fact }) => fact)).toEqual([
      'form',
      'exit',
      'research',
    ]);
    expect(one.trace.filter(({ status }) => status === 'assumed').map(({ node }) => node)).toEqual([
      'form',
      'exit',
      'research',
    ]);
    fc.assert(
      fc.property(someFacts, someFacts, aDay, (known, more, day) => {
        const before = answered(known, day);
        const later = { ...more, ...known };
        const result = assess(later, day, shipped);
        if (!('ok' in result) || !before.outcome) return;
        const named = new Set<string>(before.needs.map(({ fact }) => fact));
        // The value may be given in two ways, and is one fact.
        if (named.has('value')) named.add('valuation');
        const fresh = Object.keys(later).filter((fact) => !(fact in known));
        if (fresh.some((fact) => named.has(fact))) return;
        expect(result.ok.outcome).toEqual(before.outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('[AS10] a fact that decides or is a premise does lead elsewhere with some answer', () => {
    fc.assert(
      fc.property(someFacts, aDay, (facts, day) => {
        const { needs, possible } = answered(facts, day);
        for (const { fact } of needs.filter(({ weight }) => weight === 'premise')) {
          const results = answersTo(fact as FactName).map((answer) =>
            assess({ ...facts, [fact]: answer }, day, shipped),
          );
          // Another answer leads elsewhere, or contradicts what is known (a reservation is of a purchase).
          expect(
            results.some(
              (one) =>
                'refused' in one || ids(one.ok.possible).some((id) => !ids(possible).includes(id)),
            ),
          ).toBe(true);
        }
      }),
    );
  });

  it('[AS11] calls no outcome possible that no value could have', () => {
    // In 2017 the state's EEA threshold was the national one, so part II had no room.
    const state = answered({ buyer: 'state', kind: 'goods' }, '2017-06-01');
    expect(ids(state.possible).toSorted()).toEqual(['below-entry-limit', 'part-one', 'part-three']);
  });

  it('[AS12] keeps what was rejected, with what it failed on', () => {
    const { trace } = answered(aPurchase({ value: 850_000 }));
    expect(trace.find(({ node, edge }) => node === 'form' && edge === 'grant')).toMatchObject({
      status: 'rejected',
      answer: 'purchase',
    });
    expect(trace.find(({ node, edge }) => node === 'national' && edge === 'reached')).toMatchObject(
      {
        status: 'rejected',
        answer: 850_000,
        quantity: { parameter: 'national', value: 1_300_000, operator: '>=' },
      },
    );
    fc.assert(
      fc.property(someFacts, aDay, (facts, day) => {
        const { trace: steps } = answered(facts, day);
        for (const node of new Set(steps.map((step) => step.node)))
          expect(new Set(steps.filter((s) => s.node === node).map((s) => s.edge)).size).toBe(
            shipped.graph.nodes.get(node)?.edges.length,
          );
      }),
    );
  });

  it.each([
    [{ value: 5, valuation: { total: 6 } }, 'value', 'value-twice'],
    [{ pilot: true, valuation: { monthly: 1, openEnded: true } }, 'pilot', 'pilot-without-end'],
    [
      { framework: false, frameworkYears: 3 },
      'frameworkYears',
      'framework-years-without-framework',
    ],
    [{ form: 'grant', reservation: 'nonprofit' }, 'form', 'grant-with-purchase-facts'],
    [{ form: 'cooperation', framework: true }, 'form', 'grant-with-purchase-facts'],
    [{ form: 'grant', exit: 'concession' }, 'form', 'grant-with-purchase-facts'],
  ] as const)('[AS13] %o is refused', (facts, field, reason) => {
    expect(assess(facts as unknown as Facts, today, shipped)).toMatchObject({
      refused: [{ field, reason }],
    });
  });

  it.each([
    [{ value: 2_000_000, supplierHelped: true }, 'supplier-helped', 'krav', '§ 8-2'],
    [{ value: 5_000_000, supplierHelped: true }, 'supplier-helped', 'krav', '§ 12-2'],
    [{ supplierHelped: true }, 'supplier-helped', 'vurderes', 'heftet'],
    [{ value: 2_000_000, reservation: 'sheltered' }, 'reserve-sheltered', 'krav', '§ 8-8'],
    [{ value: 5_000_000, reservation: 'sheltered' }, 'reserve-sheltered', 'krav', '§ 16-9'],
    [{ value: 2_000_000, framework: true }, 'framework-length', 'krav', 'anskaffelsesforskriften'],
    [{ pilot: true }, 'pilot-contract', 'veiledning', 'heftet'],
    [{ value: 2_000_000, innovation: true }, 'innovation-partnership', 'vurderes', '§ 13-1 (3)'],
    [{ value: 5_000_000, innovation: true }, 'innovation-partnership', 'vurderes', '§ 26-8'],
    [{ value: 5_000_000, innovation: true }, 'innovation-value', 'vurderes', '§ 5-4 (6)'],
    [{ innovation: true }, 'consider-research', 'vurderes', '§ 2-5'],
  ] as const)('[AS14] %o brings %s', (facts, id, kind, reference) => {
    const found = duty(aPurchase(facts as Facts), id);
    expect(found?.kind).toBe(kind);
    expect(found?.source.reference).toContain(reference);
  });

  it.each([
    ['sheltered', 'reserve-sheltered', '§ 30-3', 30],
    ['user-governed', 'reserve-user-governed', '§ 30-2', 3],
    ['nonprofit', 'reserve-nonprofit', '§ 30-2a', undefined],
    ['individual', 'reserve-individual', '§ 30-4', undefined],
  ] as const)('[AS14] a health service reserved for %s', (reservation, id, reference, number) => {
    const found = duty(aPurchase({ kind: 'health-social', value: 9_000_000, reservation }), id);
    expect(found?.source.reference).toBe(`anskaffelsesforskriften ${reference}`);
    expect(found?.quantity?.value).toBe(number);
  });

  it('[AS14] what refines never changes the outcome', () => {
    fc.assert(
      fc.property(someFacts, aDay, (facts, day) => {
        const {
          reservation,
          framework,
          frameworkYears,
          pilot,
          supplierHelped,
          innovation,
          ...rest
        } = facts;
        expect(ids(answered(rest, day).possible)).toEqual(ids(answered(facts, day).possible));
      }),
    );
  });

  it('[AS16] same in, same out, and nothing passed in is changed', () => {
    const before = JSON.stringify(shipped.files);
    fc.assert(
      fc.property(someFacts, aDay, (facts, day) => {
        const copy = structuredClone(facts);
        expect(answered(facts, day)).toEqual(answered(copy, day));
        expect(facts).toEqual(copy);
      }),
    );
    expect(JSON.stringify(shipped.files)).toBe(before);
  });

  it('[AS10] a day that nobody gave is a premise too, in its place', () => {
    const { needs } = assumeDay(answered({ buyer: 'state', kind: 'goods' }));
    expect(needs.map(({ fact }) => fact).slice(0, 5)).toEqual([
      'form',
      'exit',
      'research',
      'value',
      'startedOn',
    ]);
  });
});
