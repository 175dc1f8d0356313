import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { applyChanges, type Loose, type Workshop } from '#parts/workshop/model';
import type { Message, Visitor } from './workshop.ts';

export interface Heard {
  /** As it came, so that one can look for words in it. */
  text: string;
  message: Message;
}

export interface Route {
  /** Address of the node that has the line. */
  line: string;
  /** With an event stream: where posts go, on any node. Undefined: a WebSocket. */
  posts?: () => string;
}

/** Messages in one post, as the protocol allows. */
const mostPosted = 100;

interface OpenLine {
  cut: () => void;
  /** Sends what the outbox holds, or these of it. */
  send: (ids: Iterable<string>) => void;
}

/**
 * A device of the workshop that keeps what it sends until it is answered, over a WebSocket or over
 * an event stream with posts, on whichever node. It does nothing of itself but send its outbox after
 * each welcome: a test says when the line opens, breaks, and when what is left is sent again.
 */
export class SteadfastClient {
  readonly viewer: string;
  readonly visitor: Visitor;
  readonly outbox = new Map<string, Loose>();
  /** With the newest number they knew of when they did it, seen or acknowledged. */
  readonly sent = new Map<string, { op: Loose; knew: number }>();
  readonly acked = new Map<string, number>();
  /** For good, and why. */
  readonly refused = new Map<string, string>();
  readonly heard: Heard[] = [];
  readonly complaints: string[] = [];
  workshop: Workshop | undefined;
  seq: number | undefined;
  welcome = false;
  readonly #path: string;
  #line: OpenLine | undefined;
  #posting = false;
  #newestAcked = 0;
  readonly #whenAcked = new Map<string, () => void>();

  constructor(visitor: Visitor, workshop: string, viewer: string) {
    this.visitor = visitor;
    this.#path = `/verksted/${workshop}`;
    this.viewer = viewer;
  }

  get connected(): boolean {
    return this.#line !== undefined;
  }

  connect(route: Route): void {
    this.disconnect();
    if (route.posts) this.#openStream(route.line, route.posts);
    else this.#openSocket(route.line);
  }

  /** The tab is closed, or the net is gone: nothing more is sent or heard. The outbox stays. */
  disconnect(): void {
    const line = this.#line;
    this.#line = undefined;
    this.welcome = false;
    line?.cut();
  }

  submit(operation: Loose): string {
    const id = randomUUID();
    const op = { v: 1, id, ...operation };
    this.outbox.set(id, op);
    this.sent.set(id, { op, knew: Math.max(this.seq ?? 0, this.#newestAcked) });
    if (this.welcome) this.#line?.send([id]);
    return id;
  }

  /** Resolves at the acknowledgement, before anything else is heard. */
  acknowledged(id: string): Promise<void> {
    if (this.acked.has(id)) return Promise.resolve();
    return new Promise((acked) => this.#whenAcked.set(id, acked));
  }

  /** Everything that has no answer yet, in the order it was made. */
  resend(): void {
    if (this.welcome && this.outbox.size > 0) this.#line?.send(this.outbox.keys());
  }

  #openSocket(base: string): void {
    const socket = new WebSocket(`${base.replace('http', 'ws')}${this.#path}/live`, {
      headers: { cookie: this.visitor.cookie },
      origin: base,
    });
    const say = (message: object): void => socket.send(JSON.stringify({ v: 1, ...message }));
    const line: OpenLine = {
      cut: () => socket.terminate(),
      send: (ids) => {
        for (const id of ids) say({ t: 'submit', id, op: this.outbox.get(id) });
      },
    };
    this.#line = line;
    const known = this.seq;
    socket.on('open', () => say({ t: 'hello', ...(known === undefined ? {} : { seq: known }) }));
    socket.on('message', (data) => {
      if (this.#line === line) this.#take(String(data), 'line');
    });
    socket.on('close', () => this.#ended(line));
    // A close follows.
    socket.on('error', () => undefined);
  }

  #openStream(base: string, posts: () => string): void {
    const stopped = new AbortController();
    const line: OpenLine = {
      cut: () => stopped.abort(),
      // One post at a time keeps the order; what comes meanwhile goes with the next.
      send: () => void this.#post(posts, stopped.signal),
    };
    this.#line = line;
    this.#read(base, line, stopped.signal)
      .catch(() => undefined)
      .finally(() => this.#ended(line));
  }

  async #read(base: string, line: OpenLine, signal: AbortSignal): Promise<void> {
    const query = this.seq === undefined ? '' : `?seq=${this.seq}`;
    const headers = { cookie: this.visitor.cookie };
    const { body } = await fetch(`${base}${this.#path}/hendelser${query}`, { headers, signal });
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body ?? []) {
      const events = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
      text = events.pop() ?? '';
      for (const event of events)
        if (event.startsWith('data: ') && this.#line === line) this.#take(event.slice(6), 'line');
    }
  }

  /** Until all is answered, or something is put off or gets no answer: then the test sends again. */
  async #post(posts: () => string, signal: AbortSignal): Promise<void> {
    if (this.#posting) return;
    this.#posting = true;
    for (let moved = true; moved && this.outbox.size > 0 && !signal.aborted; ) {
      const before = this.outbox.size;
      const some = [...this.outbox].slice(0, mostPosted);
      const messages = some.map(([id, op]) => ({ v: 1, t: 'submit', id, op }));
      const answers = await this.#answersTo(messages, posts(), signal).catch(() => []);
      for (const message of answers) this.#take(JSON.stringify(message), 'post');
      moved = this.outbox.size < before;
    }
    this.#posting = false;
  }

  async #answersTo(messages: object[], base: string, signal: AbortSignal): Promise<Message[]> {
    const { cookie } = this.visitor;
    const answer = await fetch(`${base}${this.#path}/meldinger`, {
      method: 'POST',
      headers: { cookie, origin: base, 'content-type': 'application/json' },
      body: JSON.stringify(messages),
      signal,
    });
    return answer.ok ? ((await answer.json()) as Message[]) : [];
  }

  #ended(line: OpenLine): void {
    if (this.#line === line) this.disconnect();
  }

  #take(text: string, from: 'line' | 'post'): void {
    const message = JSON.parse(text) as Message;
    this.heard.push({ text, message });
    const { t, id = '', seq = 0 } = message;
    if (t === 'welcome') {
      this.welcome = true;
      this.resend();
    } else if (t === 'state') {
      this.workshop = message.state as Workshop;
      this.seq = seq;
    } else if (t === 'changes') this.#apply(message);
    else if (t === 'ack') {
      const first = this.acked.get(id) ?? seq;
      if (first !== seq) this.complaints.push(`${id} was number ${first} and is ${seq}`);
      this.acked.set(id, seq);
      this.#newestAcked = Math.max(this.#newestAcked, seq);
      this.outbox.delete(id);
      this.#whenAcked.get(id)?.();
    } else if (t === 'refused' && id && !message.retry) {
      // What was acknowledged before has its answer.
      if (this.outbox.delete(id)) this.refused.set(id, message.code ?? '');
    } else if (t === 'bye' && from === 'line') this.disconnect();
  }

  #apply({ after, to, changes }: Message): void {
    if (!this.workshop || Number(after) < (this.seq ?? 0))
      this.complaints.push(`had ${this.seq}, got what follows ${after}`);
    else this.workshop = applyChanges(this.workshop, changes as Parameters<typeof applyChanges>[1]);
    this.seq = Number(to);
  }
}
