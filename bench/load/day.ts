import { randomBytes, randomUUID } from 'node:crypto';
import type { Loose, Template } from '../../src/parts/workshop/model/index.ts';

export interface Act {
  by: string;
  /** Ms after the beginning. */
  at: number;
  operation: Loose;
}

const day = 3.5 * 3600_000;
const thoughts = [
  'Ungdommene kommer når de kjenner den som er der.',
  'Vi har lokaler som står tomme etter klokka fire.',
  'Hvem eier problemet når tre etater har en bit hver?',
  'De som har prøvd det selv, vet hva som mangler.',
  'Vi måler antall møter, men ikke om noen fikk det bedre.',
];

/**
 * A workshop of 3.5 hours as the facilitator and 10 tables × 8 people would play it: every sheet of
 * the real template through all its phases, notes, edits, moves, clusters and statements.
 */
export function* aDay(template: Template, operations: number): Generator<Act> {
  const facilitator = shortId();
  const tables = Array.from({ length: 10 }, (_, n) => `b${n + 1}`);
  const people = tables.flatMap((table) =>
    Array.from({ length: 8 }, () => ({ id: shortId(), table })),
  );
  const create: Loose = {
    type: 'workshop.create',
    workshop: randomUUID(),
    title: 'En vanlig dag',
    lang: 'nb',
    template,
    settings: {
      anonymous: false,
      approval: false,
      freeSeating: true,
      tablesMove: false,
      dots: 3,
      parking: true,
      hands: true,
      retention: 12,
    },
    name: 'Gro',
    side: 'annet',
    tables: tables.map((id, n) => ({ id, name: `Bord ${n + 1}` })),
  };
  yield { by: facilitator, at: 0, operation: create };
  for (const [n, { id, table }] of people.entries()) {
    const side = n % 2 === 0 ? 'kommune' : 'entreprenor';
    yield {
      by: id,
      at: 1000 * n,
      operation: { type: 'participant.join', name: `Deltaker ${n}`, side, observer: false, table },
    };
  }
  yield { by: facilitator, at: 100_000, operation: { type: 'run.start' } };
  const perSheet = (operations - people.length) / template.sheets.length;
  for (const [n, sheet] of template.sheets.entries()) {
    const from = 120_000 + (n * (day - 120_000)) / template.sheets.length;
    const step = (day - 120_000) / template.sheets.length / (perSheet + 10);
    let at = from;
    const next = (): number => {
      at += step;
      return at;
    };
    for (const phase of sheet.phases.filter((one) => one !== 'reveal')) {
      if (sheet.silent && phase === 'talk')
        yield {
          by: facilitator,
          at: next(),
          operation: { type: 'sheet.reveal', tables: 'all', sheet: sheet.id },
        };
      yield {
        by: facilitator,
        at: next(),
        operation: { type: 'phase.move', tables: 'all', sheet: sheet.id, phase },
      };
      const share = phase === 'write' ? 0.65 : phase === 'talk' ? 0.35 : 0.02;
      yield* atTables(sheet, people, Math.round(perSheet * share), phase === 'talk', next);
    }
  }
}

function* atTables(
  sheet: Template['sheets'][number],
  people: { id: string; table: string }[],
  operations: number,
  sorting: boolean,
  next: () => number,
): Generator<Act> {
  const fields = sheet.fields.filter(({ kind }) => kind === 'notes');
  const written = new Map<string, string[]>();
  for (let n = 0; n < operations; n += 1) {
    const person = people[(n * 7) % people.length];
    const field = fields[n % Math.max(1, fields.length)];
    if (!person || !field) return;
    const spot = { table: person.table, sheet: sheet.id };
    const own = written.get(person.id) ?? [];
    const last = own.at(-1);
    const text = `${thoughts[n % thoughts.length]} (${n})`;
    const act = (operation: Loose): Act => ({ by: person.id, at: next(), operation });
    if (last === undefined || (n % 3 === 0 && !sorting)) {
      const note = shortId();
      written.set(person.id, [...own, note]);
      yield act({ type: 'note.add', ...spot, note, field: field.id, text });
    } else if (n % 3 === 1) yield act({ type: 'note.edit', ...spot, note: last, text });
    else yield act({ type: 'note.move', ...spot, note: last, order: n });
  }
}

/** As the product makes them: unlikely to meet within a workshop, and short in the log. */
const shortId = (): string => randomBytes(9).toString('hex').slice(0, 16);
