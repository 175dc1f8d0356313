import { isSilent } from './lookups.ts';
import { type Leaf, leavesOf } from './own-on-board.ts';
import { get } from './records.ts';
import { audienceOf, sharedWith, type Viewer } from './visibility.ts';
import type { Workshop } from './workshop.ts';

/** What only one person gets, by where it stands; keys are the paths joined. */
export type Own = ReadonlyMap<string, Leaf>;
type Boards = Workshop['boards'][string];

/**
 * On top of what the audience shares: one's own record while nobody else sees it, one's own notes
 * in silence, one's steps to undo, one's dots, one's offers and – where the workshop is anonymous –
 * which things are one's own. On a device with several writers it is the one who holds it.
 */
export function ownOf(state: Workshop, viewer: Viewer): Own {
  const audience = audienceOf(state, viewer);
  const own = new Map(ownBeside(state, viewer, audience));
  const person = writerAt(state, viewer, audience);
  if (person === undefined) return own;
  for (const [table, boards] of ownTables(state, audience))
    for (const sheet of Object.keys(boards))
      for (const [key, leaf] of placed(leavesAt(state, table, sheet, person), table, sheet))
        own.set(key, leaf);
  return own;
}

/** Where one's own may differ, the same for all of an audience: [table, sheet]. */
export type ChangedSheets = readonly (readonly [string, string])[];

/**
 * `ownOf` before and after, of those parts alone where they do differ: most of what happens at a
 * table changes nothing of what its others have for themselves. `sheets` are those of the audience,
 * which is the same before and after; undefined when it is not.
 */
export function ownPairs(
  before: Workshop,
  after: Workshop,
  viewer: Viewer,
  sheets: ChangedSheets | undefined,
): [Own, Own][] {
  const audience = audienceOf(after, viewer);
  const person = writerAt(after, viewer, audience);
  if (!sheets || person !== writerAt(before, viewer, audience))
    return [[ownOf(before, viewer), ownOf(after, viewer)]];
  const pairs: [Own, Own][] = [];
  if (besideDiffers(before, after))
    pairs.push([ownBeside(before, viewer, audience), ownBeside(after, viewer, audience)]);
  if (person === undefined) return pairs;
  for (const [table, sheet] of sheets) {
    const [was, is] = [
      leavesAt(before, table, sheet, person),
      leavesAt(after, table, sheet, person),
    ];
    if (!sameLeaves(was, is)) pairs.push([placed(was, table, sheet), placed(is, table, sheet)]);
  }
  return pairs;
}

/** Who writes: the viewer, or a writer on the viewer's device; undefined when that is not so. */
export function writerOf(state: Workshop, { id, as }: Viewer): string | undefined {
  if (as === undefined || as === id) return id;
  return get(state.participants, as)?.via === id ? as : undefined;
}

function writerAt(state: Workshop, viewer: Viewer, audience: string): string | undefined {
  return audience === 'outside' ? undefined : writerOf(state, viewer);
}

function besideDiffers(before: Workshop, after: Workshop): boolean {
  return (
    before.participants !== after.participants ||
    before.offers !== after.offers ||
    before.commitments !== after.commitments
  );
}

/** What is one's own beside the boards. */
function ownBeside(state: Workshop, viewer: Viewer, audience: string): Own {
  const own = new Map<string, Leaf>();
  const add = (value: unknown, ...path: string[]): void => {
    own.set(path.join('\n'), { path, value });
  };
  const visible = sharedWith(state, audience);
  const self = get(state.participants, viewer.id);
  if (self && !get(visible.participants, self.id)) add(self, 'participants', self.id);
  const offer = get(state.offers, viewer.id);
  if (offer && !get(visible.offers, viewer.id)) add(offer, 'offers', viewer.id);
  const person = writerAt(state, viewer, audience);
  if (person === undefined) return own;
  for (const commitment of Object.values(state.commitments)) {
    const concerned = commitment.who === person || commitment.offeredBy === person;
    if (concerned && !get(visible.commitments, commitment.id))
      add(commitment, 'commitments', commitment.id);
  }
  return own;
}

function ownTables(state: Workshop, audience: string): [string, Boards][] {
  if (audience === 'facilitator') return Object.entries(state.boards);
  const table = audience.startsWith('table:') ? audience.slice('table:'.length) : '';
  const boards = get(state.boards, table);
  return boards ? [[table, boards]] : [];
}

/** Boards that an audience sees and that are not what they were. */
export function changedSheets(before: Workshop, after: Workshop, audience: string): ChangedSheets {
  const anonymity = before.settings.anonymous !== after.settings.anonymous;
  const sheets: [string, string][] = [];
  for (const [table, boards] of ownTables(after, audience)) {
    const was = get(before.boards, table);
    const revealed = before.tables[table]?.revealed !== after.tables[table]?.revealed;
    if (was === boards && !revealed && !anonymity) continue;
    // A board that has come into being stays: boards are never taken away.
    for (const sheet of Object.keys(boards))
      if (revealed || anonymity || get(was ?? {}, sheet) !== boards[sheet])
        sheets.push([table, sheet]);
  }
  return sheets;
}

const nothing: readonly Leaf[] = [];

/** One's own on a board of a table. */
function leavesAt(state: Workshop, table: string, sheet: string, person: string): readonly Leaf[] {
  const board = get(get(state.boards, table) ?? {}, sheet);
  if (!board) return nothing;
  return leavesOf(board, person, isSilent(state, table, sheet), state.settings.anonymous);
}

function sameLeaves(a: readonly Leaf[], b: readonly Leaf[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(({ path, value }, n) => {
        const other = b[n];
        return (
          other !== undefined &&
          other.value === value &&
          other.path.length === path.length &&
          path.every((key, at) => other.path[at] === key)
        );
      }))
  );
}

/** By where they stand in the workshop. */
function placed(leaves: readonly Leaf[], table: string, sheet: string): Own {
  const own = new Map<string, Leaf>();
  for (const { path, value } of leaves) {
    const whole = path[0] === 'mine' ? path : ['boards', table, sheet, ...path];
    own.set(whole.join('\n'), { path: whole, value });
  }
  return own;
}
