import { lookUp } from './caches.ts';
import { isSilent } from './lookups.ts';
import { type Leaf, leavesOf } from './own-on-board.ts';
import { get } from './records.ts';
import { audienceOf, sharedWith, type Viewer } from './visibility.ts';
import type { Workshop } from './workshop.ts';

/** What only one person gets, by where it stands; keys are the paths joined. */
export type Own = ReadonlyMap<string, Leaf>;
type Boards = Workshop['boards'][string];
const none: Own = new Map();

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
      for (const [key, leaf] of ownOnSheet(state, table, sheet, person)) own.set(key, leaf);
  return own;
}

/**
 * `ownOf` before and after, of those parts alone where they may differ: most of what happens at a
 * table changes nothing of what its others have for themselves.
 */
export function ownPairs(before: Workshop, after: Workshop, viewer: Viewer): [Own, Own][] {
  const [was, is] = [audienceOf(before, viewer), audienceOf(after, viewer)];
  const person = writerAt(after, viewer, is);
  if (was !== is || person !== writerAt(before, viewer, was))
    return [[ownOf(before, viewer), ownOf(after, viewer)]];
  const pairs: [Own, Own][] = [];
  if (besideDiffers(before, after))
    pairs.push([ownBeside(before, viewer, was), ownBeside(after, viewer, is)]);
  if (person === undefined) return pairs;
  for (const [table, sheet] of changedSheets(before, after, is))
    pairs.push([ownOnSheet(before, table, sheet, person), ownOnSheet(after, table, sheet, person)]);
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

function changedSheets(before: Workshop, after: Workshop, audience: string): [string, string][] {
  const anonymity = before.settings.anonymous !== after.settings.anonymous;
  return ownTables(after, audience).flatMap(([table, boards]) => {
    const was = get(before.boards, table);
    const revealed = before.tables[table]?.revealed !== after.tables[table]?.revealed;
    if (was === boards && !revealed && !anonymity) return [];
    // A board that has come into being stays: boards are never taken away.
    return Object.keys(boards)
      .filter((sheet) => revealed || anonymity || get(was ?? {}, sheet) !== boards[sheet])
      .map((sheet): [string, string] => [table, sheet]);
  });
}

const placed = new WeakMap<readonly Leaf[], Map<string, Own>>();

/** One's own on a board of a table, by where it stands in the workshop. */
function ownOnSheet(state: Workshop, table: string, sheet: string, person: string): Own {
  const board = get(get(state.boards, table) ?? {}, sheet);
  if (!board) return none;
  const leaves = leavesOf(board, person, isSilent(state, table, sheet), state.settings.anonymous);
  if (leaves.length === 0) return none;
  return lookUp(placed, leaves, `${table}/${sheet}`, () => {
    const own = new Map<string, Leaf>();
    for (const { path, value } of leaves) {
      const whole = path[0] === 'mine' ? path : ['boards', table, sheet, ...path];
      own.set(whole.join('\n'), { path: whole, value });
    }
    return own;
  });
}
