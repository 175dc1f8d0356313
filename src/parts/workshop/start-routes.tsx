import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { TooManyRequests } from '#platform/http/rate-limit.ts';
import { formatDay } from '#platform/i18n/format.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { respond } from '#ui/respond.tsx';
import { type CameIn, createWorkshop, importWorkshop, type Refused } from './actions.ts';
import { keepDevice } from './device-cookie.ts';
import { createForm, formKey, formOf, importForm, readForm, settingsOf, typedIn } from './forms.ts';
import { defaultSettings } from './model/blank-workshop.ts';
import { minutesOf } from './model/index.ts';
import { fromJson } from './model/json.ts';
import { newFormKey } from './secrets.ts';
import type { WorkshopServices } from './services.ts';
import { startTexts } from './start-texts.ts';
import { StartPage, type StartViewModel } from './views/start-view.tsx';

/** A file of many megabytes is read and checked: as much as so many empty ones. */
const importCost = 10;

/** The page that tells what a workshop is, and making one: by form, in one click, or of a file. */
export function startRoutes(services: WorkshopServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/verksted', (c) => {
    const deleted = c.req.query('slettet') !== undefined;
    return startPage(c, services, undefined, undefined, deleted);
  });

  app.post('/verksted/ny', async (c) => {
    const form = await formOf(c);
    const isImport = form.get('fil') instanceof File;
    const wait = services.makings.take(services.addressOf(c), isImport ? importCost : 1);
    if (wait > 0) throw new TooManyRequests(wait);
    if (isImport) return importFile(c, services, form);
    return form.has('prov') ? tryOne(c, services) : startOne(c, services, form);
  });

  return app;
}

async function startOne(c: HttpContext, services: WorkshopServices, form: FormData) {
  const t = startTexts[c.get('lang')];
  const key = formKey(form) ?? newFormKey(services.clock, services.secretBytes);
  const read = readForm(createForm, form);
  if ('wrong' in read) {
    const errors = read.wrong.map((field) => ({
      field,
      text: t[`wrong_${field}` as 'wrong_navn'],
    }));
    return startPage(c, services, { form: 'start', typed: read.typed, errors }, key);
  }
  const made = await createWorkshop(services, key, {
    title: read.ok.tittel,
    lang: c.get('lang'),
    name: read.ok.navn,
    side: read.ok.side,
    settings: settingsOf(read.ok),
    tables: Array.from({ length: read.ok.bord }, (_, at) => t.table(at + 1)),
  });
  return (
    enter(c, services, made) ??
    startPage(c, services, { form: 'start', typed: typedIn(form), errors: refused(c) }, key)
  );
}

/** One click on the front page: everything has a value, and it is kept a month. */
async function tryOne(c: HttpContext, services: WorkshopServices) {
  const t = startTexts[c.get('lang')];
  const made = await createWorkshop(services, newFormKey(services.clock, services.secretBytes), {
    title: t.tryTitle(formatDay(services.clock())),
    lang: c.get('lang'),
    name: t.defaultName,
    side: 'annet',
    settings: { ...defaultSettings, retention: 1 },
    tables: [t.table(1), t.table(2)],
  });
  return (
    enter(c, services, made) ??
    startPage(c, services, { form: 'start', typed: {}, errors: refused(c) })
  );
}

async function importFile(c: HttpContext, services: WorkshopServices, form: FormData) {
  const t = startTexts[c.get('lang')];
  const key = formKey(form) ?? newFormKey(services.clock, services.secretBytes);
  const again = (errors: { field: string; text: string }[]): Response =>
    startPage(c, services, { form: 'fil', typed: typedIn(form), errors }, key);
  const read = readForm(importForm, form);
  if ('wrong' in read)
    return again(
      read.wrong.map((field) => ({
        field: `fil-${field}`,
        text: t[`wrong_${field}` as 'wrong_navn'],
      })),
    );
  const exported = fromJson(await (form.get('fil') as File).text());
  if ('refused' in exported) return again([{ field: 'fil', text: t.wrong_fil }]);
  const { navn: name, side } = read.ok;
  const made = await importWorkshop(services, key, { name, side }, exported.ok);
  if (!made.ok && !made.retry) {
    const text = made.code === 'too-large' ? t.wrong_stor : t.wrong_fil;
    return again([{ field: 'fil', text }]);
  }
  return enter(c, services, made) ?? again(refused(c));
}

/** Into the workshop; undefined when it was not made. */
function enter(c: HttpContext, services: WorkshopServices, made: CameIn | Refused) {
  if (!made.ok) return undefined;
  keepDevice(c, made.record, made.token, {
    now: services.clock(),
    secure: services.installation.baseUrl.startsWith('https:'),
  });
  return c.redirect(localPath(c.get('lang'), `/verksted/${made.record.id}`), 303);
}

function refused(c: HttpContext): { field: string; text: string }[] {
  return [{ field: 'tittel', text: startTexts[c.get('lang')].refused }];
}

/** 422 with what was typed when `again`; its key goes along, so that nothing is made twice. */
export function startPage(
  c: HttpContext,
  services: WorkshopServices,
  again?: NonNullable<StartViewModel['again']>,
  key = newFormKey(services.clock, services.secretBytes),
  deleted = false,
): Response {
  const start: StartViewModel = {
    key,
    today: services.clock(),
    minutes: minutesOf(services.template),
    deleted,
    ...(again ? { again } : {}),
  };
  return respond(c, services, <StartPage start={start} />, again ? { status: 422 } : {});
}
