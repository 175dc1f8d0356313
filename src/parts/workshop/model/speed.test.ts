import { describe, expect, it } from 'vitest';
import { applyAll } from './apply.ts';
import { blankWorkshop } from './blank-workshop.ts';
import { changesFor } from './changes.ts';
import { fromSnapshot, toSnapshot } from './json.ts';
import type { Entry } from './operations.ts';
import { anEmptyWorkshop, aTemplate, type Room } from './test-workshop.ts';

/** A day: 10 tables of 8, every sheet, mostly notes, edits and moves; 20 000 operations. */
function aDay(operations: number): Room {
  const room = anEmptyWorkshop({}, aTemplate());
  const tables = Array.from({ length: 10 }, (_, at) => `b${at}`);
  for (const table of tables) room.do('fas', { type: 'table.add', table, name: table });
  const people = tables.flatMap((table) => Array.from({ length: 8 }, (_, at) => `${table}p${at}`));
  for (const person of people) room.join(person, person.slice(0, 2));
  const sheets = [
    'hensikt.roller',
    'partnere.partnere',
    'effekter.kommunen',
    'male.indikatorer',
    'avslutning.neste',
  ];
  for (const path of sheets) room.phase(path.split('.')[0] ?? '', 'talk');
  for (let at = 0; room.log.length < operations; at += 1) {
    const by = people[(at * 7) % people.length] ?? '';
    const [sheet = '', field = ''] = (
      sheets[Math.floor((at * 3 * sheets.length) / operations)] ?? ''
    ).split('.');
    const spot = { table: by.slice(0, 2), sheet };
    const note = `n${at}`;
    room.do(
      by,
      { type: 'note.add', ...spot, field, note, text: `En lapp med en tanke, nummer ${at}` },
      { type: 'note.edit', ...spot, note, text: `En lapp med en bedre tanke, nummer ${at}` },
      { type: 'note.move', ...spot, note, order: at },
    );
  }
  return room;
}

describe('speed', () => {
  it('[LO6] keeps a whole day of 20 000 operations, prints what it costs, and reads it back from a snapshot', () => {
    const room = aDay(20_000);
    const last = room.states.slice(-1_001);
    room.states.length = 0;
    const entries = JSON.parse(JSON.stringify(room.log)) as Entry[];
    const started = performance.now();
    const state = applyAll(blankWorkshop, entries);
    const applied = performance.now() - started;
    expect(state.seq).toBe(room.state.seq);
    const snapshot = toSnapshot(state);
    const reading = performance.now();
    fromSnapshot(snapshot);
    const read = performance.now() - reading;
    const telling = performance.now();
    let told = 0;
    for (let at = 1; at < last.length; at += 1) {
      const [before, after] = [last[at - 1] ?? state, last[at] ?? state];
      for (let person = 0; person < 8; person += 1)
        told += changesFor(before, after, { id: `b3p${person}` }).shared.length;
    }
    const projected = (performance.now() - telling) / 8;
    console.info(
      `${entries.length} operations applied in ${applied.toFixed(0)} ms; snapshot ${(snapshot.length / 1e6).toFixed(1)} MB read in ${read.toFixed(0)} ms; changes for one viewer ${projected.toFixed(1)} µs (${told})`,
    );
    expect(fromSnapshot(snapshot)).toEqual(state);
  });
});
