import pg from 'pg';
import { apply, blankWorkshop, type Entry, type Workshop } from '#parts/workshop/model';
import { workshopModel } from '../../src/parts/workshop/room-model.ts';

export interface WorkshopLog {
  entries: Entry[];
  /** After each number; the first is the empty workshop. */
  states: Workshop[];
  /** Of each operation. A doubled one would be missing here, and the sizes differ. */
  seqs: Map<string, number>;
}

interface Row {
  seq: number;
  operation: string;
  at: Date;
  payload: unknown;
}

/** What PostgreSQL has of a workshop, read past the product, and each state that it stands for. */
export async function readLog(databaseUrl: string, workshop: string): Promise<WorkshopLog> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(
      'select seq, operation, at, payload from workshop_log where room = $1 order by seq',
      [workshop],
    );
    const entries = rows.map(({ payload, ...about }) => {
      const entry = workshopModel.readEntry?.(payload, about);
      if (!entry) throw new Error('the model reads no entries');
      return entry;
    });
    const states = [blankWorkshop];
    for (const entry of entries) states.push(apply(states.at(-1) ?? blankWorkshop, entry));
    return { entries, states, seqs: new Map(rows.map(({ operation, seq }) => [operation, seq])) };
  } finally {
    await client.end();
  }
}
