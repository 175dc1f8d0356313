import type { Socket } from './socket.ts';

/** The server's end of a pair in memory, and the client's hold of it. */
export interface TestSocket extends Socket {
  /** The client stops reading: what is sent piles up here. */
  stopReading: () => void;
  readAgain: () => void;
  /** What arrives at the client. */
  onMessage: (message: unknown) => void;
  onClose: () => void;
  /** The line is cut: what is still on its way is lost. */
  cut: () => void;
}

/** Messages arrive later, in order, as over a net. */
export function testSocket(): TestSocket {
  let waiting: Uint8Array[] = [];
  let reading = true;
  let open = true;
  let scheduled = false;

  function schedule(): void {
    if (scheduled || !reading) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      if (!reading) return;
      const arrived = waiting;
      waiting = [];
      for (const one of arrived) socket.onMessage(JSON.parse(Buffer.from(one).toString()));
    });
  }

  const socket: TestSocket = {
    onMessage: () => undefined,
    onClose: () => undefined,
    get bufferedAmount() {
      return waiting.reduce((sum, { byteLength }) => sum + byteLength, 0);
    },
    send: (sent) => {
      if (!open) return;
      waiting.push(sent);
      schedule();
    },
    close: () => {
      open = false;
      setImmediate(() => setImmediate(() => socket.onClose()));
    },
    stopReading: () => {
      reading = false;
    },
    readAgain: () => {
      reading = true;
      schedule();
    },
    cut: () => {
      open = false;
      reading = false;
      waiting = [];
    },
  };
  return socket;
}
