import type { Loose, Workshop } from '#parts/workshop/model';

/** Chance decides: a whole number below what is asked. */
export type Chance = (below: number) => number;

/** A word that stands in nothing else, so that one can look for it in all that anybody hears. */
export const uniqueWord = (n: number): string => `ORD${n}ORD`;

/** The unique words in a text. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.match(/ORD\d+ORD/g))];
}

const fieldsOf = { hvorfor: 'grunner', hensikt: 'roller' } as const;
type SheetName = keyof typeof fieldsOf;

/** What a participant does next, about what they see: mostly their own notes at their own table. */
export function nextOf(
  seen: Workshop,
  me: string,
  tables: readonly string[],
  n: number,
  chance: Chance,
): Loose {
  const table = seen.participants[me]?.table ?? tables[0] ?? '';
  const sheet: SheetName = chance(3) < 2 ? 'hvorfor' : 'hensikt';
  const at = { table, sheet };
  const notes = Object.values(seen.boards[table]?.[sheet]?.notes ?? {});
  const own = notes.filter(({ by }) => by === me);
  const what = chance(20);
  const text = `${uniqueWord(n)} ${'ø'.repeat(chance(120))}`;
  const mine = own[chance(Math.max(1, own.length))];
  const any = notes[chance(Math.max(1, notes.length))];
  if (what >= 18) return { type: 'participant.seat', participant: me, table: one(tables, chance) };
  if (what >= 15 && any) return { type: 'note.move', ...at, note: any.id, order: chance(1000) };
  if (what >= 14 && mine) return { type: 'note.delete', ...at, note: mine.id };
  if (what >= 13 && mine) return { type: 'note.undo', ...at };
  if (what >= 8 && mine) return { type: 'note.edit', ...at, note: mine.id, text };
  return { type: 'note.add', ...at, field: fieldsOf[sheet], note: `n${n}`, text };
}

/** What a facilitator does next: moves tables on, and people between them; reveals now and then. */
export function nextOfFacilitator(
  seen: Workshop,
  me: string,
  tables: readonly string[],
  n: number,
  chance: Chance,
): Loose {
  const table = one(tables, chance);
  const others = Object.keys(seen.participants).filter((id) => id !== me);
  const what = chance(10);
  if (what < 3) return { type: 'participant.seat', participant: one(others, chance), table };
  if (what < 4) return { type: 'sheet.reveal', tables: [table], sheet: 'hvorfor' };
  if (what < 6) {
    const sheet = one(['hvorfor', 'hensikt'], chance);
    const phase = one(['write', 'talk', 'conclude'] as const, chance);
    return { type: 'phase.move', tables: [table], sheet, phase };
  }
  if (what < 7)
    return { type: 'message.send', message: `m${n}`, text: 'Fem minutter igjen', tables: [table] };
  return {
    type: 'note.add',
    table,
    sheet: 'hvorfor',
    field: 'grunner',
    note: `n${n}`,
    text: uniqueWord(n),
  };
}

function one<T>(list: readonly T[], chance: Chance): T {
  return list[chance(list.length)] as T;
}
