import { describe, expect, it } from 'vitest';
import { aWorkshop } from '../../../../parts/workshop/model/test-workshop.ts';
import { itemName } from './items.ts';
import { movePlanItem, samePlan, withBreak, withMinutes, withoutItem } from './plan-edit.ts';
import { planView } from './plan-rows.ts';

const minute = 60_000;

describe('the run sheet as it is read', () => {
  it('has minutes and no times before the start', () => {
    const room = aWorkshop();
    const view = planView(room.state, room.now, 'nb');
    expect(view).toMatchObject({ endsAt: null, over: 0, drift: 0, total: 180 });
    expect(view.rows[0]).toMatchObject({
      title: 'Innledning',
      number: null,
      isSheet: false,
      minutes: 10,
      startsAt: null,
    });
    expect(view.rows[1]).toMatchObject({ number: 1, isSheet: true, minutes: 20 });
  });

  it('shows what is left rebalanced while something runs over, and how much it lost', () => {
    const room = aWorkshop().do('fas', { type: 'run.start' });
    const start = room.now;
    const view = planView(room.state, start + 27 * minute, 'nb');
    expect(view.over).toBe(17 * minute);
    expect(view.endsAt).toBe(start + 180 * minute);
    expect(view.drift).toBe(-17);
    const rest = view.rows.filter(({ status }) => status === 'next');
    expect(rest.every(({ minutes, planned }) => Number(minutes) <= planned)).toBe(true);
    expect(rest.at(-1)?.endsAt).toBe(view.endsAt);
  });

  it('tells what was done, is on, and was skipped', () => {
    const room = aWorkshop().do(
      'fas',
      { type: 'run.start' },
      { type: 'run.goto', item: 'hvorfor' },
    );
    const { rows } = planView(room.state, room.now, 'nb');
    expect(rows.slice(0, 4).map(({ status }) => status)).toEqual([
      'done',
      'skipped',
      'now',
      'next',
    ]);
    expect(rows[1]?.minutes).toBeNull();
  });
});

describe('a plan being edited', () => {
  const plan = [
    { id: 'a', minutes: 10, title: null },
    { id: 'b', minutes: 20, title: null },
    { id: 'c', minutes: 30, title: null },
  ];
  const ids = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join('');

  it('moves an item one place, and not past the ends', () => {
    expect(ids(movePlanItem(plan, 'b', -1))).toBe('bac');
    expect(ids(movePlanItem(plan, 'b', 1))).toBe('acb');
    expect(movePlanItem(plan, 'a', -1)).toBe(plan);
    expect(movePlanItem(plan, 'x', 1)).toBe(plan);
  });

  it('takes whole minutes between 1 and 600', () => {
    const minutes = (value: number) => withMinutes(plan, 'a', value)[0]?.minutes;
    expect([minutes(12.4), minutes(0), minutes(9_999)]).toEqual([12, 1, 600]);
    expect(withMinutes(plan, 'a', Number.NaN)).toBe(plan);
  });

  it('puts a break after an item or first, and takes one out', () => {
    const pause = { id: 'p', minutes: 15, title: 'Pause' };
    expect(ids(withBreak(plan, pause, 'b'))).toBe('abpc');
    expect(ids(withBreak(plan, pause, ''))).toBe('pabc');
    expect(ids(withoutItem(plan, 'b'))).toBe('ac');
  });

  it('knows when nothing has changed', () => {
    expect(samePlan(plan, movePlanItem(movePlanItem(plan, 'b', 1), 'b', -1))).toBe(true);
    expect(samePlan(plan, withMinutes(plan, 'a', 11))).toBe(false);
  });

  it('is taken by the model with a break of its own title', () => {
    const room = aWorkshop();
    const edited = withBreak(
      room.state.run.plan,
      { id: 'pause-1', minutes: 15, title: 'Lunsj' },
      'hvorfor',
    );
    room.do('fas', { type: 'run.plan', plan: [...edited] });
    expect(itemName(room.state, 'pause-1', 'nb')).toEqual({ number: null, title: 'Lunsj' });
  });
});
