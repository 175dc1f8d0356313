import { type Board, type Field, type Note, notesOf, type Sheet } from '#parts/workshop/model';

/** A named group, or the notes that lie for themselves (`cluster` null). */
export interface Group {
  key: string;
  cluster: { id: string; name: string } | null;
  notes: Note[];
}

/** A zone of a field, what has no zone yet, or the whole field when it has no zones. */
export interface Area {
  key: string;
  /** Null: not placed in a zone. */
  zone: string | null;
  groups: Group[];
  count: number;
}

/**
 * A field's notes by zone and group. Both views show this tree: one as areas with cards, one as
 * headings with lists. Loose notes come last in each area and are always there, so that something
 * can be put down beside the groups.
 */
export function areasOf(board: Board, field: Field): Area[] {
  const notes = notesOf(board, field.id);
  const clusters = Object.values(board.clusters)
    .filter((cluster) => cluster.field === field.id)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const placed = new Set(field.zones.map(({ id }) => id));
  const zones: (string | null)[] = [...placed];
  const homeless = notes.some(({ zone }) => zone === null || !placed.has(zone));
  const empty = clusters.filter(({ id }) => notes.every(({ cluster }) => cluster !== id));
  if (zones.length === 0 || homeless || empty.length > 0) zones.push(null);
  return zones.map((zone) => {
    const inZone = notes.filter((one) =>
      zone === null ? one.zone === null || !placed.has(one.zone) : one.zone === zone,
    );
    const known = new Set(clusters.map(({ id }) => id));
    const groups: Group[] = clusters
      .map(({ id, name }) => ({
        key: `${zone ?? ''}/${id}`,
        cluster: { id, name },
        notes: inZone.filter(({ cluster }) => cluster === id),
      }))
      .filter(
        (group) =>
          group.notes.length > 0 ||
          (zone === null && empty.some(({ id }) => id === group.cluster.id)),
      );
    const loose = inZone.filter(({ cluster }) => cluster === null || !known.has(cluster));
    groups.push({ key: `${zone ?? ''}/`, cluster: null, notes: loose });
    return { key: zone ?? '', zone, groups, count: inZone.length };
  });
}

/** How much room fields ask for: side by side, small ones in a grid, or the whole width. */
export type RowKind = 'columns' | 'small' | 'info' | 'wide';
export interface Row {
  kind: RowKind;
  fields: Field[];
}

/** Neighbouring fields of one kind share a row, in the order of the sheet. */
export function rowsOf(sheet: Sheet): Row[] {
  const rows: Row[] = [];
  for (const field of sheet.fields) {
    const kind = rowKind(field);
    const last = rows.at(-1);
    if (last?.kind === kind && kind !== 'wide') last.fields.push(field);
    else rows.push({ kind, fields: [field] });
  }
  return rows;
}

function rowKind(field: Field): RowKind {
  if (field.kind === 'notes') return field.zones.length > 0 ? 'wide' : 'columns';
  if (field.kind === 'info') return 'info';
  if (field.kind === 'drawing' || field.kind === 'statements') return 'wide';
  return 'small';
}

/** Where somebody who cannot draw may say the same in words: the notes nearest before it. */
export function describeField(sheet: Sheet, drawing: string): Field | undefined {
  const at = sheet.fields.findIndex(({ id }) => id === drawing);
  const notes = (fields: Field[]): Field | undefined => fields.find(({ kind }) => kind === 'notes');
  return notes(sheet.fields.slice(0, at).toReversed()) ?? notes(sheet.fields.slice(at + 1));
}
