import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startEmbedded } from '#platform/db/embedded/index.ts';
import { drain } from '#platform/http/server.ts';
import { createLog } from '#platform/telemetry/log.ts';
import { startTracing } from '#platform/telemetry/tracing.ts';
import type { Config } from './config.ts';
import { createContext } from './context.ts';

/** A start that failed for a reason the operator can mend; the message says what to do. */
export class StartError extends Error {}

export interface RunningApp {
  address: string;
  say: (line: string) => void;
  log: ReturnType<typeof createLog>;
  stop: () => Promise<void>;
}

/**
 * Starts everything in order (tracing, database, tables, content, server) and undoes what it
 * started when a later step fails. Throws StartError, ContentError or EmbeddedDatabaseError.
 */
export async function startApp(config: Config): Promise<RunningApp> {
  const log = createLog(config.logLevel);
  // On a machine of one's own: plain lines. Under an operator's log collector: JSON.
  const say = (line: string): void => (config.databaseUrl ? log.info({}, line) : console.log(line));
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.reverse().splice(0)) await step();
    log.flush();
  };
  try {
    if (config.tracing) undo.push(await startTracing('veier-til-samarbeid'));
    let url = config.databaseUrl;
    if (!url) {
      const embedded = await startEmbedded({ dataDir: config.dataDir, say });
      undo.push(() => embedded.stop());
      url = embedded.url;
    }
    const context = await createContext({ config, databaseUrl: url, log, say });
    undo.push(() => context.close());
    await listen(context.server, config);
    undo.push(async () => {
      context.startDraining();
      // First what was sent is stored and acknowledged, then everybody is told to come back elsewhere.
      await context.closeLive();
      await drain(context.server, config.drainSeconds);
    });
    const { port } = context.server.address() as AddressInfo;
    const address =
      config.baseUrl ??
      `http://${config.host === '0.0.0.0' || config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
    const token = await context.firstAdminToken();
    if (token)
      say(
        `Ingen administrerer installasjonen ennå. Bli den første: ${address}/forste-admin/${token}`,
      );
    return { address, say, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen(server: Server, { host, port }: Config): Promise<void> {
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} er opptatt. Stopp det andre programmet, eller velg en annen: PORT=3001 npm start`,
        EACCES: `Har ikke lov til å bruke port ${port}. Velg en over 1024: PORT=3001 npm start`,
        EADDRNOTAVAIL: `Adressen ${host} finnes ikke på denne maskinen. Rett HOST.`,
      };
      fail(
        new StartError(
          reasons[error.code ?? ''] ?? `Kunne ikke lytte på ${host}:${port}: ${error.message}`,
        ),
      );
    });
    server.listen(port, host, done);
  });
}
