import {
  type CodeTarget,
  checkOf,
  codeAlphabet,
  fieldCode,
  fieldOfLetter,
  shortCode,
} from './field-code.ts';

/** Which character is wrong: `at` counts from 1 in the code as typed, without hyphens and spaces. */
export interface CodeSuggestion {
  code: string;
  target: CodeTarget;
  at: number;
  typed: string;
  should: string;
  /** The character and the one after it have changed places. */
  swap: boolean;
}

export type ReadCode =
  | { ok: CodeTarget }
  /**
   * - `empty`: nothing typed. `shape`: cannot be such a code at all
   * - `other-workshop`: a whole and right code of another workshop
   * - `no-such`: the check is right, but this workshop has no such table or field
   * - `typo`: the check says that a character is wrong
   */
  | {
      wrong: 'empty' | 'shape' | 'other-workshop' | 'no-such' | 'typo';
      suggestions: CodeSuggestion[];
    };

export interface CodePlace {
  workshop: string;
  exists: (target: CodeTarget) => boolean;
}

interface Read {
  target: CodeTarget;
  check: string;
}

const most = 5;

/** Reads what somebody typed from a sheet. Hyphens, spaces, small letters and O for 0 are all fine. */
export function readCode(typed: string, place: CodePlace): ReadCode {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  if (code === '') return { wrong: 'empty', suggestions: [] };
  const { workshop } = place;
  const whole = code.startsWith(workshop) ? code.slice(workshop.length) : null;
  const groups = (typed.toUpperCase().match(/[0-9A-Z]+/g) ?? []).filter(
    (group, at) => at > 0 || group !== workshop,
  );
  const readings = [
    ...(whole === null ? [] : readTails(whole, groups)),
    ...readTails(code, groups),
  ];
  const right = readings.filter(({ target, check }) => checkOf(workshop, target) === check);
  const found = right.find(({ target }) => place.exists(target));
  if (found) return { ok: found.target };
  if (right.length > 0) return { wrong: 'no-such', suggestions: [] };
  const foreign = code.slice(0, workshop.length);
  const fits = readTails(code.slice(workshop.length), groups).some(
    ({ target, check }) => checkOf(foreign, target) === check,
  );
  const suggestions = suggest(code, place);
  if (fits && differences(foreign, workshop) > 1)
    return { wrong: 'other-workshop', suggestions: [] };
  if (suggestions.length > 0 || readings.length > 0) return { wrong: 'typo', suggestions };
  return { wrong: 'shape', suggestions };
}

/** «35BR» is table 3, sheet 5, field B, check R. Where the digits part is tried both ways. */
function readTails(tail: string, groups: string[]): Read[] {
  const check = tail.at(-1) ?? '';
  const body = tail.slice(0, -1);
  return ['', body.at(-1) ?? ''].flatMap((letter) => {
    const field = fieldOfLetter(letter);
    if (letter !== '' && (field === null || field < 0)) return [];
    // O, I and L are never letters of ours: between digits they are digits.
    const digits = body
      .slice(0, body.length - letter.length)
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1');
    if (!/^\d{2,6}$/.test(digits)) return [];
    return [1, 2]
      .map((length) => ({
        table: Number(digits.slice(0, -length)),
        sheet: Number(digits.slice(-length)),
        field,
        text: digits,
        length,
      }))
      .filter(({ table, sheet, text, length }) => {
        const plain = String(table) === text.slice(0, -length) && sheet > 0 && table > 0;
        return plain && String(sheet) === text.slice(-length);
      })
      .filter((reading) => agrees(reading, groups))
      .map(({ table, sheet }) => ({ target: { table, sheet, field }, check }));
  });
}

/** Where a hyphen or space stands after the table, it says where the digits part. */
function agrees({ text, length }: { text: string; length: number }, groups: string[]): boolean {
  const [first = ''] = groups;
  if (groups.length < 2 || !/^\d+$/.test(first)) return true;
  return first === text.slice(0, -length);
}

/** Codes of this workshop that are one character, or one swap of neighbours, from what was typed. */
function suggest(code: string, place: CodePlace): CodeSuggestion[] {
  const found = new Map<string, CodeSuggestion>();
  const offer = (candidate: string, at: number, swap: boolean): void => {
    const before = candidate.startsWith(place.workshop) ? place.workshop.length : 0;
    for (const { target, check } of readTails(candidate.slice(before), [])) {
      if (checkOf(place.workshop, target) !== check || !place.exists(target)) continue;
      const suggested = fieldCode(place.workshop, target);
      const shown = { code: suggested, target, at: at + 1, swap };
      if (!found.has(suggested))
        found.set(suggested, { ...shown, typed: code[at] ?? '', should: candidate[at] ?? '' });
    }
  };
  for (let at = 0; at < code.length && at < 20; at += 1) {
    const [before, after] = [code.slice(0, at), code.slice(at + 1)];
    for (const other of `01${codeAlphabet}`) {
      if (other !== code[at]) offer(before + other + after, at, false);
    }
    const next = code[at + 1];
    if (next !== undefined && next !== code[at])
      offer(`${before}${next}${code[at]}${code.slice(at + 2)}`, at, true);
  }
  const likely = (one: CodeSuggestion): number => (lookAlike(one.typed, one.should) ? 0 : 1);
  return [...found.values()]
    .toSorted((a, b) => likely(a) - likely(b) || compare(a.target, b.target))
    .slice(0, most);
}

const alikes = ['5S', '8B', '2Z', '6G', '0DQO', '1ILT7', 'UV', 'MN', 'VY', '3B', 'KX', 'PR', '49'];

function lookAlike(one: string, other: string): boolean {
  return alikes.some((set) => set.includes(one) && set.includes(other));
}

function compare(a: CodeTarget, b: CodeTarget): number {
  return shortCode(a).localeCompare(shortCode(b), 'nb', { numeric: true });
}

function differences(one: string, other: string): number {
  return [...other].filter((character, at) => one[at] !== character).length;
}
