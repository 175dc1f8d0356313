import { Hono } from 'hono';
import type { Db } from '#platform/db/database.ts';
import { apiRoutes } from '#platform/http/api.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import { requestContext } from '#platform/http/request-context.ts';
import type { Services } from '#platform/services.ts';
import type { WorkshopAccess } from '../access.ts';
import { visibleTo } from '../model/changes.ts';
import { openPart } from '../model/open-part.ts';
import { anEmptyWorkshop, type Room } from '../model/test-workshop.ts';
import type { Settings } from '../model/workshop.ts';
import { loadTemplate } from '../sheets.ts';
import { resultEndpoint } from './results-api.ts';
import { resultRoutes } from './results-routes.tsx';

export const secret = 'HEMMELIGORD';

/** A workshop with the ten real sheets and two tables; table 2 still writes sheet 2 in silence. */
export async function aWorkedWorkshop(settings: Partial<Settings> = {}): Promise<Room> {
  const template = await loadTemplate('content');
  const room = anEmptyWorkshop({ parking: true, dots: 3, ...settings }, template);
  room.now = Date.parse('2026-11-24T08:00:00Z');
  const join = (
    id: string,
    name: string,
    side: 'kommune' | 'entreprenor' | 'annet',
    table: string,
  ) => room.do(id, { type: 'participant.join', name, side, observer: false, table });
  join('ada', 'Ada Moen', 'kommune', 't1');
  join('bo', 'Bo Lindahl', 'entreprenor', 't1');
  join('cato', 'Cato Berg', 'kommune', 't2');
  join('dina', 'Dina Aas', 'annet', 't2');
  room.do('fas', { type: 'run.start' });
  writeFirstSheets(room);
  writeSketches(room);
  writeEffects(room);
  writeMyths(room);
  wrapUp(room);
  return room;
}

const note = (
  room: Room,
  id: string,
  by: string,
  where: string,
  text: string,
  more: object = {},
) => {
  const [table = '', sheet = '', field = ''] = where.split('.');
  return room.do(by, { type: 'note.add', table, sheet, field, note: id, text, ...more });
};

function writeFirstSheets(room: Room): void {
  for (const sheet of ['hensikt', 'hvorfor', 'motepunkter', 'nye-moteplasser', 'partnere'])
    room.phase(sheet, 'write');
  note(room, 'r1', 'ada', 't1.hensikt.roller', 'Jeg heter Ada og leder hjemmetjenesten.');
  note(
    room,
    'g1',
    'ada',
    't1.hvorfor.grunner',
    'Ungdom som faller ut av skolen, er ingens ansvar alene.',
  );
  note(
    room,
    'g2',
    'bo',
    't1.hvorfor.grunner',
    'Vi når dem som ikke svarer på brev.\nDe åpner døra for oss.',
  );
  note(room, 'g3', 'bo', 't1.hvorfor.grunner', 'Jeg tviler på om vi orker to år med møter.');
  note(room, 'h1', 'cato', 't2.hvorfor.grunner', `Dette er ${secret}.`);
  note(room, 'h2', 'dina', 't2.hvorfor.grunner', `Også ${secret} her.`);
  room.do('fas', { type: 'sheet.reveal', tables: ['t1'], sheet: 'hvorfor' });
  room.phase('hvorfor', 'talk', ['t1']);
  room.do('ada', {
    type: 'cluster.add',
    table: 't1',
    sheet: 'hvorfor',
    field: 'grunner',
    cluster: 'k1',
    name: 'De vi ikke når',
    notes: ['g1', 'g2'],
  });
  room.do('ada', { type: 'vote.cast', table: 't1', sheet: 'hvorfor', note: 'g1', dots: 2 });
  note(
    room,
    'm1',
    'bo',
    't1.motepunkter.entreprenor-moter',
    'Jeg ringte sentralbordet fire ganger.',
  );
  note(
    room,
    'm2',
    'ada',
    't1.motepunkter.kommune-moter',
    'Vi leter på nettet, og finner bare de store.',
  );
  note(room, 'm3', 'cato', 't2.motepunkter.kommune-moter', 'Frivilligsentralen kjenner alle.');
  note(room, 'n1', 'ada', 't1.nye-moteplasser.moteplasser', 'Torsdagskaffe på biblioteket', {
    parts: { 'forste-steg': 'Be om et ledig rom', hvem: 'Ada spør biblioteket' },
  });
  note(room, 'n2', 'dina', 't2.nye-moteplasser.moteplasser', 'En åpen dag før budsjettet');
  room.phase('nye-moteplasser', 'talk');
  room.do('fas', {
    type: 'plenary.cluster',
    cluster: 'pl1',
    sheet: 'nye-moteplasser',
    field: 'moteplasser',
    name: 'Møtes der folk er',
    notes: ['t1/nye-moteplasser/n1', 't2/nye-moteplasser/n2'],
  });
  note(room, 'p1', 'bo', 't1.partnere.partnere', 'Fjordverkstedet', { zone: 'kommunen' });
  note(room, 'p2', 'ada', 't1.partnere.partnere', 'Mentor Nord', { zone: 'landet' });
  note(room, 'p3', 'cato', 't2.partnere.partnere', 'Fjordverkstedet', { zone: 'kommunen' });
  note(room, 'p4', 'dina', 't2.partnere.partnere', 'Kafé Sammen?', { zone: 'regionen' });
}

