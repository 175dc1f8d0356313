import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyStarts, theYear } from '../test-year.ts';
import { type Calendar, calendarOf, daysOf } from './calendar.ts';
import { addDays, daysBetween } from './days.ts';
import { ownStart, slack, typedStart } from './starts.ts';
import { comingOf, planYears, standingOn, timingFor } from './timing.ts';
import { type PlanningYear, yearFileSchema } from './year.ts';

const calendar = (own: Record<string, string> = {}): Calendar => {
  const made = calendarOf(theYear, own);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.ok;
};
const faultsOf = (change: (year: PlanningYear) => void): string[] => {
  const year = structuredClone(theYear);
  change(year);
  const read = yearFileSchema.safeParse(year);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};
const at = (year: PlanningYear, index: number) => {
  const period = year.periods[index];
  if (!period) throw new Error(`No period ${index}`);
  return period;
};

describe('the year as data', () => {
  it('[PY1] is shipped without gap or overlap, each period with source and confidence', () => {
    expect(theYear.periods.map(({ id }) => id)).toEqual([
      'rammer',
      'forslag',
      'statsbudsjett',
      'behandling',
      'vedtak',
    ]);
    expect(faultsOf(() => undefined)).toEqual([]);
  });

  it('[PY1] is refused with a gap, an overlap, a wrong order, a lost source or no good time', () => {
    expect(faultsOf((year) => Object.assign(at(year, 0), { to: '06-01' }))[0]).toMatch(/hull/);
    expect(faultsOf((year) => Object.assign(at(year, 0), { to: '08-01' }))[0]).toMatch(
      /overlapper/,
    );
    expect(faultsOf((year) => Object.assign(at(year, 4), { to: '02-01' }))[0]).toMatch(
      /hull|overlapper/,
    );
    expect(faultsOf((year) => year.periods.reverse()).join()).toMatch(/begynner ikke etter/);
    expect(
      faultsOf((year) => Object.assign(at(year, 0).claims[0] ?? {}, { source: 'rykte' }))[0],
    ).toMatch(/ukjent kilde/);
    expect(faultsOf((year) => Object.assign(at(year, 0), { claims: [] }))[0]).toMatch(/kilde/);
    expect(faultsOf((year) => Object.assign(at(year, 0), { proposal: 'late' }))[0]).toMatch(/god/);
    expect(faultsOf((year) => Object.assign(at(year, 3), { short: undefined })).join()).toMatch(
      /short/,
    );
    expect(faultsOf((year) => Object.assign(at(year, 1), { id: 'rammer' })).join()).toMatch(
      /to ganger/,
    );
  });

  it('[PY2] refuses an imprecise start on a day that could be taken for a date', () => {
    expect(faultsOf((year) => Object.assign(at(year, 3), { precision: 'month' }))[0]).toMatch(
      /passer ikke/,
    );
    expect(faultsOf((year) => Object.assign(at(year, 2), { precision: 'half-year' }))[0]).toMatch(
      /passer ikke/,
    );
  });
});

describe("a municipality's own starts", () => {
  it('[PY3] move the border of two periods and leave the others', () => {
    const spans = calendar({ forslag: '08-15' });
    expect(spans.map(({ start }) => start.at)).toEqual([
      '01-01',
      '08-15',
      '10-01',
      '10-11',
      '12-01',
    ]);
    expect(spans[0]?.end).toEqual({ at: '08-15', precision: 'day', own: true });
    expect(calendar({ vedtak: '11' })[4]?.start).toEqual({
      at: '11-01',
      precision: 'month',
      own: true,
    });
  });

  it('[PY3] are refused by period and reason', () => {
    const faults = (own: Record<string, string>) => {
      const made = calendarOf(theYear, own);
      return 'faults' in made ? made.faults : [];
    };
    expect(faults({ tull: '05' })).toEqual([{ period: 'tull', why: 'unknown' }]);
    expect(faults({ constructor: '05' })).toEqual([{ period: 'constructor', why: 'unknown' }]);
    expect(faults({ statsbudsjett: '10-07' })).toEqual([
      { period: 'statsbudsjett', why: 'national' },
    ]);
    expect(faults({ forslag: '02-29' })).toEqual([{ period: 'forslag', why: 'unreadable' }]);
    expect(faults({ forslag: '11-15' })).toEqual([
      { period: 'forslag', why: 'tooLate', than: 'statsbudsjett' },
    ]);
    expect(faults({ vedtak: '10-05' })).toEqual([
      { period: 'vedtak', why: 'tooEarly', than: 'behandling' },
    ]);
    expect(faults({ rammer: '05', forslag: '05' })).toEqual([
      { period: 'forslag', why: 'tooEarly', than: 'rammer' },
    ]);
  });

  it.each([
    ['mai', '05'],
    ['15. mai', '05-15'],
    ['15 mai', '05-15'],
    ['15.5.', '05-15'],
    ['15.05', '05-15'],
    ['15/5', '05-15'],
    [' 1. DES ', '12-01'],
    ['05', '05'],
    ['05-15', '05-15'],
  ])('[PY3] are read as people write them: %s', (text, ok) => {
    expect(typedStart(text)).toEqual({ ok });
    expect(ownStart(ok)).toBeDefined();
  });

  it.each([
    ['', 'words'],
    ['5', 'words'],
    ['snart', 'words'],
    ['15. mai 2026', 'words'],
    ['2026-05-15', 'words'],
    ['31. juni', 'missing'],
    ['15.13', 'missing'],
    ['0.1', 'missing'],
    ['29. februar', 'leap'],
    ['02-29', 'leap'],
  ])('[PY3] are never guessed: %s', (text, wrong) => {
    expect(typedStart(text)).toEqual({ wrong });
  });

  it('[PY3] never make reading fail, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = typedStart(text);
        if ('ok' in read) expect(ownStart(read.ok)).toBeDefined();
      }),
    );
  });
});

