import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { codeOf } from './errors.ts';
import { SUPERUSER } from './initialise-cluster.ts';

const CONNECT_MS = 3000;

/** SQLSTATEs of a server that knows us not. */
const WRONG_PASSWORD = new Set(['28P01', '28000']);

export type Door = { port: number; password: string };

/**
 * A connection of the launcher's own, as superuser: a few places are reserved for that role, so a
 * pool that has used up the others cannot shut the launcher out. Nothing is taken from PG… variables.
 * @throws pg's error; the server's own carry an SQLSTATE in `code`.
 */
export async function connectAsSuperuser({ port, password }: Door): Promise<Client> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    ssl: false,
    application_name: 'veier-til-samarbeid launcher',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  // Without a listener a lost connection would end the app; whoever keeps the client adds their own.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
}

export function isWrongPassword(error: unknown): boolean {
  return WRONG_PASSWORD.has(codeOf(error) ?? '');
}

/** The server is there, and says that it is starting up, recovering or shutting down. */
export function isComingOrGoing(error: unknown): boolean {
  return ['57P01', '57P02', '57P03'].includes(codeOf(error) ?? '');
}

/** Which folder the server says it serves. */
export async function dataDirectoryOf(client: Client): Promise<string> {
  const result = await client.query<{ data_directory: string }>('show data_directory');
  return result.rows[0]?.data_directory ?? '';
}

/** Closes without waiting long for a server that may not answer. */
export async function hangUp(client: Client): Promise<void> {
  await Promise.race([client.end().catch(() => undefined), delay(1000, undefined, { ref: false })]);
}
