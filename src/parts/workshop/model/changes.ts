import { type ChangedSheets, changedSheets, ownOf, ownPairs } from './own.ts';
import type { Path } from './own-on-board.ts';
import { audienceOf, sharedWith, type Viewer } from './visibility.ts';
import type { Workshop } from './workshop.ts';

/** `[path, value]` sets, `[path]` takes away. JSON as it is. */
export type Patch = readonly (readonly [Path] | readonly [Path, unknown])[];

/**
 * From one state a viewer has seen to another. Applied in this order: `drop` (what was one's own
 * alone), `shared` (the same object for the whole audience: serialise it once), `own`.
 */
export interface Changes {
  readonly from: number;
  readonly to: number;
  readonly shared: Patch;
  readonly drop: readonly Path[];
  readonly own: Patch;
}

/** Everything a viewer may know of a workshop, in the shape of a workshop. Server only. */
export function visibleTo(state: Workshop, viewer: Viewer): Workshop {
  const shared = sharedWith(state, audienceOf(state, viewer));
  let next: unknown = shared;
  for (const { path, value } of ownOf(state, viewer).values()) next = setIn(next, path, value);
  return next as Workshop;
}

/**
 * What changed, for each viewer that one asks for. The reveal needs no resync: the notes are simply
 * there now. Hold on to it while one tells them: what an audience shares is made once.
 */
export function changesBetween(before: Workshop, after: Workshop): (viewer: Viewer) => Changes {
  const made = new Map<string, { shared: Patch; sheets: ChangedSheets | undefined }>();
  return (viewer) => {
    const [was, is] = [audienceOf(before, viewer), audienceOf(after, viewer)];
    const key = was === is ? is : `${was} ${is}`;
    const known = made.get(key) ?? {
      shared: difference(sharedWith(before, was), sharedWith(after, is)),
      sheets: was === is ? changedSheets(before, after, is) : undefined,
    };
    made.set(key, known);
    const { shared, sheets } = known;
    return {
      from: before.seq,
      to: after.seq,
      shared,
      ...ownChanges(before, after, viewer, sheets),
    };
  };
}

/** What changed for one viewer. */
export function changesFor(before: Workshop, after: Workshop, viewer: Viewer): Changes {
  return changesBetween(before, after)(viewer);
}

/** Nothing but `seq` has moved: need not be sent. What comes later brings it along. */
export function isQuiet({ shared, drop, own }: Changes): boolean {
  return (
    drop.length === 0 &&
    own.length === 0 &&
    shared.every(([path]) => path.length === 1 && path[0] === 'seq')
  );
}

type Records = Readonly<Record<string, unknown>>;
const nothing: readonly never[] = [];
function ownChanges(
  before: Workshop,
  after: Workshop,
  viewer: Viewer,
  sheets: ChangedSheets | undefined,
): Pick<Changes, 'drop' | 'own'> {
  let [drop, own]: [readonly Path[], Patch] = [nothing, nothing];
  for (const [was, is] of ownPairs(before, after, viewer, sheets)) {
    for (const [key, { path }] of was) if (!is.has(key)) drop = [...drop, path];
    for (const [key, { path, value }] of is) {
      const known = was.get(key)?.value;
      if (known === value) continue;
      // Of something larger, as one's steps to undo, what is new in it.
      const parts = isRecord(known) && isRecord(value) ? difference(known, value, path) : undefined;
      own = [...own, ...(parts ?? [[path, value] as const])];
    }
  }
  return { drop, own };
}

/** Walks only where objects differ: states share what is the same. */
export function difference(before: object, after: object, at: Path = []): Patch {
  const patch: ([Path] | [Path, unknown])[] = [];
  const walk = (left: Records, right: Records, path: Path): void => {
    const [was, is] = [Object.keys(left), Object.keys(right)];
    let stayed = 0;
    is.forEach((key, n) => {
      const [one, other] = [left[key], right[key]];
      // Most often a key is where it was: then nobody need look whether it is there.
      const known = was[n] === key || Object.hasOwn(left, key);
      if (known) stayed += 1;
      if (known && one === other) return;
      if (known && isRecord(one) && isRecord(other)) walk(one, other, [...path, key]);
      else patch.push([[...path, key], other]);
    });
    if (stayed < was.length)
      for (const key of was) if (!Object.hasOwn(right, key)) patch.push([[...path, key]]);
  };
  walk(before as Records, after as Records, at);
  return patch;
}

/** The next state of a viewer. Runs in the browser; the input may be what JSON gave. */
export function applyChanges(
  state: Workshop,
  { drop, shared, own }: Omit<Changes, 'from' | 'to'>,
): Workshop {
  let next: unknown = state;
  for (const path of drop) next = removeIn(next, path);
  for (const change of [...shared, ...own]) {
    next = change.length === 1 ? removeIn(next, change[0]) : setIn(next, change[0], change[1]);
  }
  return next as Workshop;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function setIn(target: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || key === '__proto__') return key === undefined ? value : target;
  const record = isRecord(target) ? target : {};
  const inner = Object.hasOwn(record, key) ? record[key] : undefined;
  return { ...record, [key]: setIn(inner, rest, value) };
}

function removeIn(target: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined || !isRecord(target) || !Object.hasOwn(target, key)) return target;
  if (rest.length > 0) return { ...target, [key]: removeIn(target[key], rest) };
  const { [key]: _, ...others } = target;
  return others;
}
