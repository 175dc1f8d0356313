import type { Board, Field, Note, Sheet } from '#parts/workshop/model';

/** Where a note can be moved to; what is left out stays as it is. */
export interface Target {
  field: string;
  zone?: string | null;
  cluster?: string | null;
}

export interface Destination {
  key: string;
  kind: 'zone' | 'no-zone' | 'cluster' | 'loose' | 'new-cluster' | 'field';
  /** Name of the zone, group or field; empty for the others. */
  name: string;
  target: Target;
  /** It lies there now. */
  here: boolean;
}

/**
 * Everything «Flytt til …» offers for a note: the zones and groups of its field, out of its group,
 * a new group, and the other fields of the sheet that hold notes.
 */
export function destinationsOf(
  sheet: Sheet,
  board: Board,
  note: Note,
  words: (field: Field['title']) => string,
  gather: boolean,
): Destination[] {
  const field = sheet.fields.find(({ id }) => id === note.field);
  if (!field) return [];
  const list: Destination[] = field.zones.map((zone) => ({
    key: `zone/${zone.id}`,
    kind: 'zone',
    name: words(zone.label),
    target: { field: field.id, zone: zone.id },
    here: note.zone === zone.id,
  }));
  if (note.zone !== null) {
    const target = { field: field.id, zone: null };
    list.push({ key: 'no-zone', kind: 'no-zone', name: '', target, here: false });
  }
  const clusters = Object.values(board.clusters).filter((one) => one.field === field.id);
  if (gather && field.kind === 'notes') {
    for (const { id, name } of clusters) {
      const target = { field: field.id, cluster: id };
      list.push({ key: `cluster/${id}`, kind: 'cluster', name, target, here: note.cluster === id });
    }
    const target = { field: field.id };
    list.push({ key: 'new-cluster', kind: 'new-cluster', name: '', target, here: false });
  }
  if (note.cluster !== null) {
    const target = { field: field.id, cluster: null };
    list.push({ key: 'loose', kind: 'loose', name: '', target, here: false });
  }
  if (field.kind !== 'notes') return list;
  for (const other of sheet.fields) {
    if (other.kind !== 'notes' || other.id === field.id) continue;
    const target = { field: other.id };
    list.push({
      key: `field/${other.id}`,
      kind: 'field',
      name: words(other.title),
      target,
      here: false,
    });
  }
  return list;
}
