import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServerClock } from './clock.ts';
import { Connection } from './connection.ts';
import type { ClientFrame } from './frames.ts';
import type { LineEvents, LineRequest, OpenLine } from './line.ts';
import type { Transport } from './transport-choice.ts';

interface Opened {
  transport: Transport;
  request: LineRequest;
  events: LineEvents;
  sent: ClientFrame[];
  closed: boolean;
}

/** A connection whose lines the test holds in its hand. Time is the test's too. */
function aConnection(random = () => 1) {
  const opened: Opened[] = [];
  const told: string[] = [];
  const opener =
    (transport: Transport): OpenLine =>
    (request, events) => {
      const one: Opened = { transport, request, events, sent: [], closed: false };
      opened.push(one);
      return {
        send: (frames) => one.sent.push(...frames),
        close: () => {
          one.closed = true;
        },
      };
    };
  const clock = new ServerClock();
  const connection = new Connection({
    lines: { socket: opener('socket'), events: opener('events') },
    clock,
    random,
    request: () => ({ as: undefined, seq: 3 }),
    events: {
      up: () => told.push('up'),
      down: (failures) => told.push(`down ${failures}`),
      frame: ({ t }) => told.push(t),
      ended: (why) => told.push(`ended ${why}`),
    },
  });
  const line = (): Opened => opened.at(-1) as Opened;
  const welcome = (): void => line().events.frame({ t: 'welcome', seq: 1, now: Date.now() + 5000 });
  return { connection, opened, told, clock, line, welcome };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a connection', () => {
  it('says it is up after the welcome, and takes the server’s time from it', () => {
    const { connection, told, clock, line, welcome } = aConnection();
    connection.start();
    expect(line().request).toEqual({ as: undefined, seq: 3 });
    expect(connection.up).toBe(false);
    welcome();
    expect([connection.up, told]).toEqual([true, ['welcome', 'up']]);
    expect(clock.now() - Date.now()).toBe(5000);
  });

  it('comes back after a wait that grows while nobody answers, over both ways', () => {
    const { connection, opened, line } = aConnection();
    connection.start();
    for (const wait of [500, 1000, 2000, 4000, 8000, 10_000, 10_000]) {
      line().events.lost();
      const before = opened.length;
      vi.advanceTimersByTime(wait - 1);
      expect(opened).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(opened).toHaveLength(before + 1);
    }
    expect(opened.map(({ transport }) => transport).slice(0, 4)).toEqual([
      'socket',
      'socket',
      'events',
      'socket',
    ]);
  });

  it('notices a line that is dead: no pong within ten seconds', () => {
    const { connection, told, line, welcome } = aConnection();
    connection.start();
    welcome();
    vi.advanceTimersByTime(20_000);
    expect(line().sent).toMatchObject([{ t: 'ping' }]);
    line().events.frame({ t: 'pong', at: Date.now(), now: Date.now() });
    vi.advanceTimersByTime(20_000);
    expect(line().sent).toHaveLength(2);
    vi.advanceTimersByTime(10_000);
    expect(told.at(-1)).toBe('down 0');
    expect(line().closed).toBe(true);
  });

  it('gives a line that never greets ten seconds', () => {
    const { connection, told } = aConnection();
    connection.start();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['down 1']);
  });

  it('does not wait when the net comes back', () => {
    const { connection, opened, line } = aConnection();
    connection.start();
    line().events.lost();
    connection.wake();
    expect(opened).toHaveLength(2);
  });

  it('makes a line that seems to hold prove it when the person comes back', () => {
    const { connection, told, welcome } = aConnection();
    connection.start();
    welcome();
    vi.advanceTimersByTime(6000);
    connection.wake();
    vi.advanceTimersByTime(4000);
    expect(told.at(-1)).toBe('down 0');
  });

  it.each(['removed', 'gone', 'not-admitted'])('ends for good on «%s»', (why) => {
    const { connection, opened, told, line } = aConnection();
    connection.start();
    line().events.frame({ t: 'bye', why });
    vi.advanceTimersByTime(60_000);
    connection.wake();
    expect([told, opened.length]).toEqual([[`ended ${why}`], 1]);
  });

  it.each(['closing', 'failed', 'full', 'unavailable', 'slow', 'silent'])(
    'comes back after «%s»',
    (why) => {
      const { connection, opened, line, welcome } = aConnection();
      connection.start();
      welcome();
      line().events.frame({ t: 'bye', why });
      vi.advanceTimersByTime(10_000);
      expect(opened.length).toBeGreaterThan(1);
    },
  );

  it('tells that the page is too old', () => {
    const { connection, told, line } = aConnection();
    connection.start();
    line().events.tooOld();
    expect(told).toEqual(['ended old-app']);
  });

  it('does not listen to a line it has left', () => {
    const { connection, opened, told, welcome } = aConnection();
    connection.start();
    welcome();
    connection.reopen();
    opened[0]?.events.frame({ t: 'ack', id: 'x', seq: 1 });
    opened[0]?.events.lost();
    expect(told).toEqual(['welcome', 'up']);
    expect(connection.up).toBe(false);
  });

  it('tries WebSocket again after five minutes on an event stream', () => {
    const { connection, opened, line, welcome } = aConnection();
    connection.start();
    line().events.lost();
    vi.advanceTimersByTime(10_000);
    line().events.lost();
    vi.advanceTimersByTime(10_000);
    welcome();
    expect(line().transport).toBe('events');
    for (let at = 0; at < 16 && line().transport === 'events'; at += 1) {
      vi.advanceTimersByTime(20_000);
      if (line().transport === 'events')
        line().events.frame({ t: 'pong', at: Date.now(), now: Date.now() });
    }
    expect(line().transport).toBe('socket');
    expect(opened).toHaveLength(4);
  });
});
