import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventsLine } from './events-line.ts';
import type { ServerFrame } from './frames.ts';
import type { LineEvents } from './line.ts';
import { socketLine } from './socket-line.ts';

/** What the browser gives: the parts of EventSource and WebSocket that the lines use. */
class FakeSource {
  static readonly OPEN = 1;
  static made: FakeSource[] = [];
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;
  onclose?: () => void;
  readyState = 1;
  closed = false;
  readonly sent: unknown[] = [];
  readonly url: string;

  constructor(url: string) {
    this.url = url;
    FakeSource.made.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.closed = true;
  }
}

interface Post {
  url: string;
  body: unknown[];
  answer: (answers: unknown, ok?: boolean) => Promise<void>;
  fail: () => void;
}

const page = 'https://veier.no/verksted/1';
const addresses = { events: '/v/hendelser', messages: '/v/meldinger' };
const ping = (at: number) => ({ t: 'ping', at }) as const;
let posts: Post[] = [];
const told: (ServerFrame['t'] | 'lost' | 'too old')[] = [];
const events: LineEvents = {
  frame: ({ t }) => told.push(t),
  tooOld: () => told.push('too old'),
  lost: () => told.push('lost'),
};
const settled = () => new Promise((next) => setTimeout(next, 0));

beforeEach(() => {
  posts = [];
  told.length = 0;
  FakeSource.made = [];
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('WebSocket', FakeSource);
  vi.stubGlobal('fetch', (url: string, { body }: { body: string }) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    posts.push({
      url,
      body: JSON.parse(body),
      answer: async (answers, ok = true) => {
        resolve({ ok, json: async () => answers });
        await settled();
      },
      fail: () => reject(new Error('no net')),
    });
    return promise;
  });
});
afterEach(() => void vi.unstubAllGlobals());

const source = (): FakeSource => FakeSource.made.at(-1) as FakeSource;

describe('the event stream with posts', () => {
  it('asks from what is known, and says who holds the pen', () => {
    const line = eventsLine(addresses, page)({ as: 'ola', seq: 7 }, events);
    expect(source().url).toBe('https://veier.no/v/hendelser?as=ola&seq=7');
    line.send([ping(1)]);
    expect(posts[0]?.url).toBe('https://veier.no/v/meldinger?as=ola');
    expect(posts[0]?.body).toEqual([{ v: 1, t: 'ping', at: 1 }]);
  });

  it('has one request on its way at a time, of twenty messages at most, in order', async () => {
    const line = eventsLine(addresses, page)({ as: undefined, seq: undefined }, events);
    line.send([ping(0)]);
    line.send(Array.from({ length: 30 }, (_, at) => ping(at + 1)));
    expect(posts).toHaveLength(1);
    await posts[0]?.answer([{ v: 1, t: 'pong', now: 1 }]);
    expect(posts.map(({ body }) => body.length)).toEqual([1, 20]);
    await posts[1]?.answer([]);
    await posts[2]?.answer([]);
    const sent = posts.flatMap(({ body }) => body.map((one) => (one as { at: number }).at));
    expect(sent).toEqual(Array.from({ length: 31 }, (_, at) => at));
    expect(told).toEqual(['pong']);
  });

  it('is lost as a whole when the stream or a post fails', async () => {
    const open = () => eventsLine(addresses, page)({ as: undefined, seq: undefined }, events);
    open();
    source().onerror?.();
    expect([told, source().closed]).toEqual([['lost'], true]);
    open().send([ping(1)]);
    posts.at(-1)?.fail();
    await settled();
    open().send([ping(1)]);
    await posts.at(-1)?.answer('<html>', false);
    expect(told).toEqual(['lost', 'lost', 'lost']);
  });

  it('says nothing more when it is closed', async () => {
    const line = eventsLine(addresses, page)({ as: undefined, seq: undefined }, events);
    line.send([ping(1)]);
    line.close();
    await posts[0]?.answer([{ v: 1, t: 'pong', now: 1 }]);
    source().onerror?.();
    expect(told).toEqual([]);
  });
});

describe('the WebSocket', () => {
  it('introduces itself when it opens, and is lost once', () => {
    const line = socketLine('/v/live', page)({ as: undefined, seq: 4 }, events);
    source().onopen?.();
    expect(source().sent).toEqual([{ v: 1, t: 'hello', seq: 4 }]);
    source().onmessage?.({ data: '{"v":1,"t":"welcome","seq":4,"now":1}' });
    source().onmessage?.({ data: '{"v":9,"t":"welcome"}' });
    source().onerror?.();
    source().onclose?.();
    source().onmessage?.({ data: '{"v":1,"t":"pong","now":1}' });
    expect(told).toEqual(['welcome', 'too old', 'lost']);
    source().readyState = 3;
    line.send([ping(1)]);
    expect(source().sent).toHaveLength(1);
  });
});
