import type { Context } from '../../src/context.ts';

/** A browser without scripts: keeps cookies, follows nothing by itself, sends forms as pages do. */
export class Visitor {
  readonly #app: Context['app'];
  readonly #base: string;
  readonly cookies = new Map<string, string>();

  constructor({ app, services }: Pick<Context, 'app' | 'services'>) {
    this.#app = app;
    this.#base = services.installation.baseUrl;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#ask(path, { headers });
  }

  post(
    path: string,
    form: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.#ask(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { origin: this.#base, ...headers },
    });
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('host', new URL(this.#base).host);
    if (this.cookies.size > 0)
      headers.set(
        'cookie',
        [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      );
    const response = await this.#app.request(new URL(path, this.#base).href, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}
