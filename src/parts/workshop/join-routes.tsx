import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { TooManyRequests } from '#platform/http/rate-limit.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { respond } from '#ui/respond.tsx';
import type { WorkshopRecord } from './access.ts';
import { lookUp, submitTo } from './access-to-workshops.ts';
import { addDevice, joinWorkshop } from './actions.ts';
import { keepDevice } from './device-cookie.ts';
import { turnedAway } from './door.tsx';
import { formKey, formOf, joinForm, readForm, typedIn } from './forms.ts';
import { readJoinCode, spokenJoinCode } from './join-code.ts';
import { joinTexts } from './join-texts.ts';
import { tablesInOrder, type Workshop } from './model/index.ts';
import { participantOfLink, workshopByCode, workshopById } from './queries.ts';
import { hashOf, idFromKey, inviteKeyOf, isToken, newFormKey } from './secrets.ts';
import type { WorkshopServices } from './services.ts';
import { startPage } from './start-routes.tsx';
import { startTexts } from './start-texts.ts';
import { DevicePage } from './views/door-view.tsx';
import { JoinPage, type JoinViewModel } from './views/join-view.tsx';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Coming in: by code, by personal link, and back after having left. */
export function joinRoutes(services: WorkshopServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/verksted/delta', (c) => {
    const typed = c.req.query('kode') ?? '';
    const code = readJoinCode(typed);
    if (!code) return wrongCode(c, services, typed, startTexts[c.get('lang')].wrong_kode);
    return c.redirect(localPath(c.get('lang'), `/verksted/delta/${code}`), 303);
  });

  app.get('/verksted/delta/:code', async (c) => {
    const found = await findByCode(c, services);
    if (found instanceof Response) return found;
    const inside = await lookUp(services, c.req.header('cookie'), found.id);
    if (typeof inside !== 'string') return intoWorkshop(c, found.id);
    return joinPage(c, services, found);
  });

  app.post('/verksted/delta/:code', async (c) => {
    const found = await findByCode(c, services);
    if (found instanceof Response) return found;
    const inside = await lookUp(services, c.req.header('cookie'), found.id);
    if (typeof inside !== 'string') return intoWorkshop(c, found.id);
    return join(c, services, found, await formOf(c));
  });

  app.get(`/verksted/:id{${uuid}}/enhet/:token`, async (c) => {
    const whose = await linked(c, services);
    if (whose instanceof Response) return whose;
    const { id, token, state, participant } = whose;
    const name = state.participants[participant]?.name ?? '';
    return respond(
      c,
      services,
      <DevicePage id={id} token={token} name={name} title={state.title} />,
    );
  });

  app.post(`/verksted/:id{${uuid}}/enhet/:token`, async (c) => {
    const whose = await linked(c, services);
    if (whose instanceof Response) return whose;
    const inside = await lookUp(services, c.req.header('cookie'), whose.id);
    const same = typeof inside !== 'string' && inside.participant.id === whose.participant;
    if (!same)
      keep(c, services, whose.record, await addDevice(services, whose.id, whose.participant));
    return intoWorkshop(c, whose.id);
  });

  app.post(`/verksted/:id{${uuid}}/tilbake`, async (c) => {
    const known = await lookUp(services, c.req.header('cookie'), c.req.param('id'));
    if (typeof known !== 'string' && known.participant.status === 'left') {
      const { id, name, side, observer } = known.participant;
      const join = { type: 'participant.join', name, side, observer, table: null } as const;
      const key = newFormKey(services.clock, services.secretBytes);
      await submitTo(services, known.record.id, { id }, join, idFromKey(key, 'return'));
      return intoWorkshop(c, known.record.id);
    }
    return turnedAway(c, services, known) ?? intoWorkshop(c, c.req.param('id'));
  });

  return app;
}

/** The workshop of the code in the address; guessing is slow, an invitation is not a guess. */
async function findByCode(
  c: HttpContext,
  services: WorkshopServices,
): Promise<WorkshopRecord | Response> {
  const { db, clock, guesses } = services;
  const t = startTexts[c.get('lang')];
  const typed = c.req.param('code') ?? '';
  const code = readJoinCode(typed);
  if (!code) return wrongCode(c, services, typed, t.wrong_kode);
  const address = services.addressOf(c);
  const invite = c.req.query('i');
  const found = invite ? await workshopByCode(db, code, clock()) : undefined;
  if (found && invite === inviteKeyOf(found.id)) return found;
  const wait = guesses.wait(address, code);
  if (wait > 0) throw new TooManyRequests(wait);
  const guessed = found ?? (await workshopByCode(db, code, clock()));
  if (!guessed) return wrongCode(c, services, typed, t.unknownCode(spokenJoinCode(code)));
  guesses.right(address, code);
  return guessed;
}

