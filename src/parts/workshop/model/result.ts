import type { Board, Note } from './board.ts';
import { boardOf, noteFar, notesOf, tablesInOrder } from './lookups.ts';
import { openPart } from './open-part.ts';
import { fieldOfTable } from './plenary.ts';
import { get } from './records.ts';
import type { Field, Sheet, Words } from './template.ts';
import type { Alive, FieldKind, Side } from './values.ts';
import type { Workshop } from './workshop.ts';

/** «table/sheet/note»: everything in a result leads back to the note it was written on. */
type Ref = string;

export interface Partner {
  name: string;
  /** Country, region or municipality: the zone's id; null when it was not sorted. */
  zone: string | null;
  /** All notes with this name, from any table. */
  notes: Ref[];
  /** Tables that chose it for their thought collaboration. */
  pickedBy: string[];
}

export interface SketchField {
  sheet: string;
  field: string;
  kind: FieldKind;
  title: Words;
  texts: string[];
  choice: string[];
  notes: { text: string; note: Ref }[];
  strokes: number;
}

export interface Sketch {
  table: string;
  /** «Tankeeksperiment»: it is a thought, not a plan. */
  stamp: Words | null;
  partner: { name: string; note: Ref } | null;
  fields: SketchField[];
}

export interface Effect {
  text: string;
  table: string;
  note: Ref;
  sheet: string;
  field: string;
  /** Who cares about it. */
  side: Side | null;
  forWhom: Words;
  /** Kinds of gain: quality, time, avoided cost. */
  gains: string[];
  measuredBy: Ref[];
}

export interface Indicator {
  what: string;
  /** How, by the ids of the field's parts. */
  how: Record<string, string>;
  table: string;
  note: Ref;
  effects: Ref[];
}

export interface MythFinding {
  table: string;
  /** Id of the template's statement or of the table's own. */
  statement: string;
  text: Words | string;
  own: boolean;
  alive: Alive | null;
  tally: Record<Alive, number>;
  breaks: { text: string; note: Ref }[];
}

export interface Promised {
  id: string;
  who: { id: string; name: string; side: Side } | null;
  table: string;
  what: string;
  due: string | null;
  notes: Ref[];
  acceptedAt: number | null;
}

/** What the later parts of the house take over. */
export interface WorkshopResult {
  v: 1;
  workshop: string;
  title: string;
  partners: Partner[];
  collaborationSketch: Sketch[];
  effects: Effect[];
  indicators: Indicator[];
  mythFindings: MythFinding[];
  commitments: Promised[];
}

interface Place {
  table: string;
  sheet: Sheet;
  field: Field;
  board: Board;
}

/**
 * The result at any moment, of what is open. Fields are known by their shape, so that own templates
 * give results too: zones make partners, kinds of gain make effects, links make indicators,
 * statements make myths, and a sheet with a pick is a sketch.
 */
export function resultOf(state: Workshop): WorkshopResult {
  const open = openPart(state);
  const places = tablesInOrder(open).flatMap((table) =>
    open.template.sheets.flatMap((sheet) => {
      const board = boardOf(open, table.id, sheet.id);
      return sheet.fields.map((field) => ({ table: table.id, sheet, field, board }));
    }),
  );
  const indicators = places.filter(({ field }) => field.linksTo.length > 0).flatMap(indicatorsIn);
  return {
    v: 1,
    workshop: open.id,
    title: open.title,
    partners: partnersOf(open, places),
    collaborationSketch: sketchesOf(open),
    effects: places
      .filter(({ field }) => field.tags.length > 0)
      .flatMap((place) => effectsIn(place, indicators)),
    indicators,
    mythFindings: places.filter(({ field }) => field.kind === 'statements').flatMap(mythsIn),
    commitments: promisedIn(open),
  };
}

const refOf = ({ table, sheet }: Place, note: Note): Ref => `${table}/${sheet.id}/${note.id}`;

