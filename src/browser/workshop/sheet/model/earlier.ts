import {
  boardOf,
  type Field,
  isSilent,
  type Note,
  noteAt,
  notesOf,
  sheetOf,
  type Words,
  type Workshop,
} from '#parts/workshop/model';

/** A note and how operations name it: «sheet/note». */
export interface Referred {
  ref: string;
  note: Note;
}
export interface FieldNotes {
  /** «sheet.field» */
  path: string;
  title: Words;
  notes: Referred[];
}

/** Notes of a field by its path «sheet.field»; none while silence keeps them. */
export function notesAtPath(workshop: Workshop, table: string, path: string): FieldNotes | null {
  const [sheet = '', id = ''] = path.split('.');
  const field = sheetOf(workshop.template, sheet)?.fields.find((one) => one.id === id);
  if (!field) return null;
  const notes = isSilent(workshop, table, sheet)
    ? []
    : notesOf(boardOf(workshop, table, sheet), id).map((note) => ({
        ref: `${sheet}/${note.id}`,
        note,
      }));
  return { path, title: field.title, notes };
}

/** What a field builds on, and which of it has been carried here already. */
export function carriedInto(
  workshop: Workshop,
  table: string,
  sheet: string,
  field: Field,
): { from: FieldNotes; taken: ReadonlySet<string> } | null {
  if (field.carriesFrom === null) return null;
  const from = notesAtPath(workshop, table, field.carriesFrom);
  if (!from) return null;
  const here = notesOf(boardOf(workshop, table, sheet), field.id);
  const taken = new Set(here.flatMap(({ carriedFrom }) => carriedFrom ?? []));
  return { from, taken };
}

/** What a note may be linked to: the fields its field names, or else the sheet's own notes. */
export function linkable(
  workshop: Workshop,
  table: string,
  sheet: string,
  field: Field,
  note: Pick<Note, 'id' | 'links'>,
): FieldNotes[] {
  const own = sheetOf(workshop.template, sheet)?.fields ?? [];
  const paths =
    field.linksTo.length > 0
      ? field.linksTo
      : own.filter(({ kind }) => kind === 'notes').map(({ id }) => `${sheet}.${id}`);
  return paths
    .map((path) => notesAtPath(workshop, table, path))
    .filter((one) => one !== null)
    .map((one) => ({
      ...one,
      notes: one.notes.filter(
        ({ ref, note: other }) => other.id !== note.id && !note.links.includes(ref),
      ),
    }))
    .filter(({ notes }) => notes.length > 0);
}

/** Notes that links lead to and can be shown, in order. */
export function linkedNotes(
  workshop: Workshop,
  table: string,
  links: readonly string[],
): Referred[] {
  return links.flatMap((ref) => {
    const note = noteAt(workshop, table, ref);
    return note ? [{ ref, note }] : [];
  });
}
