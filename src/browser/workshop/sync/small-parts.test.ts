import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '#parts/workshop/model';
import { newId } from '../new-id.ts';
import { createAnnouncer } from './announcer.ts';
import { backoff } from './backoff.ts';
import { ServerClock } from './clock.ts';
import { parseFrame } from './frames.ts';
import { Outbox } from './outbox.ts';
import { socketAddress } from './socket-line.ts';
import { TransportChoice } from './transport-choice.ts';

describe('the wait before the next attempt', () => {
  it('is anything from nothing to a bound that doubles from 250 ms to 10 s', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.double({ min: 0, max: 0.999999, noNaN: true }), (failures, r) => {
        const wait = backoff(failures, () => r);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(Math.min(10_000, 250 * 2 ** failures));
      }),
    );
    expect([0, 1, 5, 6, 40].map((failures) => backoff(failures, () => 1))).toEqual([
      250, 500, 8000, 10_000, 10_000,
    ]);
  });
});

describe('the clock', () => {
  it('believes the quickest answer: wrong by half a round trip at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(2000)), { minLength: 1, maxLength: 30 }),
        (offset, trips) => {
          let device = 1_700_000_000_000;
          const clock = new ServerClock(() => device);
          for (const [out, back] of trips) {
            const asked = device;
            device += out;
            const server = device + offset;
            device += back;
            clock.heard(asked, server);
            device += 20_000;
          }
          const best = Math.min(...trips.slice(-8).map(([out, back]) => out + back));
          expect(Math.abs(clock.now() - (device + offset))).toBeLessThanOrEqual(best / 2 + 1);
        },
      ),
    );
  });

  it('follows when somebody sets the device’s clock', () => {
    let device = 1_000_000;
    const clock = new ServerClock(() => device);
    clock.heard(device, 5_000_000);
    device += 3_600_000;
    clock.heard(device - 80, 5_000_040);
    expect(Math.abs(clock.now() - 5_000_080)).toBeLessThan(100);
  });
});

describe('the way to the server', () => {
  it('is the event stream after two WebSockets in vain, and WebSocket again later', () => {
    const choice = new TransportChoice();
    expect(choice.next(0)).toBe('socket');
    choice.failed('socket');
    expect(choice.next(0)).toBe('socket');
    choice.failed('socket');
    expect(choice.next(0)).toBe('events');
    choice.worked('events', 0);
    expect([choice.next(1000), choice.shouldTrySocket(1000)]).toEqual(['events', false]);
    expect([choice.next(300_000), choice.shouldTrySocket(300_000)]).toEqual(['socket', true]);
  });

  it('goes by turns while nothing answers: the net is down, not the WebSocket', () => {
    const choice = new TransportChoice();
    const tried = Array.from({ length: 6 }, () => {
      const next = choice.next(0);
      choice.failed(next);
      return next;
    });
    expect(tried).toEqual(['socket', 'socket', 'events', 'socket', 'events', 'socket']);
  });

  it('has an address of its own kind, with who holds the pen', () => {
    expect(socketAddress('/verksted/1/live', 'https://a.no/verksted/1#bord', undefined)).toBe(
      'wss://a.no/verksted/1/live',
    );
    expect(socketAddress('/verksted/1/live', 'http://a.no/x', 'ola')).toBe(
      'ws://a.no/verksted/1/live?as=ola',
    );
  });
});

describe('frames', () => {
  it('of a later time are passed over, and of a later version told apart', () => {
    expect(parseFrame('{"v":1,"t":"pong","now":1}')).toMatchObject({ t: 'pong' });
    expect(parseFrame('{"v":1,"t":"dance"}')).toBe('unknown');
    expect(parseFrame('{"v":2,"t":"pong"}')).toBe('version');
    expect(['nonsense', 'null', '[]', '7'].map(parseFrame)).toEqual(Array(4).fill('unknown'));
  });
});

describe('ids', () => {
  it('are lower-case UUIDv7 that sort by time', () => {
    const ids = [1, 2, 3_000_000_000_000].map((now) => newId(now));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(Array.from({ length: 1000 }, () => newId(5))).size).toBe(1000);
  });
});

