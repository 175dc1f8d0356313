import type pg from 'pg';
import { PreparingClient } from '../db/preparing-client.ts';

/**
 * One connection for one caller that waits for each query. It connects when first asked and again
 * after it broke: the query that found it broken rejects, and nobody knows whether it had an effect.
 */
export class WriterClient {
  readonly #url: string;
  #open: PreparingClient | undefined;
  #closed = false;

  constructor(url: string) {
    this.#url = url;
  }

  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    if (this.#closed) throw new Error('The log is closed');
    const client = this.#open ?? (await this.#connect());
    try {
      const { rows } = (await client.query(text, values)) as pg.QueryResult<Row>;
      return rows;
    } catch (error) {
      // Whatever it was: a fresh connection has no half-done transaction and no late answer.
      if (this.#open === client) this.#drop();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const open = this.#open;
    this.#open = undefined;
    await open?.end().catch(() => undefined);
  }

  async #connect(): Promise<PreparingClient> {
    const client = new PreparingClient({
      connectionString: this.#url,
      application_name: 'veier-log-writer',
      connectionTimeoutMillis: 5000,
      statement_timeout: 15_000,
      query_timeout: 20_000,
      keepAlive: true,
    });
    client.on('error', () => {
      if (this.#open === client) this.#drop();
    });
    try {
      await client.connect();
      // The plan is kept from when the log was small; it must use the indexes when the log is large.
      await client.query('set enable_seqscan = off');
      if (this.#closed) throw new Error('The log is closed');
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    this.#open = client;
    return client;
  }

  #drop(): void {
    this.#open?.end().catch(() => undefined);
    this.#open = undefined;
  }
}
