import type { Lang } from '#platform/i18n/lang.ts';
import { apply } from '../model/apply.ts';
import { blankWorkshop, defaultSettings } from '../model/blank-workshop.ts';
import { decide } from '../model/decide.ts';
import type { Loose } from '../model/operations.ts';
import { planOf } from '../model/run-sheet.ts';
import type { Sheet, Template } from '../model/template.ts';
import { minute } from '../model/values.ts';
import type { Workshop } from '../model/workshop.ts';
import type { DemoBoard, DemoFile } from './demo-file.ts';

type Path = readonly PropertyKey[];
type Do = (by: string, op: Loose, path: Path) => void;

/** An operation that the model did not take; `path` is where in the file it stands. */
export class DemoRefused extends Error {
  constructor(
    readonly path: Path,
    readonly why: string,
  ) {
    super(why);
  }
}

/**
 * Plays a demo's file through the real rules, from creating the workshop to the commitments, as the
 * people in it would have done. It stays open, so that its clock and phases are there to be seen. Throws `DemoRefused` at the first thing that is not allowed.
 */
export function playDemo(file: DemoFile, lang: Lang, template: Template): Workshop {
  const clock = { now: Date.parse(file.start), made: 0 };
  let state = blankWorkshop;
  const act: Do = (by, op, path) => {
    clock.now += 1_000;
    clock.made += 1;
    const input = { v: 1, id: `demo-${clock.made}`, ...op };
    const decision = decide(state, { id: by }, input, clock.now);
    if ('refused' in decision) throw new DemoRefused(path, `${op.type}: ${decision.refused}`);
    for (const entry of decision.ok) state = apply(state, entry);
  };
  open(file, lang, template, act);
  const lead = file.facilitator.id;
  act(lead, { type: 'run.start' }, ['start']);
  const began = clock.now;
  const ends = endsOf(template);
  for (const [at, { sheet: id, boards }] of file.sheets.entries()) {
    const sheet = template.sheets.find((one) => one.id === id);
    if (!sheet) throw new DemoRefused(['sheets', at, 'sheet'], 'finnes ikke i malen');
    playSheet(sheet, boards, lead, ['sheets', at, 'boards'], act);
    clock.now = Math.max(clock.now, began + (ends.get(id) ?? 0) * minute);
  }
  together(file, act);
  return state;
}

/** Minutes from the start to the end of each sheet when all goes as planned. */
function endsOf(template: Template): Map<string, number> {
  let sum = 0;
  return new Map(
    planOf(template).map(({ id, minutes }) => {
      sum += minutes;
      return [id, sum];
    }),
  );
}

function open({ title, facilitator, tables }: DemoFile, lang: Lang, template: Template, act: Do) {
  const { id, name, side } = facilitator;
  act(
    id,
    {
      type: 'workshop.create',
      workshop: 'demo',
      title,
      lang,
      template,
      settings: defaultSettings,
      name,
      side,
      tables: tables.map((table) => ({ id: table.id, name: table.name })),
    },
    ['title'],
  );
  for (const [at, table] of tables.entries()) {
    for (const [number, person] of table.people.entries()) {
      const path = ['tables', at, 'people', number];
      const { name: called, side: from } = person;
      const join = { type: 'participant.join', name: called, side: from, observer: false } as const;
      act(person.id, { ...join, table: table.id }, path);
    }
  }
}

function playSheet(
  sheet: Sheet,
  boards: Record<string, DemoBoard>,
  lead: string,
  path: Path,
  act: Do,
): void {
  const move = (phase: Sheet['phases'][number]) => {
    if (sheet.phases.includes(phase))
      act(lead, { type: 'phase.move', tables: 'all', sheet: sheet.id, phase }, path);
  };
  move('read');
  move('write');
  for (const [table, board] of Object.entries(boards))
    writeBoard(table, sheet.id, board, [...path, table], act);
  if (sheet.silent) act(lead, { type: 'sheet.reveal', tables: 'all', sheet: sheet.id }, path);
  move('reveal');
  move('talk');
  for (const [table, board] of Object.entries(boards))
    sortBoard(table, sheet.id, board, [...path, table], act);
  move('conclude');
}

