import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type AppProcess, freePort, spawnApp, untilReady } from './app-process.ts';
import { starterTemplate } from './starter-template.ts';

/** A copy of the starter database, and how to be rid of it. */
export async function aStarterDatabase(
  serverUrl: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `n_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`create database ${name} template ${starterTemplate}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const drop = async (): Promise<void> => {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  };
  return { url: url.href, drop };
}

/** Processes of the built product on one database, each at a port that it keeps when started again. */
export class Nodes {
  readonly #databaseUrl: string;
  readonly #apps: AppProcess[];

  private constructor(databaseUrl: string, apps: AppProcess[]) {
    this.#databaseUrl = databaseUrl;
    this.#apps = apps;
  }

  static async start(databaseUrl: string, count: number): Promise<Nodes> {
    const nodes = new Nodes(databaseUrl, []);
    for (let at = 0; at < count; at += 1) nodes.#apps.push(await nodes.#spawn(await freePort()));
    await Promise.all(nodes.#apps.map((app) => untilReady(app)));
    return nodes;
  }

  app(at: number): AppProcess {
    const app = this.#apps[at];
    if (!app) throw new Error(`no node ${at}`);
    return app;
  }

  url(at: number): string {
    return this.app(at).url;
  }

  alive(at: number): boolean {
    const { child } = this.app(at);
    return child.exitCode === null && child.signalCode === null;
  }

  /** With SIGKILL: nothing is written, nobody is told. */
  async kill(at: number): Promise<void> {
    await this.app(at).stop('SIGKILL');
  }

  async startAgain(at: number): Promise<void> {
    const app = await this.#spawn(Number(new URL(this.url(at)).port));
    this.#apps[at] = app;
    await untilReady(app);
  }

  async end(): Promise<void> {
    await Promise.all(this.#apps.map((app) => app.stop('SIGKILL')));
  }

  #spawn(port: number): Promise<AppProcess> {
    return spawnApp({
      DATABASE_URL: this.#databaseUrl,
      PORT: String(port),
      RATE_LIMIT: '100000',
    });
  }
}