describe('the announcer', () => {
  function anAnnouncer() {
    const timers: (() => void)[] = [];
    const announcer = createAnnouncer((run) => timers.push(run));
    return { announcer, run: () => timers.splice(0).map((timer) => timer()) };
  }

  it('tells a burst as one sentence', () => {
    const { announcer, run } = anAnnouncer();
    const news = { key: 'notes', text: (n: number) => `${n} nye lapper` };
    for (let at = 0; at < 8; at += 1) announcer.announce(news);
    expect(announcer.said('polite')).toBe('');
    run();
    expect(announcer.said('polite')).toBe('8 nye lapper');
    expect(announcer.said('assertive')).toBe('');
  });

  it('says the same again when it happens again, and never more than four things at once', () => {
    const { announcer, run } = anAnnouncer();
    announcer.announce('Flyttet.');
    run();
    const first = announcer.said('polite');
    announcer.announce('Flyttet.');
    run();
    expect(announcer.said('polite')).not.toBe(first);
    expect(announcer.said('polite').trim()).toBe('Flyttet.');
    for (let at = 0; at < 9; at += 1) announcer.announce(`${at}.`);
    run();
    expect(announcer.said('polite')).toBe('5. 6. 7. 8.');
  });
});

describe('the outbox', () => {
  const op = (id: string) => ({
    operation: { v: 1, id, type: 'workshop.close' } as Operation,
    at: 0,
  });
  const filled = (...ids: string[]): Outbox => {
    const outbox = new Outbox();
    for (const id of ids) outbox.add(op(id));
    for (const id of ids) outbox.markKept(id);
    return outbox;
  };
  const ids = (list: readonly Operation[]) => list.map(({ id }) => id);

  it('sends in order, nothing before it is kept, and at most 50 at a time', () => {
    const outbox = filled('a');
    outbox.add(op('b'));
    outbox.add(op('c'));
    outbox.markKept('c');
    expect(ids(outbox.take(0))).toEqual(['a']);
    outbox.markKept('b');
    expect(ids(outbox.take(0))).toEqual(['b', 'c']);
    const many = filled(...Array.from({ length: 80 }, (_, at) => String(at)));
    expect(many.take(0)).toHaveLength(50);
    expect(many.take(0)).toHaveLength(0);
    many.stored('0', 1);
    expect(ids(many.take(0))).toEqual(['50']);
  });

  it('tries again what was refused only because what it builds on had to wait', () => {
    const outbox = filled('note', 'edit');
    outbox.take(0);
    outbox.busy('note');
    expect(outbox.refused('edit')).toBeUndefined();
    expect(ids(outbox.take(0))).toEqual(['note', 'edit']);
    outbox.stored('note', 1);
    expect(outbox.refused('edit')?.operation.id).toBe('edit');
  });

  it('shows what is stored until the confirmed document holds it', () => {
    const outbox = filled('a', 'b');
    outbox.take(0);
    outbox.stored('a', 7);
    expect([outbox.waiting, outbox.shown().length]).toEqual([1, 2]);
    outbox.confirmedTo(6);
    expect(outbox.shown()).toHaveLength(2);
    outbox.confirmedTo(7);
    expect(outbox.shown()).toHaveLength(1);
  });

  it('leaves to another tab what it wrote, for a while, and keeps the order', () => {
    const outbox = filled();
    outbox.addForeign(op('theirs'), 1000);
    expect(outbox.take(1000)).toEqual([]);
    expect(outbox.nextDue()).toBe(3000);
    expect(ids(outbox.take(3000))).toEqual(['theirs']);
    const mixed = filled();
    mixed.addForeign(op('theirs'), 1000);
    mixed.add(op('mine'));
    mixed.markKept('mine');
    expect(ids(mixed.take(1000))).toEqual(['theirs', 'mine']);
  });

  it('takes nothing back that is done with', () => {
    const outbox = filled('a');
    outbox.take(0);
    outbox.stored('a', 1);
    outbox.confirmedTo(1);
    expect(outbox.addForeign(op('a'), 0)).toBe(false);
    outbox.restore([op('a')]);
    expect(outbox.shown()).toEqual([]);
  });
});
