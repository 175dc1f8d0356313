import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from './progress.ts';
import { floorMinutes, rebalance, runSheet } from './run-sheet.ts';
import { aWorkshop } from './test-workshop.ts';
import { minute } from './values.ts';

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
const started = () => aWorkshop().do('fas', { type: 'run.start' });
/** Ten minutes before and after, eight sheets of twenty. */
const whole = 180;

describe('the run sheet', () => {
  it('[RS1] has absolute times', () => {
    const room = started();
    const { run } = room.state;
    expect(run.endsAt).toBe(room.now + whole * minute);
    expect(run.current).toEqual({
      item: 'innledning',
      startedAt: room.now,
      endsAt: room.now + 10 * minute,
    });
    const { items } = runSheet(run, room.now);
    expect(items[1]).toMatchObject({
      id: 'hensikt',
      status: 'next',
      startsAt: room.now + 10 * minute,
    });
    expect(items.at(-1)).toMatchObject({ id: 'evaluering', endsAt: run.endsAt });
    expect(room.try('fas', { type: 'run.start' })).toBe('already');
    expect(room.try('ada', { type: 'run.pause' })).toBe('not-facilitator');
  });

  it('[RS2] shares what is left: the sum exact, nothing negative, the floor kept while it can be', () => {
    const planned = fc.array(
      fc.integer({ min: 1, max: 60 }).map((one) => one * minute),
      { maxLength: 15 },
    );
    const left = fc.integer({ min: -60 * minute, max: 400 * minute });
    fc.assert(
      fc.property(
        left,
        planned,
        fc.integer({ min: 0, max: 20 * minute }),
        (time, shares, floor) => {
          const given = rebalance(time, shares, floor);
          expect(given).toHaveLength(shares.length);
          expect(sum(given)).toBe(shares.length === 0 ? 0 : Math.max(0, time));
          for (const share of given) expect(share).toBeGreaterThanOrEqual(0);
          const floors = shares.map((share) => Math.min(share, floor));
          if (time >= sum(floors))
            given.forEach((share, at) => {
              expect(share).toBeGreaterThanOrEqual(floors[at] ?? 0);
            });
          // Proportional: more planned never gives less.
          shares.forEach((share, at) => {
            shares.forEach((other, place) => {
              if (share > other)
                expect((given[at] ?? 0) + 1).toBeGreaterThanOrEqual(given[place] ?? 0);
            });
          });
        },
      ),
    );
    expect(rebalance(30, [10, 10, 20], 5)).toEqual([8, 7, 15]);
    expect(rebalance(40, [10, 10, 20], 5)).toEqual([10, 10, 20]);
  });

  it('[RS3] makes the rest shorter when a sheet runs over', () => {
    const room = started();
    const late = room.now + 40 * minute;
    const { items, over, endsAt } = runSheet(room.state.run, late);
    expect(over).toBe(30 * minute);
    expect(endsAt).toBe(room.state.run.endsAt);
    const next = items.filter(({ status }) => status === 'next');
    expect(sum(next.map((item) => (item.endsAt ?? 0) - (item.startsAt ?? 0)))).toBe(
      (whole - 40) * minute,
    );
    expect(next[0]?.startsAt).toBe(late);
    room.now = late;
    room.do('fas', { type: 'run.goto', item: 'hensikt' });
    const current = room.state.run.current;
    expect((current?.endsAt ?? 0) - (current?.startedAt ?? 0)).toBeLessThan(20 * minute);
    expect(room.state.run.endsAt).toBe(endsAt);
  });

  it('[RS4] stops in a pause and moves the end', () => {
    const room = started();
    const { endsAt, current } = room.state.run;
    room.do('fas', { type: 'run.pause' });
    const at = room.now;
    expect(room.try('fas', { type: 'run.pause' })).toBe('already');
    room.now += 9 * minute;
    expect(runSheet(room.state.run, room.now)).toEqual(runSheet(room.state.run, at));
    room.do('fas', { type: 'run.resume' });
    const pause = room.now - at;
    expect(room.state.run.endsAt).toBe((endsAt ?? 0) + pause);
    expect(room.state.run.current?.endsAt).toBe((current?.endsAt ?? 0) + pause);
    expect(room.try('fas', { type: 'run.resume' })).toBe('not-running');
  });

  it('[RS5] takes more time from the rest, or moves the end', () => {
    const room = started();
    const { endsAt, current } = room.state.run;
    room.do('fas', { type: 'run.extend', minutes: 5, moveEnd: false });
    expect(room.state.run).toMatchObject({
      endsAt,
      current: { endsAt: (current?.endsAt ?? 0) + 5 * minute },
    });
    room.do('fas', { type: 'run.extend', minutes: 10, moveEnd: true });
    expect(room.state.run.endsAt).toBe((endsAt ?? 0) + 10 * minute);
    room.do('fas', { type: 'run.extend', minutes: -120, moveEnd: false });
    expect(room.state.run.current?.endsAt).toBe(room.now);
  });

  it('[RS6] opens an item again when going back; what was skipped stays skipped', () => {
    const room = started().do('fas', { type: 'run.goto', item: 'partnere' });
    const status = () =>
      Object.fromEntries(
        runSheet(room.state.run, room.now).items.map((item) => [item.id, item.status]),
      );
    expect(status()).toMatchObject({
      innledning: 'done',
      hensikt: 'skipped',
      partnere: 'now',
      tenkt: 'next',
    });
    room.do('fas', { type: 'run.goto', item: 'innledning' });
    expect(status()).toMatchObject({
      innledning: 'now',
      hensikt: 'next',
      partnere: 'done',
      tenkt: 'next',
    });
    room.do('fas', { type: 'run.stop' });
    expect(room.try('fas', { type: 'run.extend', minutes: 5, moveEnd: false })).toBe('not-running');
    expect(status().innledning).toBe('done');
  });

  it('takes a plan with a break, and refuses one that loses what goes on', () => {
    const room = started();
    const { plan } = room.state.run;
    const pause = { id: 'pause', minutes: 15, title: 'Kaffe' };
    expect(room.try('fas', { type: 'run.plan', plan: plan.slice(1) })).toBe('in-use');
    expect(room.try('fas', { type: 'run.plan', plan: [...plan, { ...pause, title: null }] })).toBe(
      'invalid',
    );
    expect(room.try('fas', { type: 'run.plan', plan: [...plan, ...plan] })).toBe('invalid');
    const { endsAt } = room.state.run;
    room.do('fas', { type: 'run.plan', plan: plan.toSpliced(3, 0, pause) });
    expect(runSheet(room.state.run, room.now).items.at(-1)?.endsAt).toBe(endsAt);
  });

  it('[RS2] stays exact through any day', () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 50 }),
      what: fc.constantFrom('goto', 'pause', 'resume', 'less', 'more', 'later'),
      item: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const room = started();
        for (const { wait, what, item } of steps) {
          room.now += wait * minute;
          const id = room.state.run.plan[item]?.id ?? '';
          if (what === 'goto') room.try('fas', { type: 'run.goto', item: id });
          if (what === 'pause') room.try('fas', { type: 'run.pause' });
          if (what === 'resume') room.try('fas', { type: 'run.resume' });
          if (what === 'less') room.try('fas', { type: 'run.extend', minutes: -7, moveEnd: false });
          if (what === 'more') room.try('fas', { type: 'run.extend', minutes: 9, moveEnd: false });
          if (what === 'later') room.try('fas', { type: 'run.extend', minutes: 9, moveEnd: true });
          const { run } = room.state;
          const now = Math.max(run.pausedAt ?? room.now, run.current?.startedAt ?? 0);
          const next = runSheet(run, room.now).items.filter(({ status }) => status === 'next');
          const lengths = next.map(({ startsAt, endsAt }) => (endsAt ?? 0) - (startsAt ?? 0));
          const left = Math.max(0, (run.endsAt ?? 0) - Math.max(now, run.current?.endsAt ?? 0));
          if (next.length > 0) expect(sum(lengths)).toBe(left);
          for (const length of lengths) expect(length).toBeGreaterThanOrEqual(0);
          expect(run.current?.endsAt).toBeGreaterThanOrEqual(run.current?.startedAt ?? 0);
        }
      }),
    );
    expect(floorMinutes).toBe(5);
  });

  it('[RS7] tells how far every table has come', () => {
    const room = started()
      .note('n1', 'ada')
      .phase('hvorfor', 'read')
      .phase('partnere', 'write', ['t2']);
    const [one, two] = progressOf(room.sees('fas'));
    expect(one).toMatchObject({ name: 'Bord 1', sheet: 'hvorfor', phase: 'read', ahead: 0 });
    expect(one?.people).toEqual({ kommune: 1, entreprenor: 1, annet: 0 });
    expect(one?.sheets[0]).toEqual({ sheet: 'hensikt', phase: 'read', notes: 1, hidden: 0 });
    expect(two).toMatchObject({ sheet: 'partnere', phase: 'write', ahead: 1 });
    expect(progressOf(room.sees('ada')).map(({ table }) => table)).toEqual(['t1']);
  });
});
