import type { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import * as ws from 'ws';
import { LastFrame, textFrame } from './web-socket-frame.ts';

/** Exported, but not described in its types. */
const { Receiver } = ws as unknown as {
  Receiver: new (options: { isServer: boolean }) => Writable;
};

/** What the library that browsers' messages are read with makes of it. */
async function read(frames: Buffer[]): Promise<string[]> {
  const told: string[] = [];
  const receiver = new Receiver({ isServer: false });
  receiver.on('message', (data: Buffer) => told.push(data.toString()));
  for (const framed of frames) receiver.write(framed);
  await new Promise<void>((done) => receiver.end(done));
  return told;
}

describe('a frame', () => {
  it('holds messages of every length that the format has a header for', async () => {
    const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];
    const messages = lengths.map((length) => 'å'.repeat(length / 2).padEnd(length / 2 + 1, 'x'));
    const frames = messages.map((text) => textFrame(Buffer.from(text)));
    expect(await read(frames)).toEqual(messages);
  });

  it('is made once for those who are told the same, and anew for the next message', () => {
    const last = new LastFrame();
    const [one, two] = [Buffer.from('one'), Buffer.from('two')];
    expect(last.of(one)).toBe(last.of(one));
    expect(last.of(two)).not.toBe(last.of(one));
    expect(last.of(two).subarray(2).toString()).toBe('two');
  });
});
