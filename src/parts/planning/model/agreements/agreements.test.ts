import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../../test-year.ts';
import {
  type Agreement,
  agreementsFile,
  inOrder,
  latestEnd,
  limits,
  merged,
  nextReminder,
  readAgreement,
  readAgreementsFile,
  remindersOf,
  sameAgreement,
  stateOf,
  talkYear,
  withOptionUsed,
} from './index.ts';

const anAgreement = (own: Partial<Agreement> = {}): Agreement => ({
  id: 'a1',
  name: 'Fritidstilbud',
  party: '',
  ends: '2027-12-31',
  options: 0,
  optionMonths: 0,
  noticeMonths: 0,
  prepareMonths: 0,
  note: '',
  ...own,
});
const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    id: fc.stringMatching(/^[\w-]{1,20}$/),
    name: fc.string({ minLength: 1, maxLength: 40 }).map((text) => `A${text}`.trim()),
    party: fc.string({ maxLength: 20 }).map((text) => text.trim()),
    ends: fc.option(anyDay),
    options: fc.integer({ min: 0, max: limits.options }),
    optionMonths: fc.integer({ min: 1, max: limits.optionMonths }),
    noticeMonths: fc.integer({ min: 0, max: limits.noticeMonths }),
    prepareMonths: fc.integer({ min: 0, max: limits.prepareMonths }),
    note: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  })
  .map((one) => (one.ends === null ? { ...one, options: 0 } : one));

describe('reading an agreement', () => {
  it('[PY10] takes what a form sends and gives the same from a file', () => {
    const form = { name: ' Kafé ', ends: '2027-06-30', options: '2', optionMonths: '12' };
    const read = readAgreement({ ...form, noticeMonths: '', prepareMonths: ' 9 ' });
    expect(read).toEqual({
      ok: anAgreement({
        id: '',
        name: 'Kafé',
        ends: '2027-06-30',
        options: 2,
        optionMonths: 12,
        prepareMonths: 9,
      }),
    });
    fc.assert(
      fc.property(anyAgreement, (one) => {
        expect(readAgreement(one)).toEqual({ ok: one });
      }),
    );
  });

  it('[PY10] names every wrong field', () => {
    const wrong = {
      name: ' ',
      party: 'x'.repeat(limits.party + 1),
      ends: '2027-02-30',
      options: -1,
      optionMonths: 1.5,
      noticeMonths: 'tre',
      prepareMonths: 61,
      note: 7,
    };
    expect(readAgreement(wrong)).toEqual({
      faults: {
        name: 'empty',
        party: 'long',
        ends: 'day',
        options: 'number',
        optionMonths: 'number',
        noticeMonths: 'number',
        prepareMonths: 'range',
        note: 'text',
      },
    });
    expect(readAgreement(anAgreement({ options: 1 }))).toEqual({
      faults: { optionMonths: 'optionMonths' },
    });
    expect(readAgreement(anAgreement({ options: 1, optionMonths: 6, ends: null }))).toEqual({
      faults: { ends: 'noEnd' },
    });
    expect(readAgreement(anAgreement({ ends: '1999-12-31' }))).toEqual({
      faults: { ends: 'range' },
    });
  });

  it('[PY10] never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readAgreement(value);
        expect('ok' in read || Object.keys(read.faults).length > 0).toBe(true);
      }),
    );
  });
});

