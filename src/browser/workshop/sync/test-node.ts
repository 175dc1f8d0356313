import {
  ConnectionHub,
  type MemoryLog,
  memoryStorage,
  RoomRegistry,
} from '#platform/realtime/index.ts';
import {
  submittedOperation,
  workshopModel,
  workshopProjection,
} from '../../../parts/workshop/room-model.ts';
import type { ClientFrame, ServerFrame } from './frames.ts';
import { readFrame, stamped } from './frames.ts';
import { deliver, type Line, type OpenLine } from './line.ts';

/** A server of the real realtime platform on a log in memory, with lines that can be cut. */
export class TestNode {
  readonly registry;
  readonly #hub;
  readonly #cuts = new Set<() => void>();
  /** Nobody gets through. */
  down = false;
  /** WebSocket is refused by the net between. */
  noSockets = false;
  /** How many lines were opened, by kind. */
  readonly opened = { socket: 0, events: 0 };
  /** Operations that arrived, by id. */
  readonly arrived: string[] = [];
  /** Sees each frame on its way to the client; false: lost, and the line with it. */
  passing: (frame: ServerFrame) => boolean = () => true;
  /** May pass a frame on later, as when a stream and the answers to posts overtake each other. */
  holding: (frame: ServerFrame, pass: () => void) => void = (_, pass) => pass();
  readonly room: string;

  constructor(log: MemoryLog, room: string, clock: () => Date = () => new Date()) {
    this.room = room;
    this.registry = new RoomRegistry({ model: workshopModel, storage: memoryStorage(log), clock });
    this.#hub = new ConnectionHub({
      registry: this.registry,
      projection: workshopProjection,
      operation: submittedOperation,
      clock,
    });
  }

  /** Every line breaks: what is on its way is lost. */
  cut(): void {
    for (const cut of [...this.#cuts]) cut();
  }

  lines(viewer: string): { socket: OpenLine; events: OpenLine } {
    return {
      socket: (request, events) => {
        this.opened.socket += 1;
        return this.#line(viewer, request, events, this.noSockets);
      },
      events: (request, events) => {
        this.opened.events += 1;
        return this.#line(viewer, request, events, false);
      },
    };
  }

  async close(): Promise<void> {
    await this.registry.close({ graceMs: 100 });
    this.#hub.close();
  }

  #line(
    id: string,
    { as, seq }: Parameters<OpenLine>[0],
    events: Parameters<OpenLine>[1],
    blocked: boolean,
  ): Line {
    let open = true;
    const later = (run: () => void): void => {
      setTimeout(() => open && run(), 0);
    };
    if (this.down || blocked) {
      later(() => {
        open = false;
        events.lost();
      });
      return { send: () => undefined, close: () => (open = false) };
    }
    const end = (): void => {
      if (!open) return;
      this.#cuts.delete(cut);
      connection.closed();
      open = false;
    };
    const cut = (): void => {
      end();
      setTimeout(() => events.lost(), 0);
    };
    const socket = {
      bufferedAmount: 0,
      send: (frame: Uint8Array) =>
        later(() => {
          const read = readFrame(JSON.parse(Buffer.from(frame).toString()));
          if (typeof read === 'string') deliver(read, events);
          else if (this.passing(read)) this.holding(read, () => deliver(read, events));
          else cut();
        }),
      close: () => later(cut),
    };
    const viewer = as === undefined ? { id } : { id, as };
    const connection = this.#hub.connect(socket, this.room, viewer);
    this.#cuts.add(cut);
    const send = (frames: readonly (ClientFrame | object)[]): void => {
      for (const frame of frames)
        later(() => {
          if ('t' in frame && frame.t === 'submit' && 'id' in frame)
            this.arrived.push(String(frame.id));
          connection.receive(JSON.stringify(stamped(frame as ClientFrame)));
        });
    };
    send([{ t: 'hello', ...(seq === undefined ? {} : { seq }) }]);
    return { send, close: end };
  }
}