/** A house, a line to a person, and a dot. */
const drawn = [
  [1500, 6500, 1500, 3500, 2800, 2000, 4100, 3500, 4100, 6500, 1500, 6500],
  [4300, 5000, 5200, 4700, 6200, 5200, 7000, 4900],
  [7800, 3200, 8300, 2900, 8500, 3500, 8000, 3900, 7700, 3500, 7800, 3200],
  [8100, 3900, 8100, 5600, 7600, 6900],
  [8100, 5600, 8600, 6900],
  [2800, 5000, 2800, 5000],
];

function writeSketches(room: Room): void {
  room.phase('tenkt-samarbeid', 'write');
  const at = (table: string) => ({ table, sheet: 'tenkt-samarbeid' });
  const text = (by: string, table: string, field: string, words: string, version: string) =>
    room.do(by, { type: 'text.write', ...at(table), field, version, text: words, basedOn: [] });
  room.do('ada', { type: 'pick.set', ...at('t1'), field: 'partner', note: 'partnere/p1' });
  room.do('cato', { type: 'pick.set', ...at('t2'), field: 'partner', note: 'partnere/p4' });
  text('ada', 't1', 'omrade', 'Oppfølging av ungdom mellom 16 og 24 år', 'v1');
  text('cato', 't2', 'omrade', 'Arbeidstrening på kjøkkenet', 'v2');
  text('dina', 't2', 'omrade', 'Et sted å være for dem som bor alene', 'v3');
  text('bo', 't1', 'involveres', 'Innkjøperen, tidlig. Budsjettet ligger hos NAV.', 'v4');
  room.do('ada', { type: 'choice.set', ...at('t1'), field: 'prosjekt', options: ['utvikling'] });
  room.do('ada', { type: 'choice.set', ...at('t1'), field: 'anskaffelse', options: ['vet-ikke'] });
  room.do('bo', { type: 'choice.set', ...at('t1'), field: 'leveranse', options: ['tett'] });
  note(
    room,
    's1',
    'bo',
    't1.tenkt-samarbeid.slik-virker-det',
    'Første dag: to lærlinger starter i verkstedet.',
  );
  note(
    room,
    's2',
    'ada',
    't1.tenkt-samarbeid.slik-virker-det',
    'Kommunen låner ut lokalet og en veileder.',
  );
  drawn.forEach((points, stroke) => {
    room.do('bo', {
      type: 'stroke.add',
      ...at('t1'),
      field: 'tegning',
      stroke: `st${stroke}`,
      points,
      width: 60,
      ink: stroke % 6,
    });
  });
}

function writeEffects(room: Room): void {
  room.phase('effekter', 'write').phase('male-effekt', 'write');
  note(room, 'e1', 'ada', 't1.effekter.kommunen', 'Færre på tiltak over lang tid', {
    tags: ['kostnad', 'tid'],
  });
  note(room, 'e2', 'bo', 't1.effekter.innbyggeren', 'Har noe å stå opp til', {
    tags: ['kvalitet'],
  });
  note(room, 'e3', 'cato', 't2.effekter.kommunen', 'Kortere vei fra sak til hjelp', {
    tags: ['tid'],
  });
  note(room, 'i1', 'ada', 't1.male-effekt.mal', 'Hvor mange som er i arbeid etter ett år', {
    parts: { hvordan: 'Telle i NAVs register, før og etter' },
  });
  room.do('ada', {
    type: 'note.link',
    table: 't1',
    sheet: 'male-effekt',
    note: 'i1',
    to: 'effekter/e1',
  });
}