function wrongCode(c: HttpContext, services: WorkshopServices, typed: string, text: string) {
  return startPage(c, services, {
    form: 'kode',
    typed: { kode: typed.slice(0, 20) },
    errors: [{ field: 'kode', text }],
  });
}

async function joinPage(
  c: HttpContext,
  services: WorkshopServices,
  record: WorkshopRecord,
  again?: JoinViewModel['again'],
  key = newFormKey(services.clock, services.secretBytes),
): Promise<Response> {
  const state = await stateOf(services, record.id);
  if (state === undefined) return turnedAway(c, services, 'unavailable') as Response;
  if (state.status === 'blank') return turnedAway(c, services, 'not-found') as Response;
  const { approval, freeSeating } = state.settings;
  const join: JoinViewModel = {
    title: state.title,
    code: record.code,
    invite: c.req.query('i'),
    key,
    closed: state.status === 'closed',
    approval,
    tables: freeSeating ? tablesInOrder(state).map(({ id, name }) => ({ id, name })) : [],
    deleteAt: record.deleteAt,
    ...(again ? { again } : {}),
  };
  return respond(c, services, <JoinPage join={join} />, again ? { status: 422 } : {});
}

async function join(
  c: HttpContext,
  services: WorkshopServices,
  record: WorkshopRecord,
  form: FormData,
): Promise<Response> {
  const [t, s] = [joinTexts[c.get('lang')], startTexts[c.get('lang')]];
  const key = formKey(form) ?? newFormKey(services.clock, services.secretBytes);
  const read = readForm(joinForm, form);
  if ('wrong' in read) {
    const errors = read.wrong.map((field) => ({
      field,
      text: s[`wrong_${field}` as 'wrong_navn'],
    }));
    return joinPage(c, services, record, { typed: read.typed, errors }, key);
  }
  const { navn: name, side, observator: observer, bord } = read.ok;
  const table = observer || !bord ? null : bord;
  const came = await joinWorkshop(services, key, record, { name, side, observer, table });
  if (came.ok) {
    keep(c, services, record, came.token);
    return intoWorkshop(c, record.id);
  }
  const known: Record<string, { field: string; text: string }> = {
    closed: { field: 'navn', text: t.refused_closed },
    full: { field: 'navn', text: t.refused_full },
    'not-found': { field: 'bord', text: t['refused_not-found'] },
    'not-facilitator': { field: 'bord', text: t['refused_not-found'] },
  };
  const error = known[came.code] ?? { field: 'navn', text: t.refused_other };
  return joinPage(c, services, record, { typed: typedIn(form), errors: [error] }, key);
}

interface Linked {
  id: string;
  token: string;
  record: WorkshopRecord;
  participant: string;
  state: Workshop;
}

/** Whose personal link the address is; anything else looks like a workshop that is not there. */
async function linked(c: HttpContext, services: WorkshopServices): Promise<Linked | Response> {
  const [id, token] = [c.req.param('id') ?? '', c.req.param('token')];
  const missing = (): Response => turnedAway(c, services, 'not-found') as Response;
  if (!isToken(token)) return missing();
  const [record, participant] = await Promise.all([
    workshopById(services.db, id),
    participantOfLink(services.db, id, hashOf(token)),
  ]);
  if (!record || record.deleteAt <= services.clock() || !participant) return missing();
  const state = await stateOf(services, id);
  if (state === undefined) return turnedAway(c, services, 'unavailable') as Response;
  return state.status === 'blank' ? missing() : { id, token, record, participant, state };
}

async function stateOf({ rooms }: WorkshopServices, id: string): Promise<Workshop | undefined> {
  const held = await rooms.registry.hold(id);
  if (!held.ok) return undefined;
  try {
    // Made on another node a moment ago.
    if (held.room.state.status === 'blank') await held.room.wake(held.room.seq + 1);
    return held.room.state;
  } finally {
    held.release();
  }
}

function keep(c: HttpContext, services: WorkshopServices, record: WorkshopRecord, token: string) {
  keepDevice(c, record, token, {
    now: services.clock(),
    secure: services.installation.baseUrl.startsWith('https:'),
  });
}

function intoWorkshop(c: HttpContext, id: string): Response {
  return c.redirect(localPath(c.get('lang'), `/verksted/${id}`), 303);
}
