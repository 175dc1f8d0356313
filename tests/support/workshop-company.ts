import { tablesInOrder } from '#parts/workshop/model';
import { SteadfastClient } from './steadfast-client.ts';
import { Line, Visitor } from './workshop.ts';

export interface Company {
  id: string;
  /** Of the facilitator. */
  visitor: Visitor;
  tables: string[];
  /** The facilitator first, then the people, table by table. */
  clients: SteadfastClient[];
}

/**
 * A workshop with people at its tables, the silent sheet open for writing at all of them. Nobody is
 * connected yet.
 */
export async function aCompany(
  base: string,
  { tables: count, atEach }: { tables: number; atEach: number },
): Promise<Company> {
  const guri = new Visitor(base);
  const id = await guri.makes({ bord: String(count) });
  const { joinUrl, viewer } = await guri.boot(id);
  const line = new Line(base, id, guri.cookie);
  const tables = tablesInOrder(await line.state()).map((table) => table.id);
  const opened = await line.submit({
    type: 'phase.move',
    tables: 'all',
    sheet: 'hvorfor',
    phase: 'write',
  });
  if (opened.t !== 'ack') throw new Error(`the sheet does not open: ${opened.code}`);
  line.close();
  const seats = tables.flatMap((table) => Array.from({ length: atEach }, () => table));
  const people = await Promise.all(
    seats.map(async (bord, n) => {
      const visitor = new Visitor(base);
      await visitor.joins(joinUrl, { navn: `Deltaker ${n + 1}`, bord });
      return new SteadfastClient(visitor, id, (await visitor.boot(id)).viewer);
    }),
  );
  return { id, visitor: guri, tables, clients: [new SteadfastClient(guri, id, viewer), ...people] };
}
