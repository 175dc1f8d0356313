import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { dayOf, formatDay } from '#platform/i18n/format.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { respond } from '#ui/respond.tsx';
import { type Known, lookUp, submitTo } from './access-to-workshops.ts';
import { deleteWorkshop, monthsAfter } from './actions.ts';
import { administerTexts } from './administer-texts.ts';
import { toldBeforeMs } from './app-routes.tsx';
import { deviceUrlOf, joinUrlOf } from './boot-data.ts';
import { forgetDevice, keepDevice } from './device-cookie.ts';
import { forbidden, turnedAway } from './door.tsx';
import { formOf } from './forms.ts';
import { qrPath } from './qr.ts';
import { setDeleteAt } from './queries.ts';
import { newFormKey } from './secrets.ts';
import type { WorkshopServices } from './services.ts';
import { AdministerPage, type AdministerViewModel } from './views/administer-view.tsx';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const day = 24 * 3_600_000;
const longestMonths = 60;

/** Invitation, day of deletion, closing and deleting: a facilitator's alone. */
export function administerRoutes(services: WorkshopServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const path = `/verksted/:id{${uuid}}/administrer`;

  app.get(path, async (c) => {
    const known = await facilitator(c, services);
    if (known instanceof Response) return known;
    const done = c.req.query('gjort');
    return page(c, services, known, {
      done: done === 'dato' || done === 'lukk' || done === 'apne' ? done : undefined,
    });
  });

  app.post(path, async (c) => {
    const known = await facilitator(c, services);
    if (known instanceof Response) return known;
    const form = await formOf(c);
    switch (form.get('gjor')) {
      case 'dato':
        return moveDeletion(c, services, known, String(form.get('dato') ?? ''));
      case 'lukk':
        return change(c, services, known, 'workshop.close', 'lukk');
      case 'apne':
        return change(c, services, known, 'workshop.reopen', 'apne');
      case 'slett':
        return deleteNow(c, services, known, String(form.get('tittel') ?? ''));
      default:
        return c.redirect(here(c, known), 303);
    }
  });

  return app;
}

async function facilitator(c: HttpContext, services: WorkshopServices): Promise<Known | Response> {
  const known = await lookUp(services, c.req.header('cookie'), c.req.param('id') ?? '');
  const away = turnedAway(c, services, known);
  if (away || typeof known === 'string') return away as Response;
  return known.participant.facilitator ? known : forbidden(c, services, known.record.id);
}

async function moveDeletion(
  c: HttpContext,
  services: WorkshopServices,
  known: Known,
  dato: string,
) {
  const { earliest, latest } = daysOf(services);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dato) || dato < earliest || dato > latest || !isDay(dato)) {
    const text = administerTexts[c.get('lang')].wrongDate(formatDay(latest));
    return page(c, services, known, { errors: [{ field: 'dato', text }], typed: { dato } });
  }
  // At night, and the same day in Norway all year.
  const deleteAt = new Date(`${dato}T03:00:00Z`);
  await setDeleteAt(services.db, known.record.id, deleteAt);
  keepDevice(c, { ...known.record, deleteAt }, known.token, {
    now: services.clock(),
    secure: isSecure(services),
  });
  return c.redirect(`${here(c, known)}?gjort=dato`, 303);
}

async function change(
  c: HttpContext,
  services: WorkshopServices,
  known: Known,
  type: 'workshop.close' | 'workshop.reopen',
  done: 'lukk' | 'apne',
) {
  const id = newFormKey(services.clock, services.secretBytes);
  const viewer = { id: known.participant.id };
  const answer = await submitTo(services, known.record.id, viewer, { type }, id);
  if (answer.ok || answer.code === 'already')
    return c.redirect(`${here(c, known)}?gjort=${done}`, 303);
  const text = administerTexts[c.get('lang')].refused;
  return page(c, services, known, { errors: [{ field: 'avslutt', text }] });
}

async function deleteNow(c: HttpContext, services: WorkshopServices, known: Known, tittel: string) {
  const { title } = known.state;
  if (plain(tittel) !== plain(title)) {
    const text = administerTexts[c.get('lang')].wrongTitle(title);
    return page(c, services, known, { errors: [{ field: 'tittel', text }], typed: { tittel } });
  }
  await deleteWorkshop(services, known.record.id);
  forgetDevice(c, known.record.id, isSecure(services));
  return c.redirect(localPath(c.get('lang'), '/verksted?slettet'), 303);
}

function page(
  c: HttpContext,
  services: WorkshopServices,
  known: Known,
  more: Partial<Pick<AdministerViewModel, 'done' | 'errors' | 'typed'>>,
): Response {
  const { record, state } = known;
  const { baseUrl } = services.installation;
  const joinUrl = joinUrlOf(baseUrl, c.get('lang'), record);
  const admin: AdministerViewModel = {
    id: record.id,
    title: state.title,
    closed: state.status === 'closed',
    code: record.code,
    joinUrl,
    qr: qrPath(joinUrl),
    deviceUrl: deviceUrlOf(baseUrl, c.get('lang'), known),
    deleteOn: dayOf(record.deleteAt),
    ...daysOf(services),
    deleteSoon: record.deleteAt.getTime() - services.clock().getTime() <= toldBeforeMs,
    done: undefined,
    errors: [],
    typed: {},
    ...more,
  };
  const status = admin.errors.length > 0 ? 422 : 200;
  return respond(c, services, <AdministerPage admin={admin} />, { status });
}

/** From tomorrow, and at most five years ahead. */
function daysOf({ clock }: WorkshopServices): { earliest: string; latest: string } {
  const now = clock();
  return {
    earliest: dayOf(new Date(now.getTime() + day)),
    latest: dayOf(monthsAfter(now, longestMonths)),
  };
}

function isDay(dato: string): boolean {
  const read = new Date(`${dato}T03:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(dato);
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');
}

function here(c: HttpContext, { record }: Known): string {
  return localPath(c.get('lang'), `/verksted/${record.id}/administrer`);
}

function isSecure({ installation }: WorkshopServices): boolean {
  return installation.baseUrl.startsWith('https:');
}