function writeMyths(room: Room): void {
  room.phase('myter', 'talk');
  const answer = (
    by: string,
    table: string,
    statement: string,
    scope: 'table' | 'self',
    alive: 'lever' | 'lever-ikke' | 'usikker',
  ) =>
    room.do(by, {
      type: 'statement.answer',
      table,
      sheet: 'myter',
      field: 'myter',
      statement,
      scope,
      alive,
    });
  answer('ada', 't1', 'myte-3', 'table', 'lever');
  answer('cato', 't2', 'myte-3', 'table', 'lever-ikke');
  answer('ada', 't1', 'myte-3', 'self', 'lever');
  answer('bo', 't1', 'myte-3', 'self', 'usikker');
  answer('ada', 't1', 'myte-1', 'table', 'usikker');
  room.do('bo', {
    type: 'statement.add',
    table: 't1',
    sheet: 'myter',
    field: 'myter',
    statement: 'egen',
    text: 'Bare store firma får svar.',
  });
  answer('bo', 't1', 'egen', 'table', 'lever');
  note(room, 'y1', 'ada', 't1.myter.myter', 'En kaffe med innkjøperen hvert halvår', {
    statement: 'myte-3',
  });
}

function wrapUp(room: Room): void {
  room.phase('avslutning', 'write');
  note(room, 'a1', 'dina', 't2.avslutning.neste-steg', 'Møtes igjen i januar, med NAV ved bordet', {
    paper: true,
    side: 'annet',
  });
  for (const [by, table, nytte] of [
    ['ada', 't1', 'svaert'],
    ['cato', 't2', 'ganske'],
  ] as const)
    room.do(by, {
      type: 'choice.set',
      table,
      sheet: 'avslutning',
      field: 'nytte',
      options: [nytte],
    });
  room.do('ada', {
    type: 'text.write',
    table: 't1',
    sheet: 'avslutning',
    field: 'endre',
    version: 'v9',
    text: 'Mer tid til ark 6. Bo Lindahl burde fått snakke først.',
    basedOn: [],
  });
  room.phase('avslutning', 'conclude');
  room.do('ada', { type: 'parking.add', item: 'pa1', text: 'Hvem eier lokalet?' });
  room.do('ada', {
    type: 'commitment.offer',
    commitment: 'c1',
    table: 't1',
    who: 'bo',
    what: 'Ringe biblioteket',
    due: '2026-12-15',
    notes: [],
  });
  room.do('bo', { type: 'commitment.accept', commitment: 'c1' });
  room.do('ada', {
    type: 'commitment.offer',
    commitment: 'c2',
    table: 't1',
    who: 'bo',
    what: 'Ikke svart på',
    due: null,
    notes: [],
  });
}

/** Who the device is, by the cookie that a test sends; the real door is tested where it stands. */
export function testAccess(room: () => Room): WorkshopAccess {
  return {
    open: async (c, id) => {
      const who = /(?:^|; )hvem=([^;]+)/.exec(c.req.header('cookie') ?? '')?.[1];
      const { state } = room();
      if (id !== 'verksted') return 'not-found';
      const person = who === undefined ? undefined : state.participants[who];
      if (!person) return 'not-joined';
      if (person.status !== 'admitted') return 'not-admitted';
      return {
        record: {
          id,
          code: 'ABCDEF',
          createdAt: new Date(state.createdAt),
          deleteAt: new Date('2027-11-24T10:00:00Z'),
        },
        viewer: { id: person.id },
        participant: person,
        facilitator: person.facilitator,
        seen: visibleTo(state, { id: person.id }),
        open: openPart(state),
      };
    },
    submit: async () => {
      throw new Error('Results change nothing');
    },
  };
}

/** The routes as the application mounts them, in both languages, and the API. */
export function resultsApp(services: Services, access: WorkshopAccess): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use('*', requestContext(0));
  const routes = resultRoutes(services, { access });
  app.route('/api/v1', apiRoutes([resultEndpoint({ access })]));
  app.route('/', routes);
  app.route('/nn', routes);
  return app;
}

/** No database is needed: results are made of the state alone. */
export const noDb = undefined as unknown as Db;
