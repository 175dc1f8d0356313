import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { databaseForThisTest } from '../../../tests/support/database.ts';
import { appendStatement } from './append-statement.ts';
import { logMigrations } from './test-support.ts';

describe('the statement that appends', () => {
  it('[L14] reads single entries and never a whole room, also planned before there are any', async () => {
    const { url } = await databaseForThisTest(logMigrations);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('set enable_seqscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain (generic_plan) ${appendStatement('test_log')}`,
      );
      const plan = rows.map((row) => row['QUERY PLAN'].trim()).join('\n');
      const conditions = plan.split('\n').filter((line) => line.startsWith('Index Cond: '));
      expect(conditions).toEqual([
        'Index Cond: (operation = b_1.operation)',
        'Index Cond: ((room = b_2.room) AND (seq = (b_2.seq - 1)))',
      ]);
      expect(plan).not.toContain('Seq Scan');
    } finally {
      await client.end();
    }
  });
});
