import { describe, expect, it } from 'vitest';
import { ConnectionPlaces } from './connection-places.ts';
import { eventStream } from './event-stream.ts';
import type { Socket } from './socket.ts';

/** The server's side of a stream, as the hub sees it. */
function aStream(seq?: number, pingEach = 20_000) {
  const said: string[] = [];
  let socket: Socket | undefined;
  let closed = 0;
  const response = eventStream({
    seq,
    pingEach,
    connect: (given) => {
      socket = given;
      return {
        receive: (text) => said.push(text),
        closed: () => {
          closed += 1;
        },
      };
    },
  });
  if (!socket) throw new Error('not connected');
  const frame = (text: string): void => socket?.send(Buffer.from(text));
  return { response, socket, frame, said, closed: () => closed };
}

describe('a connection as an event stream', () => {
  it('greets for the client, and each message is one event', async () => {
    const { response, socket, frame, said } = aStream(41);
    expect(said.map((text) => JSON.parse(text))).toEqual([{ v: 1, t: 'hello', seq: 41 }]);
    frame('{"t":"a","text":"æøå"}');
    frame('{"t":"b"}');
    socket.close();
    expect(await response.text()).toBe(
      'retry: 5000\n\ndata: {"t":"a","text":"æøå"}\n\ndata: {"t":"b"}\n\n',
    );
  });

  it('pings for the client, until either end closes', async () => {
    const { response, said } = aStream(undefined, 10);
    await expect.poll(() => said.length).toBeGreaterThan(3);
    expect(JSON.parse(said.at(-1) ?? '')).toEqual({ v: 1, t: 'ping' });
    await response.body?.cancel();
    const { length } = said;
    await new Promise((later) => setTimeout(later, 60));
    expect(said).toHaveLength(length);
  });

  it('tells that the client is gone, and how much one that does not read has waiting', async () => {
    const { response, socket, frame, closed } = aStream();
    frame('x'.repeat(10_000));
    expect(socket.bufferedAmount).toBe(0);
    for (let n = 0; n < 50; n += 1) frame('x'.repeat(10_000));
    expect(socket.bufferedAmount).toBeGreaterThan(400_000);
    await response.body?.cancel();
    expect(closed()).toBe(1);
    expect(() => frame('late')).toThrow();
  });
});

describe('places', () => {
  it('are limited for a device and altogether, and given back once', () => {
    const places = new ConnectionPlaces({ perDevice: 2, altogether: 3 });
    const first = places.take('a');
    expect(places.take('a')).toBeDefined();
    expect(places.take('a')).toBeUndefined();
    expect(places.take('b')).toBeDefined();
    expect(places.take('c')).toBeUndefined();
    first?.();
    first?.();
    expect(places.taken).toBe(2);
    expect(places.take('c')).toBeDefined();
    expect(places.take('b')).toBeUndefined();
  });
});
