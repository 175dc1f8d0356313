import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Config, readConfig } from '../../src/config.ts';
import { type Context, type ContextOptions, createContext } from '../../src/context.ts';

import { starterTemplate } from './starter-template.ts';

export const quiet = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  debug: () => undefined,
};

/** The whole product wired together on a database of its own, without listening. */
export async function aContext(
  config: Partial<Config> = {},
  options: Partial<ContextOptions> = {},
): Promise<Context & { url: string; end: () => Promise<void> }> {
  const name = `c_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: inject('databaseUrl') });
  await server.connect();
  await server.query(`create database ${name} template ${starterTemplate}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  const base = readConfig({
    NODE_ENV: 'test',
    BASE_URL: 'https://veier.example.no',
    ACCESS_LOG: 'false',
  });
  const context = await createContext({
    config: { ...base, ...config },
    databaseUrl: url.href,
    log: quiet,
    say: () => undefined,
    ...options,
  });
  const end = async (): Promise<void> => {
    await context.close();
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  };
  return { ...context, url: url.href, end };
}