export function demoNoteId(table: string, sheet: string, number: number | string): string {
  return `${table}-${sheet}-${number}`;
}

function near(table: string, ref: string): string {
  const [sheet = '', number = ''] = ref.split('/');
  return `${sheet}/${demoNoteId(table, sheet, number)}`;
}

function far(ref: string): string {
  const [table = '', sheet = '', number = ''] = ref.split('/');
  return `${table}/${sheet}/${demoNoteId(table, sheet, number)}`;
}

function writeBoard(table: string, sheet: string, board: DemoBoard, path: Path, act: Do): void {
  const at = { table, sheet };
  for (const [number, { id, field, by, text }] of board.own.entries())
    act(by, { type: 'statement.add', ...at, field, statement: id, text }, [...path, 'own', number]);
  for (const [number, note] of board.notes.entries()) {
    const here = [...path, 'notes', number];
    const { field, by, text, zone, tags, parts, links, carry, statement } = note;
    const id = demoNoteId(table, sheet, number + 1);
    const named = { ...at, field, note: id };
    if (carry) {
      act(by, { type: 'note.carry', ...named, from: near(table, carry) }, here);
      act(by, { type: 'note.edit', ...at, note: id, text }, here);
    } else {
      const more = { tags, parts, zone: zone ?? null, statement: statement ?? null };
      act(by, { type: 'note.add', ...named, text, ...more }, here);
    }
    for (const link of links)
      act(by, { type: 'note.link', ...at, note: id, to: near(table, link) }, here);
  }
  for (const [number, { field, by, text }] of board.texts.entries()) {
    const version = `${table}-${field}-${number}`;
    const op = { type: 'text.write', ...at, field, version, text, basedOn: [] } as const;
    act(by, { ...op, basedOn: [] }, [...path, 'texts', number]);
  }
  for (const [number, { field, by, options }] of board.choices.entries())
    act(by, { type: 'choice.set', ...at, field, options }, [...path, 'choices', number]);
  for (const [number, { field, by, note }] of board.picks.entries())
    act(by, { type: 'pick.set', ...at, field, note: near(table, note) }, [
      ...path,
      'picks',
      number,
    ]);
  for (const [number, { field, by, points }] of board.strokes.entries()) {
    const op = { type: 'stroke.add', ...at, field, points, width: 40, ink: 0 } as const;
    act(by, { ...op, stroke: `${table}-${sheet}-s${number}` }, [...path, 'strokes', number]);
  }
  for (const [number, { by, ...answer }] of board.answers.entries())
    act(by, { type: 'statement.answer', ...at, ...answer }, [...path, 'answers', number]);
}

/** Clusters: notes of a field with the same name are gathered. */
function sortBoard(table: string, sheet: string, board: DemoBoard, path: Path, act: Do): void {
  const clusters = new Map<string, { field: string; name: string; by: string; notes: string[] }>();
  for (const [number, { field, by, cluster }] of board.notes.entries()) {
    if (cluster === undefined) continue;
    const key = `${field} ${cluster}`;
    const known = clusters.get(key) ?? { field, name: cluster, by, notes: [] };
    known.notes.push(demoNoteId(table, sheet, number + 1));
    clusters.set(key, known);
  }
  for (const [at, { by, ...cluster }] of [...clusters.values()].entries()) {
    const id = `${table}-${sheet}-k${at}`;
    act(by, { type: 'cluster.add', table, sheet, cluster: id, ...cluster }, [...path, 'notes']);
  }
}

/** Clusters across tables, and what people take upon themselves. */
function together({ facilitator, plenary, commitments }: DemoFile, act: Do): void {
  for (const [at, { id, notes, ...where }] of plenary.entries()) {
    const op = { type: 'plenary.cluster', cluster: id, ...where, notes: notes.map(far) } as const;
    act(facilitator.id, op, ['plenary', at]);
  }
  for (const [at, { id, by, notes, ...what }] of commitments.entries()) {
    const path = ['commitments', at];
    const offer = { type: 'commitment.offer', commitment: id, ...what } as const;
    act(by, { ...offer, notes: notes.map(far) }, path);
    act(what.who, { type: 'commitment.accept', commitment: id }, path);
  }
}
