import fc from 'fast-check';
import type { Note } from './board.ts';
import { maySort } from './lookups.ts';
import type { Loose, Room } from './test-workshop.ts';
import { phases } from './values.ts';

// One list of what can happen, long because operations are many: apart it would be read no better.

/** One step of a random workshop: who, and numbers that choose what among what there is. */
export interface Draw {
  who: number;
  what: number;
  a: number;
  b: number;
  c: number;
}

export const people = ['fas', 'ada', 'bo', 'cato', 'dina', 'eva', 'w1', 'ole'];

const number = fc.nat(9_999);
export const draws = (maxLength: number) =>
  fc.array(
    fc.record({ who: fc.nat(people.length - 1), what: number, a: number, b: number, c: number }),
    { minLength: 5, maxLength, size: 'max' },
  );

/** Unique words, so that one can look for them in everything anybody gets. */
export const marker = (step: number): string => `ORD${step}ORD`;

/**
 * An operation, lawful or not: usually somebody who may, at their own table, about something that is
 * there; now and then anybody, anywhere, about anything. Half is about the silent sheet.
 */
export function operationFrom(
  room: Room,
  { who, what, a, b, c }: Draw,
  step: number,
): { by: string; loose: Loose } {
  const { state } = room;
  const odd = (who + what + a) % 12 === 0;
  const id = `x${step}`;
  const text = marker(step);
  const make = at(weighted, what);
  const steering = /phase|reveal|admit|remove|offer|settings|message|run\.|plenary|close/.test(
    make,
  );
  const here = people.filter((one) => {
    const person = state.participants[one];
    return person?.status === 'admitted' && person.table !== null && !person.via;
  });
  const by = steering && !odd ? 'fas' : (at(odd ? people : here, who) ?? 'fas');
  const author = by === 'ada' && c % 3 === 0 && state.participants.w1 ? 'w1' : by;
  const as = author === by ? {} : { as: author };
  const seat = state.participants[by]?.table;
  const table = odd || !seat ? at(['t1', 't2', 't9'], b) : seat;
  const sheets = [
    'hvorfor',
    'hvorfor',
    'hvorfor',
    'partnere',
    'effekter',
    'male',
    'myter',
    'hensikt',
  ];
  // Steps on notes go where there are some: own ones first.
  const boards = Object.entries(state.boards[table] ?? {});
  const filled = boards.filter(([, { notes }]) => Object.keys(notes).length > 0);
  const mine = boards.filter(
    ([, { notes, undo }]) =>
      undo[author] || Object.values(notes).some((note) => note.by === author),
  );
  const onOwn = /edit|delete|refield|undo|redo|link/.test(make) && mine.length > 0;
  const onAny = /order|cluster|vote/.test(make) && filled.length > 0;
  const sortable = filled.filter(([name]) => maySort(state, table, name));
  const there = onOwn ? mine : sortable.length > 0 ? sortable : filled;
  const sheet = (onOwn || onAny) && !odd ? at(there, b)[0] : at(sheets, b);
  const spot = { table, sheet };
  const fields = state.template.sheets.find((one) => one.id === sheet)?.fields ?? [];
  const field = at(fields, sheet === 'hensikt' ? 0 : c).id;
  const board = state.boards[table]?.[sheet];
  const notes = Object.values(board?.notes ?? {});
  const own = notes.filter((one) => one.by === author);
  const idOf = (list: Note[]): string => at(list.length > 0 ? list : notes, a)?.id ?? 'n';
  const far = (name: string): string => {
    const found = Object.keys(state.boards[table]?.[name]?.notes ?? {});
    return `${name}/${at(found, a) ?? 'n'}`;
  };
  const other = at(people, a);
  const myths = state.boards[table]?.myter?.statements ?? {};
  const statement = at(['myte-1', 'myte-2', ...Object.keys(myths)], a);
  const tenkt = { table, sheet: 'tenkt' };
  const tables = c % 3 === 0 ? ('all' as const) : [at(['t1', 't2'], c)];
  const waiting = Object.values(state.commitments).find(({ status }) => status === 'offered');
  const commitment = waiting?.id ?? at(Object.keys(state.commitments), a) ?? 'k';
  const named = waiting && !odd ? waiting.who : by;
  const say = (loose: Loose, sender = by) => ({ by: sender, loose });
  switch (make) {
    case 'add':
      return say({
        type: 'note.add',
        ...spot,
        ...as,
        field,
        note: id,
        text,
        ...(field === 'myter' ? { statement } : {}),
        ...(a % 7 === 0 ? { paper: true as const } : {}),
      });
    case 'edit':
      return say({ type: 'note.edit', ...spot, ...as, note: idOf(own), text });
    case 'delete':
      return say({ type: 'note.delete', ...spot, ...as, note: idOf(own) });
    case 'order':
      return say({ type: 'note.move', ...spot, ...as, note: idOf(notes), order: a });
    case 'refield':
      return say({ type: 'note.move', ...spot, ...as, note: idOf(own), field });
    case 'undo':
      return say({ type: 'note.undo', ...spot, ...as });
    case 'redo':
      return say({ type: 'note.redo', ...spot, ...as });
    case 'link':
      return say({
        type: 'note.link',
        ...spot,
        ...as,
        note: idOf(own),
        to: far(sheet === 'male' ? 'effekter' : at(sheets, c)),
      });
    case 'carry':
      return say({
        type: 'note.carry',
        table,
        sheet: 'partnere',
        field: 'bygg',
        note: id,
        from: far('hvorfor'),
      });
    case 'cluster':
      return say({
        type: 'cluster.add',
        ...spot,
        field: notes[0]?.field ?? field,
        cluster: id,
        name: `navn${step}`,
        notes: notes.slice(0, 1).map((one) => one.id),
      });
    case 'uncluster':
      return say({
        type: 'cluster.remove',
        ...spot,
        cluster: at(Object.keys(board?.clusters ?? {}), a) ?? 'c',
      });
    case 'vote':
      return say({ type: 'vote.cast', ...spot, ...as, note: idOf(notes), dots: c % 3 });
    case 'text':
      return say({
        type: 'text.write',
        ...tenkt,
        field: 'omrade',
        version: id,
        text: `felt${step}`,
        basedOn: a % 2 ? (state.boards[table]?.tenkt?.texts.omrade?.heads ?? []) : [],
      });
    case 'choice':
      return say({ type: 'choice.set', ...tenkt, field: 'form', options: c % 2 ? ['ja'] : [] });
    case 'pick':
      return say({
        type: 'pick.set',
        ...tenkt,
        field: 'partner',
        note: c % 3 ? far('partnere') : null,
      });
    case 'stroke':
      return say({
        type: 'stroke.add',
        ...tenkt,
        field: 'tegning',
        stroke: id,
        points: [a, b, c, a],
        width: 2,
        ink: 1,
      });
    case 'unstroke':
      return say({
        type: 'stroke.remove',
        ...tenkt,
        stroke: at(Object.keys(state.boards[table]?.tenkt?.strokes ?? {}), a) ?? 's',
      });
    case 'statement':
      return say({
        type: 'statement.add',
        table,
        sheet: 'myter',
        field: 'myter',
        statement: id,
        text: `myte${step}`,
      });
    case 'answer':
      return say({
        type: 'statement.answer',
        table,
        sheet: 'myter',
        ...as,
        field: 'myter',
        statement,
        scope: c % 3 ? 'self' : 'table',
        alive: at(['lever', 'usikker', null] as const, b),
      });
    case 'unstatement':
      return say({ type: 'statement.remove', table, sheet: 'myter', statement });
    case 'join': {
      const away = people.filter(
        (one) =>
          !['admitted', 'pending'].includes(state.participants[one]?.status ?? '') && one !== 'w1',
      );
      const joiner = odd ? by : (at(away, who) ?? by);
      return say(
        {
          type: 'participant.join',
          name: joiner,
          side: 'annet',
          observer: joiner === 'ole',
          table: joiner === 'ole' || a % 5 === 0 ? null : at(['t1', 't2'], a),
        },
        joiner,
      );
    }
    case 'leave':
      return say({ type: 'participant.leave' });
    case 'admit': {
      const outside = people.filter(
        (one) => state.participants[one] && state.participants[one].status !== 'admitted',
      );
      return say({ type: 'participant.admit', participant: at(outside, a) ?? other });
    }
    case 'remove':
      return say({ type: 'participant.remove', participant: other });
    case 'seat':
      return say({ type: 'participant.seat', participant: by, table: seat === 't1' ? 't2' : 't1' });
    case 'rename':
      return say({ type: 'participant.change', name: `ny ${by}`, side: 'kommune' });
    case 'writer':
      return say({ type: 'writer.add', writer: 'w1', name: 'W', side: 'annet' }, odd ? by : 'ada');
    case 'offer':
      return say({ type: 'facilitator.offer', to: other });
    case 'accept': {
      const offered = Object.keys(state.offers);
      return say({ type: 'facilitator.accept' }, odd ? by : (at(offered, a) ?? by));
    }
    case 'stepdown': {
      const all = Object.values(state.participants).filter((one) => one.facilitator);
      return say({ type: 'facilitator.step-down' }, all[1]?.id ?? by);
    }
    case 'hand':
      return say({ type: 'hand.raise' });
    case 'lower':
      return say({ type: 'hand.lower', participant: by });
    case 'settings':
      return say({
        type: 'settings.change',
        change: { hands: a % 4 > 0, dots: b % 5, parking: c % 4 > 0, approval: a % 7 === 0 },
      });
    case 'message':
      return say({ type: 'message.send', message: id, text: 'Hei', tables });
    case 'parking':
      return say({ type: 'parking.add', item: id, text: 'Senere' });
    case 'phase':
      return say({
        type: 'phase.move',
        tables,
        sheet,
        phase: at(odd ? phases : (['write', 'talk', 'talk', 'conclude'] as const), a),
      });
    case 'wrapup':
      return say({ type: 'phase.move', tables, sheet: 'avslutning', phase: 'conclude' }, 'fas');
    case 'reveal':
      return say({ type: 'sheet.reveal', tables, sheet: 'hvorfor' });
    case 'run.start':
      return say({ type: 'run.start' });
    case 'run.goto':
      return say({ type: 'run.goto', item: sheet });
    case 'run.pause':
      return say({ type: state.run.pausedAt === null ? 'run.pause' : 'run.resume' });
    case 'plenary.show':
      return say({ type: 'plenary.show', what: c % 3 ? { sheet, field } : null });
    case 'plenary.cluster':
      return say({
        type: 'plenary.cluster',
        cluster: `pl-${sheet}`,
        sheet,
        field: notes[0]?.field ?? field,
        name: 'P',
        notes: notes.slice(0, 1).map((one) => `${table}/${sheet}/${one.id}`),
      });
    case 'promise': {
      const sat = people.filter((one) => state.participants[one]?.tables.includes(table));
      const who = at(sat, c) ?? other;
      return say({
        type: 'commitment.offer',
        commitment: id,
        table,
        who,
        what: 'Noe',
        due: null,
        notes: [],
      });
    }
    case 'yes':
      return say({ type: 'commitment.accept', commitment }, named);
    case 'no':
      return say({ type: 'commitment.decline', commitment }, named);
    case 'withdraw':
      return say(
        { type: 'commitment.withdraw', commitment },
        state.commitments[commitment]?.who ?? by,
      );
    default:
      return say({ type: state.status === 'open' ? 'workshop.close' : 'workshop.reopen' });
  }
}

const weighted = Object.entries({
  add: 14,
  edit: 8,
  delete: 3,
  order: 3,
  refield: 2,
  undo: 6,
  redo: 4,
  link: 3,
  carry: 2,
  cluster: 2,
  uncluster: 1,
  vote: 3,
  text: 2,
  choice: 1,
  pick: 2,
  stroke: 2,
  unstroke: 1,
  statement: 2,
  answer: 3,
  unstatement: 1,
  join: 5,
  leave: 1,
  admit: 3,
  remove: 1,
  seat: 2,
  rename: 1,
  writer: 2,
  offer: 2,
  accept: 2,
  stepdown: 1,
  hand: 1,
  lower: 1,
  settings: 1,
  message: 1,
  parking: 1,
  phase: 6,
  wrapup: 2,
  reveal: 1,
  'run.start': 1,
  'run.goto': 1,
  'run.pause': 1,
  'plenary.show': 2,
  'plenary.cluster': 2,
  promise: 3,
  yes: 2,
  no: 1,
  withdraw: 1,
  close: 1,
}).flatMap(([name, weight]) => Array<string>(weight).fill(name));

function at<T>(list: readonly T[], index: number): T {
  return list[index % Math.max(1, list.length)] as T;
}
