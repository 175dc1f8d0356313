import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { OpenWorkshop } from '../access.ts';
import { type Side, sides } from '../model/values.ts';
import type { PaperDeps } from './deps.ts';
import { openDoor, uuid } from './door.tsx';
import { type Entry, type EntryPlace, entryOperations } from './entry.ts';
import { readEntryForm } from './entry-form.ts';
import { type EntryModel, fieldNow, freshEntry } from './entry-model.ts';
import { problemText, refusalText } from './entry-problems.ts';
import { idsFrom, newNonce } from './ids.ts';
import { readCode } from './read-code.ts';
import { EntryPage } from './views/entry-page.tsx';
import { type CodedPlace, placeOf } from './writable.ts';

/** Typing in what stood on paper: a code, the field it stands for, its notes. All without JavaScript. */
export function entryRoutes(services: Services, deps: PaperDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get(`/verksted/:id{${uuid}}/skriv-inn`, async (c) => {
    const opened = await openDoor(c, services, deps.access);
    if (opened instanceof Response) return opened;
    const code = c.req.query('kode');
    if (code === undefined) return show(c, opened, { code: '' });
    const read = lookUp(opened, code);
    if ('wrong' in read) return show(c, opened, { code, wrong: read.wrong }, 422);
    const { place } = read;
    const stored = Number(c.req.query('lagret'));
    const saved = Number.isSafeInteger(stored) && stored > 0 ? stored : null;
    const side = sides.find((one) => one === c.req.query('side')) ?? opened.participant.side;
    const zone = place.field?.zones.find(({ id }) => id === c.req.query('sone'))?.id ?? null;
    return show(c, opened, { code, place, saved, entry: fresh(opened, place, side, zone) });
  });

  app.post(`/verksted/:id{${uuid}}/skriv-inn`, async (c) => {
    const opened = await openDoor(c, services, deps.access);
    if (opened instanceof Response) return opened;
    const lang = c.get('lang');
    const sent = readEntryForm(await c.req.formData());
    if (!sent) return show(c, opened, { code: '', problems: [problemText(lang, 'form')] }, 422);
    const { code, nonce, entry } = sent;
    const read = lookUp(opened, code);
    if ('wrong' in read) return show(c, opened, { code, wrong: read.wrong }, 422);
    const { place } = read;
    const { field } = place;
    if (!field) return show(c, opened, { code, place }, 422);
    const again = (problems: string[]) =>
      show(c, opened, { code, place, problems, entry, nonce }, 422);
    const operations = entryOperations({ ...place, field }, entry, idsFrom(nonce));
    if (!Array.isArray(operations)) return again([problemText(lang, operations)]);
    let stored = 0;
    for (const { id, op } of operations) {
      const submitted = await deps.access.submit(opened.record.id, opened.viewer, op, id);
      if (!submitted.ok && submitted.code !== 'already')
        return again(refusalText(lang, submitted, stored));
      stored += 1;
    }
    const query = new URLSearchParams({ kode: code, lagret: String(stored), side: entry.side });
    if (entry.zone) query.set('sone', entry.zone);
    const here = localPath(lang, `/verksted/${opened.record.id}/skriv-inn`);
    return c.redirect(`${here}?${query}`, 303);
  });

  function show(
    c: HttpContext,
    opened: OpenWorkshop,
    given: Partial<Omit<EntryModel, 'form' | 'opened'>> & {
      code: string;
      entry?: Entry | null;
      nonce?: string;
    },
    status: 200 | 422 = 200,
  ): Response {
    const { entry, nonce, ...rest } = given;
    const field = rest.place?.field;
    const at: EntryPlace | null = rest.place && field ? { ...rest.place, field } : null;
    const form =
      at && entry
        ? { nonce: nonce ?? newNonce(services.random), entry, now: fieldNow(opened, at) }
        : null;
    const model: EntryModel = {
      wrong: null,
      place: null,
      problems: [],
      saved: null,
      ...rest,
      opened,
      form,
    };
    return respond(c, services, <EntryPage {...model} />, { status });
  }

  return app;
}

function fresh(
  opened: OpenWorkshop,
  place: CodedPlace,
  side: Side,
  zone: string | null,
): Entry | null {
  const { field } = place;
  return field ? freshEntry(opened, { ...place, field }, { side, zone }) : null;
}

function lookUp(opened: OpenWorkshop, code: string) {
  const read = readCode(code, {
    workshop: opened.record.code,
    exists: (target) => placeOf(opened.seen, target) !== undefined,
  });
  if (!('ok' in read)) return { wrong: read };
  const place = placeOf(opened.seen, read.ok);
  return place ? { place } : { wrong: { wrong: 'no-such' as const, suggestions: [] } };
}
