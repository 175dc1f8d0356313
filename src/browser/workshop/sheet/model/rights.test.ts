import { describe, expect, it } from 'vitest';
import { aWorkshop } from '../../../../parts/workshop/model/test-workshop.ts';
import { boardRights, noteRights } from './rights.ts';

function rightsOf(room: ReturnType<typeof aWorkshop>, person: string, sheet = 'hvorfor') {
  const seen = room.sees(person);
  return boardRights(seen, seen.participants[person], 't1', sheet, false);
}

describe('what one may do on a board', () => {
  it('is to write while the sheet is open, and to sort once the table talks', () => {
    const room = aWorkshop();
    expect(rightsOf(room, 'ada')).toMatchObject({ write: false, sort: false });
    room.phase('hvorfor', 'write');
    expect(rightsOf(room, 'ada')).toMatchObject({ write: true, sort: false, silent: true });
    room.reveal();
    expect(rightsOf(room, 'ada')).toMatchObject({ write: true, sort: false, silent: false });
    room.phase('hvorfor', 'talk');
    expect(rightsOf(room, 'ada')).toMatchObject({ write: true, sort: true });
  });

  it('is nothing at another table, for observers, and where one only looks', () => {
    const room = aWorkshop().phase('hensikt', 'talk');
    room.do('eva', {
      type: 'participant.join',
      name: 'Eva',
      side: 'annet',
      observer: true,
      table: null,
    });
    room.do('fas', { type: 'participant.admit', participant: 'eva' });
    const none = { write: false, sort: false, vote: false, answer: false };
    expect(rightsOf(room, 'cato', 'hensikt')).toMatchObject(none);
    expect(rightsOf(room, 'eva', 'hensikt')).toMatchObject(none);
    const seen = room.sees('ada');
    expect(boardRights(seen, seen.participants.ada, 't1', 'hensikt', true)).toMatchObject(none);
    expect(boardRights(seen, undefined, 't1', 'hensikt', false)).toMatchObject(none);
  });

  it('has dots only where they are on, and not after the workshop was closed', () => {
    expect(rightsOf(aWorkshop().phase('hensikt', 'talk'), 'ada', 'hensikt').vote).toBe(false);
    const room = aWorkshop({ dots: 3 }).phase('hensikt', 'talk');
    expect(rightsOf(room, 'ada', 'hensikt').vote).toBe(true);
    room.do('fas', { type: 'workshop.close' });
    expect(rightsOf(room, 'ada', 'hensikt')).toMatchObject({ vote: false, write: true });
  });

  it('agrees with the model: what is offered is taken', () => {
    const room = aWorkshop({ dots: 3 }).phase('hensikt', 'write').note('n', 'ada').note('m', 'bo');
    room.phase('hensikt', 'talk');
    const seen = room.sees('ada');
    const rights = rightsOf(room, 'ada', 'hensikt');
    const at = { table: 't1', sheet: 'hensikt' };
    for (const id of ['n', 'm']) {
      const note = seen.boards.t1?.hensikt?.notes[id];
      if (!note) throw new Error(`${id} is not there`);
      const may = noteRights(seen, rights, 'ada', note);
      const taken = (operation: Parameters<typeof room.try>[1]) =>
        room.try('ada', operation) === 'ok';
      expect(taken({ type: 'note.edit', ...at, note: id, text: 'ny' })).toBe(may.edit);
      expect(taken({ type: 'note.move', ...at, note: id, order: 9 })).toBe(may.move);
      expect(taken({ type: 'vote.cast', ...at, note: id, dots: 1 })).toBe(may.vote);
    }
  });
});

describe('what a note offers', () => {
  const writing = { write: true, sort: false, vote: false, silent: false, answer: true };

  it("is everything to its author, and nothing of others' before sorting", () => {
    const own = noteRights({ mine: {} }, writing, 'ada', { id: 'n', by: 'ada' });
    expect(own).toMatchObject({ own: true, edit: true, move: true, gather: false });
    const other = noteRights({ mine: {} }, writing, 'ada', { id: 'n', by: 'bo' });
    expect(other).toMatchObject({ own: false, edit: false, move: false });
    const sorting = { ...writing, sort: true };
    expect(noteRights({ mine: {} }, sorting, 'ada', { id: 'n', by: 'bo' })).toMatchObject({
      edit: false,
      move: true,
      gather: true,
    });
  });

  it('knows its author also where nobody is named', () => {
    const note = { id: 'n', by: null };
    expect(noteRights({ mine: { n: true } }, writing, 'ada', note).own).toBe(true);
    expect(noteRights({ mine: {} }, writing, 'ada', note).own).toBe(false);
  });
});
