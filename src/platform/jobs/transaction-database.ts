import { CompiledQuery } from 'kysely';
import type { Db, Tx } from '../db/database.ts';

/** pg-boss asks its questions in the transaction of the caller. */
export function asDatabase(tx: Db | Tx) {
  return {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: (await tx.executeQuery(CompiledQuery.raw(text, values))).rows as unknown[],
    }),
  };
}