describe('the days of an agreement', () => {
  it('[PY11] [PY12] are reckoned from the day after the last one', () => {
    const one = anAgreement({ noticeMonths: 3, prepareMonths: 12 });
    expect(remindersOf(one)).toEqual([
      { kind: 'prepare', day: '2027-01-01' },
      { kind: 'notice', day: '2027-09-30' },
      { kind: 'end', day: '2027-12-31' },
    ]);
    expect(remindersOf({ ...one, options: 1, optionMonths: 12 })[1]?.kind).toBe('option');
  });

  it('[PY11] use the last day of a month that has no such day, leap years too', () => {
    const end = (ends: string, noticeMonths: number) =>
      remindersOf(anAgreement({ ends, noticeMonths }))[0]?.day;
    expect(end('2028-05-30', 3)).toBe('2028-02-28');
    expect(end('2027-05-30', 3)).toBe('2027-02-27');
    expect(end('2028-02-29', 12)).toBe('2027-02-28');
    expect(end('2028-05-31', 3)).toBe('2028-02-29');
    expect(remindersOf(anAgreement({ ends: '2028-02-28', prepareMonths: 12 }))[0]?.day).toBe(
      '2027-02-28',
    );
  });

  it('[PY13] are none without an end, never after it, and never later with more months', () => {
    expect(remindersOf(anAgreement({ ends: null, prepareMonths: 12 }))).toEqual([]);
    fc.assert(
      fc.property(anyAgreement, fc.integer({ min: 1, max: 24 }), (one, more) => {
        const days = remindersOf(one).map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
        for (const day of days) expect(day <= (one.ends ?? '')).toBe(true);
        const dayOf = (agreement: Agreement, kind: string) =>
          remindersOf(agreement).find((reminder) => reminder.kind === kind)?.day;
        const longer = { ...one, prepareMonths: one.prepareMonths + more };
        const [before, after] = [dayOf(one, 'prepare'), dayOf(longer, 'prepare')];
        if (before && after) expect(after <= before).toBe(true);
      }),
    );
  });

  it('[PY14] come to the same end with options used one by one', () => {
    const used = withOptionUsed(anAgreement({ ends: '2027-02-28', options: 2, optionMonths: 12 }));
    expect(used).toMatchObject({ ends: '2028-02-29', options: 1 });
    expect(latestEnd(anAgreement({ ends: '2027-02-28', options: 2, optionMonths: 12 }))).toBe(
      '2029-02-28',
    );
    expect(withOptionUsed(anAgreement())).toBeUndefined();
    const early = anyAgreement.filter(({ ends }) => Number(ends?.slice(8) ?? 30) < 28);
    fc.assert(
      fc.property(early, (one) => {
        let last: Agreement = one;
        for (let next = withOptionUsed(last); next; next = withOptionUsed(last)) last = next;
        expect(last.ends).toBe(latestEnd(one));
      }),
    );
  });

  it('tell how it stands on a day, and what is next', () => {
    const one = anAgreement({ noticeMonths: 3, prepareMonths: 12 });
    expect(stateOf(one, '2026-12-31')).toBe('coming');
    expect(stateOf(one, '2027-01-01')).toBe('prepare');
    expect(stateOf(one, '2027-12-31')).toBe('prepare');
    expect(stateOf(one, '2028-01-01')).toBe('over');
    expect(stateOf(anAgreement({ ends: null }), '2027-01-01')).toBe('open');
    expect(nextReminder(one, '2027-01-01')?.kind).toBe('prepare');
    expect(nextReminder(one, '2027-10-01')?.kind).toBe('end');
    expect(nextReminder(one, '2028-01-01')).toBeUndefined();
    expect(talkYear(one)).toBe(2027);
    expect(talkYear(anAgreement({ ends: '2027-12-30' }))).toBe(2026);
    expect(inOrder([anAgreement({ ends: null }), one]).map(({ ends }) => ends)).toEqual([
      '2027-12-31',
      null,
    ]);
  });
});

describe('the file', () => {
  const ids = () => {
    let n = 0;
    return () => {
      n += 1;
      return `ny${n}`;
    };
  };

  it('[PY15] brings the list back, and adds nothing to the list it came from', () => {
    fc.assert(
      fc.property(fc.array(anyAgreement, { maxLength: 6 }), (list) => {
        const read = readAgreementsFile(agreementsFile(list));
        expect(read).toEqual({ ok: list });
        expect(merged(list, list, ids())).toEqual({ added: [], known: list.length });
      }),
    );
  });

  it('[PY15] changes nothing that is there, and gives every agreement an id of its own', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyAgreement, { selector: ({ id }) => id, maxLength: 5 }),
        fc.array(anyAgreement, { maxLength: 5 }),
        (here, file) => {
          const { added } = merged(here, file, ids());
          const all = [...here, ...added].map(({ id }) => id);
          expect(new Set(all).size).toBe(all.length);
          for (const one of file)
            expect([...here, ...added].some((other) => sameAgreement(one, other))).toBe(true);
        },
      ),
    );
  });

  it('[PY15] is refused whole', () => {
    const why = (text: string) => {
      const read = readAgreementsFile(text);
      return 'fault' in read ? read.fault : undefined;
    };
    expect(why('{')).toEqual({ why: 'json' });
    expect(why('null')).toEqual({ why: 'format' });
    expect(why('[]')).toEqual({ why: 'format' });
    expect(why('{"format":"veier-avtaler","version":2,"agreements":[]}')).toEqual({
      why: 'version',
    });
    const two = [anAgreement(), { ...anAgreement(), ends: '31.12.2027' }];
    expect(why(JSON.stringify({ format: 'veier-avtaler', version: 1, agreements: two }))).toEqual({
      why: 'agreement',
      number: 2,
      field: 'ends',
    });
    const many = Array.from({ length: limits.agreements + 1 }, () => anAgreement());
    expect(why(agreementsFile(many))).toEqual({ why: 'many' });
  });
});
