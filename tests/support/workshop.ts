import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { applyChanges, type Boot, type Loose, type Workshop } from '#parts/workshop/model';

/** Somebody with a browser of their own: keeps cookies, sends forms as a browser does. */
export class Visitor {
  readonly #base: string;
  readonly cookies = new Map<string, string>();

  /** `base`: where the server listens. */
  constructor(base: string) {
    this.#base = base;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Does not follow redirects: where they lead is what a test asks. */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.#base);
    const url = path.startsWith('http') ? this.#base + pathOf(path) : this.#base + path;
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0\b/i.test(set)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  send(path: string, fields: Record<string, string>): Promise<Response> {
    return this.ask(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Makes a workshop; returns its id. */
  async makes(fields: Record<string, string> = {}): Promise<string> {
    const made = await this.send('/verksted/ny', {
      tittel: 'Møteplasser i Skogvik',
      navn: 'Guri',
      side: 'kommune',
      bord: '2',
      maneder: '12',
      plasser: '1',
      ...fields,
    });
    return idIn(made);
  }

  async boot(id: string): Promise<Boot> {
    const page = await this.ask(`/verksted/${id}`);
    const html = await page.text();
    const data = /<script type="application\/json" id="verksted-data">(.*?)<\/script>/s.exec(html);
    if (!data?.[1]) throw new Error(`No app at ${id}: ${page.status} ${html.slice(0, 300)}`);
    return JSON.parse(data[1]) as Boot;
  }

  /** Joins with the address that an invitation has. */
  async joins(joinUrl: string, fields: Record<string, string> = {}): Promise<string> {
    const joined = await this.send(pathOf(joinUrl), { navn: 'Kari', side: 'annet', ...fields });
    return idIn(joined);
  }

  opens(id: string, seq?: number): Line {
    return new Line(this.#base, id, this.cookie, seq);
  }
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function idIn(response: Response): string {
  const place = response.headers.get('location') ?? '';
  const id = /\/verksted\/([0-9a-f-]{36})$/.exec(place)?.[1];
  if (response.status !== 303 || !id) throw new Error(`${response.status} ${place}`);
  return id;
}

export interface Message {
  v: number;
  t: string;
  id?: string;
  code?: string;
  why?: string;
  seq?: number;
  [more: string]: unknown;
}

/** A WebSocket to a workshop, with the state as its viewer has it. */
export class Line {
  readonly received: Message[] = [];
  workshop: Workshop | undefined;
  readonly ended: Promise<number>;
  readonly #socket: WebSocket;
  readonly #waiting = new Set<() => void>();

  constructor(base: string, id: string, cookie: string, seq?: number, origin = base) {
    const socket = new WebSocket(`${base.replace('http', 'ws')}/verksted/${id}/live`, {
      headers: cookie ? { cookie } : {},
      origin,
    });
    this.#socket = socket;
    socket.on('open', () => this.raw({ t: 'hello', ...(seq === undefined ? {} : { seq }) }));
    socket.on('message', (data) => this.#take(JSON.parse(String(data)) as Message));
    this.ended = new Promise((done) => {
      socket.on('close', (code) => done(code));
      socket.on('error', () => done(-1));
    });
    void this.ended.then(() => this.#tell());
  }

  raw(message: object | string): void {
    this.#socket.send(typeof message === 'string' ? message : JSON.stringify({ v: 1, ...message }));
  }

  close(): void {
    this.#socket.close();
  }

  /** Sends an operation and waits for its answer. */
  async submit(operation: Loose, id: string = randomUUID()): Promise<Message> {
    await this.message(({ t }) => t === 'welcome');
    this.raw({ t: 'submit', id, op: { v: 1, id, ...operation } });
    return this.message((one) => one.id === id);
  }

  /** The first message so far or to come that fits. */
  async message(fits: (message: Message) => boolean): Promise<Message> {
    await this.until(() => this.received.some(fits));
    return this.received.find(fits) as Message;
  }

  async until(holds: () => boolean, ms = 8000): Promise<void> {
    const late = AbortSignal.timeout(ms);
    while (!holds()) {
      if (late.aborted)
        throw new Error(`waited in vain; got ${JSON.stringify(this.received).slice(0, 1500)}`);
      await new Promise<void>((next) => {
        const wake = (): void => {
          this.#waiting.delete(wake);
          clearTimeout(timer);
          next();
        };
        const timer = setTimeout(wake, 100);
        this.#waiting.add(wake);
      });
    }
  }

  /** The state that this viewer has got, once it has come. */
  async state(): Promise<Workshop> {
    await this.until(() => this.workshop !== undefined);
    return this.workshop as Workshop;
  }

  #take(message: Message): void {
    this.received.push(message);
    if (message.t === 'state') this.workshop = message.state as Workshop;
    if (message.t === 'changes' && this.workshop)
      this.workshop = applyChanges(
        this.workshop,
        message.changes as Parameters<typeof applyChanges>[1],
      );
    this.#tell();
  }

  #tell(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