/** The same name in other letters is the same partner, whoever wrote it. */
function partnersOf(state: Workshop, places: Place[]): Partner[] {
  const picked = new Map<Ref, string[]>();
  for (const { table, board } of places.filter(({ field }) => field.kind === 'pick')) {
    for (const { note } of Object.values(board.picks)) {
      const ref = `${table}/${note}`;
      if (noteFar(state, ref)) picked.set(ref, [...new Set([...(picked.get(ref) ?? []), table])]);
    }
  }
  const partners = new Map<string, Partner>();
  for (const place of places.filter(({ field }) => field.zones.length > 0)) {
    for (const note of notesOf(place.board, place.field.id)) {
      const key = note.text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
      const known = partners.get(key);
      const ref = refOf(place, note);
      const by = picked.get(ref) ?? [];
      partners.set(key, {
        name: known?.name ?? note.text.trim(),
        zone: known?.zone ?? note.zone,
        notes: [...(known?.notes ?? []), ref],
        pickedBy: [...new Set([...(known?.pickedBy ?? []), ...by])],
      });
    }
  }
  return [...partners.values()];
}

function sketchesOf(state: Workshop): Sketch[] {
  const sheets = state.template.sheets.filter(({ fields }) =>
    fields.some(({ kind }) => kind === 'pick'),
  );
  return tablesInOrder(state).flatMap((table) =>
    sheets.map((sheet) => {
      const pick = sheet.fields.find(({ kind }) => kind === 'pick');
      const chosen = pick && get(boardOf(state, table.id, sheet.id).picks, pick.id);
      const ref = chosen && `${table.id}/${chosen.note}`;
      const note = ref && noteFar(state, ref);
      return {
        table: table.id,
        stamp: sheet.stamp,
        partner: ref && note ? { name: note.text, note: ref } : null,
        fields: sheet.fields
          .filter(({ kind }) => kind !== 'pick' && kind !== 'info')
          .map((field) => {
            const { texts, choice, notes, strokes } = fieldOfTable(
              state,
              table,
              sheet.id,
              field.id,
            );
            return {
              sheet: sheet.id,
              field: field.id,
              kind: field.kind,
              title: field.title,
              texts,
              choice,
              notes: notes.map((one) => ({
                text: one.text,
                note: `${table.id}/${sheet.id}/${one.id}`,
              })),
              strokes: strokes.length,
            };
          }),
      };
    }),
  );
}

function effectsIn(place: Place, indicators: Indicator[]): Effect[] {
  const { table, sheet, field, board } = place;
  return notesOf(board, field.id).map((note) => {
    const ref = refOf(place, note);
    return {
      text: note.text,
      table,
      note: ref,
      sheet: sheet.id,
      field: field.id,
      side: field.side,
      forWhom: field.title,
      gains: note.tags,
      measuredBy: indicators.filter(({ effects }) => effects.includes(ref)).map((one) => one.note),
    };
  });
}

function indicatorsIn(place: Place): Indicator[] {
  const { table, field, board } = place;
  return notesOf(board, field.id).map((note) => ({
    what: note.text,
    how: note.parts,
    table,
    note: refOf(place, note),
    effects: note.links.map((link) => `${table}/${link}`),
  }));
}

function mythsIn(place: Place): MythFinding[] {
  const { table, field, board } = place;
  const own = Object.values(board.statements)
    .filter((statement) => statement.field === field.id)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const all = [
    ...field.statements.map(({ id, text }) => ({ id, text, own: false })),
    ...own.map(({ id, text }) => ({ id, text, own: true })),
  ];
  return all.map(({ id, text, own: isOwn }) => {
    const answer = get(board.answers, id);
    return {
      table,
      statement: id,
      text,
      own: isOwn,
      alive: answer?.table ?? null,
      tally: answer?.tally ?? { lever: 0, 'lever-ikke': 0, usikker: 0 },
      breaks: notesOf(board, field.id)
        .filter(({ statement }) => statement === id)
        .map((note) => ({ text: note.text, note: refOf(place, note) })),
    };
  });
}

/** Only what somebody has said yes to. */
function promisedIn(state: Workshop): Promised[] {
  return Object.values(state.commitments)
    .filter(({ status }) => status === 'accepted')
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id, who, table, what, due, notes, answeredAt }) => {
      const person = get(state.participants, who);
      return {
        id,
        who: person ? { id: person.id, name: person.name, side: person.side } : null,
        table,
        what,
        due,
        notes,
        acceptedAt: answeredAt,
      };
    });
}
