import { describe, expect, it } from 'vitest';
import { aWorkshop } from '../../../../parts/workshop/model/test-workshop.ts';
import { clockTime, countdown, minutesLeft, minutesOver } from './clock-words.ts';
import { timerOf, toldBetween } from './timer.ts';

const minute = 60_000;

describe('words about time', () => {
  it('counts a begun second and a begun minute, so that nothing is up before it is', () => {
    expect(countdown(90_000)).toBe('1:30');
    expect(countdown(89_001)).toBe('1:30');
    expect(countdown(1)).toBe('0:01');
    expect(countdown(0)).toBe('0:00');
    expect(countdown(-5_000)).toBe('0:00');
    expect(countdown(3_724_000)).toBe('1:02:04');
    expect(minutesLeft(61_000)).toBe(2);
    expect(minutesLeft(60_000)).toBe(1);
  });

  it('does not say a minute over before it has gone', () => {
    expect(minutesOver(59_999)).toBe(0);
    expect(minutesOver(60_000)).toBe(1);
  });

  it('tells the time in Norway, in summer and winter', () => {
    expect(clockTime(Date.parse('2026-11-24T08:05:00Z'))).toBe('09.05');
    expect(clockTime(Date.parse('2026-06-14T08:05:00Z'))).toBe('10.05');
    expect(clockTime(Date.parse('2026-11-24T23:00:00Z'))).toBe('00.00');
  });
});

describe('the clock', () => {
  it('has not started, runs, runs over, and is done', () => {
    const room = aWorkshop();
    expect(timerOf(room.state, room.now)).toEqual({ is: 'before' });
    room.do('fas', { type: 'run.start' });
    const start = room.now;
    expect(timerOf(room.state, start + 4 * minute)).toMatchObject({
      is: 'running',
      item: 'innledning',
      left: 6 * minute,
      gone: 0.4,
      next: 'hensikt',
    });
    expect(timerOf(room.state, start + 12 * minute)).toMatchObject({
      is: 'over',
      left: -2 * minute,
      gone: 1,
    });
    expect(timerOf({ ...room.state, status: 'closed' }, start)).toEqual({ is: 'done' });
    room.do('fas', { type: 'run.stop' });
    expect(timerOf(room.state, room.now)).toEqual({ is: 'done' });
  });

  it('stands still in a pause, and the end moves on with it', () => {
    const room = aWorkshop().do('fas', { type: 'run.start' }, { type: 'run.pause' });
    const before = timerOf(room.state, room.now);
    const after = timerOf(room.state, room.now + 7 * minute);
    expect(before).toMatchObject({ is: 'paused' });
    if (!('left' in before) || !('left' in after)) throw new Error('no time left to compare');
    expect(after.left).toBe(before.left);
    expect(after.dayEndsAt).toBe(before.dayEndsAt + 7 * minute);
  });

  it('is told at five minutes, at one and when time is up, and once after a sleep', () => {
    expect(toldBetween(5 * minute + 500, 5 * minute - 500)).toBe(5);
    expect(toldBetween(5 * minute - 500, 5 * minute - 1_500)).toBeNull();
    expect(toldBetween(minute + 1, minute)).toBe(1);
    expect(toldBetween(500, -500)).toBe(0);
    expect(toldBetween(20 * minute, -2 * minute)).toBe(0);
    // More time was given: nothing to tell.
    expect(toldBetween(minute, 6 * minute)).toBeNull();
  });
});
