import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { spawnApp, untilReady } from './app-process.ts';

/** One built app with the real starter content for all journeys; readers change nothing in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = new URL(project.getProvidedContext().databaseUrl);
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  const name = `journeys_${randomBytes(4).toString('hex')}`;
  await client.query(`create database ${name}`);
  await client.end();
  server.pathname = `/${name}`;
  const app = await spawnApp({ DATABASE_URL: server.href, RATE_LIMIT: '10000' });
  await untilReady(app);
  project.provide('appUrl', app.url);
  return async () => {
    await app.stop();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string;
  }
}
