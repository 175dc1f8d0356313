import { type Own, ownOf, type Path } from './own.ts';
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

/** What changed for a viewer. The reveal needs no resync: the notes are simply there now. */
export function changesFor(before: Workshop, after: Workshop, viewer: Viewer): Changes {
  const shared = sharedChanges(
    before,
    after,
    audienceOf(before, viewer),
    audienceOf(after, viewer),
  );
  const [was, is] = [ownOf(before, viewer), ownOf(after, viewer)];
  return { from: before.seq, to: after.seq, shared, ...ownChanges(was, is) };
}

/** Nothing but `seq` has moved: need not be sent. What comes later brings it along. */
export function isQuiet({ shared, drop, own }: Changes): boolean {
  return (
    drop.length === 0 &&
    own.length === 0 &&
    shared.every(([path]) => path.length === 1 && path[0] === 'seq')
  );
}

const made = new WeakMap<Workshop, WeakMap<Workshop, Map<string, Patch>>>();

function sharedChanges(before: Workshop, after: Workshop, was: string, is: string): Patch {
  const from = made.get(before) ?? new WeakMap<Workshop, Map<string, Patch>>();
  made.set(before, from);
  const to = from.get(after) ?? new Map<string, Patch>();
  from.set(after, to);
  const key = `${was} ${is}`;
  const known = to.get(key) ?? difference(sharedWith(before, was), sharedWith(after, is));
  to.set(key, known);
  return known;
}

function ownChanges(was: Own, is: Own): Pick<Changes, 'drop' | 'own'> {
  const drop: Path[] = [];
  const own: [Path, unknown][] = [];
  for (const [key, { path }] of was) if (!is.has(key)) drop.push(path);
  for (const [key, { path, value }] of is) {
    if (was.get(key)?.value !== value) own.push([path, value]);
  }
  return { drop, own };
}

/** Walks only where objects differ: states share what is the same. */
export function difference(before: object, after: object): Patch {
  const patch: ([Path] | [Path, unknown])[] = [];
  const walk = (a: object, b: object, path: Path): void => {
    const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
    for (const key of Object.keys(left)) {
      if (!Object.hasOwn(right, key)) patch.push([[...path, key]]);
    }
    for (const [key, other] of Object.entries(right)) {
      const known = Object.hasOwn(left, key);
      const one = left[key];
      if (known && one === other) continue;
      if (known && isRecord(one) && isRecord(other)) walk(one, other, [...path, key]);
      else patch.push([[...path, key], other]);
    }
  };
  walk(before, after, []);
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