describe('where a day is', () => {
  it('[PY4] [PY7] is in exactly one period of any calendar, and the next begins where it ends', () => {
    fc.assert(
      fc.property(anyDay, anyStarts, (on, own) => {
        const made = calendarOf(theYear, own);
        if ('faults' in made) return;
        const { round, now, next, passed, good } = standingOn(made.ok, on);
        expect(round.filter(({ from, to }) => from <= on && on < to)).toEqual([now]);
        expect(next.from).toBe(now.to);
        expect(passed.length).toBe(now.number - 1);
        expect(good.to > on).toBe(true);
        expect(good.period.proposal).toBe('good');
        const days = round.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
        expect([365, 366]).toContain(days);
      }),
    );
  });

  it('[PY4] stands on the right side of each border, leap years and New Year too', () => {
    const where = (on: string, own = {}) => standingOn(calendar(own), on).now.period.id;
    expect(where('2026-06-30')).toBe('rammer');
    expect(where('2026-07-01')).toBe('forslag');
    expect(where('2026-09-30')).toBe('forslag');
    expect(where('2026-10-01')).toBe('statsbudsjett');
    expect(where('2026-10-11')).toBe('behandling');
    expect(where('2026-12-31')).toBe('vedtak');
    expect(where('2027-01-01')).toBe('rammer');
    expect(where('2028-02-29')).toBe('rammer');
    expect(where('2026-08-14', { forslag: '08-15' })).toBe('rammer');
    expect(where('2026-08-15', { forslag: '08-15' })).toBe('forslag');
  });

  it('[PY5] counts January before a later first start to the round before', () => {
    const spring = calendar({ rammer: '03-01' });
    expect(standingOn(spring, '2027-02-28')).toMatchObject({ budgetYear: 2027 });
    expect(standingOn(spring, '2027-02-28').now.period.id).toBe('vedtak');
    expect(standingOn(spring, '2027-03-01')).toMatchObject({ budgetYear: 2028 });
    expect(standingOn(calendar(), '2027-01-01').budgetYear).toBe(2028);
  });

  it('[PY6] is sure only when no rough start lies near', () => {
    const sure = (on: string, own = {}) => standingOn(calendar(own), on).sure;
    expect(sure('2026-03-15')).toBe(true);
    expect(sure('2026-01-10')).toBe(false);
    expect(sure('2026-06-15')).toBe(false);
    expect(sure('2026-11-24')).toBe(false);
    expect(sure('2026-11-24', { vedtak: '12-10' })).toBe(true);
    expect(sure('2026-12-10', { vedtak: '12-10', rammer: '01-15' })).toBe(true);
    expect(slack({ at: '01-01', precision: 'half-year', own: false })).toBe(31);
  });

  it('[PY7] tells when a period that is over comes again', () => {
    const standing = standingOn(calendar(), '2026-11-24');
    expect(comingOf(calendar(), standing, 'rammer')).toMatchObject({
      from: '2027-01-01',
      budgetYear: 2028,
    });
    expect(comingOf(calendar(), standing, 'vedtak')).toMatchObject({
      from: '2026-12-01',
      budgetYear: 2027,
    });
    expect(daysOf(calendar(), standing.now, 2026)).toEqual({
      from: '2026-10-11',
      to: '2026-12-01',
    });
  });
});

describe('timing', () => {
  it('[PY8] says in spring that it is right, in autumn when it is right again', () => {
    const spring = timingFor(theYear, '2026-03-01');
    expect(spring).toMatchObject({ ok: { verdict: 'good', budgetYear: 2027, reaches: 2027 } });
    const autumn = timingFor(theYear, '2026-11-24');
    expect(autumn).toMatchObject({
      ok: {
        period: 'behandling',
        verdict: 'late',
        budgetYear: 2027,
        reaches: 2028,
        sure: false,
        next: { period: 'vedtak', from: '2026-12-01', precision: 'month' },
        good: { period: 'rammer', from: '2027-01-01', to: '2027-07-01', precision: 'half-year' },
      },
    });
    expect(timingFor(theYear, '2026-08-01', { forslag: '08-15' })).toMatchObject({
      ok: { verdict: 'good' },
    });
    expect(timingFor(theYear, '2026-08-01', { forslag: '11' })).toHaveProperty('faults');
  });

  it('[PY8] [PY9] never promises an earlier budget on a later day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), anyStarts, (on, later, own) => {
        const [a, b] = [timingFor(theYear, on, own), timingFor(theYear, addDays(on, later), own)];
        if ('faults' in a || 'faults' in b) return;
        expect(b.ok.budgetYear).toBeGreaterThanOrEqual(a.ok.budgetYear);
        expect(b.ok.reaches).toBeGreaterThanOrEqual(a.ok.reaches);
        expect(a.ok.good.to > on).toBe(true);
        expect(timingFor(theYear, on, own)).toEqual(a);
      }),
    );
  });

  it('plans for four years, the budget year first', () => {
    expect(planYears(theYear, 2027)).toEqual([2027, 2028, 2029, 2030]);
  });
});
