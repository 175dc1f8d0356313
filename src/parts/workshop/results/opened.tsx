import type { HttpContext } from '#platform/http/env.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { OpenWorkshop, WorkshopAccess } from '../access.ts';
import { workshopReport } from './report.ts';
import { keepPrivate } from './send.tsx';
import { NoReport, type WhyNot } from './views/no-report.tsx';

export interface ResultDeps {
  access: WorkshopAccess;
}

const answers = {
  // The same for a workshop that is not there and one that is somebody else's.
  'not-found': { why: 'stranger', status: 404 },
  'not-joined': { why: 'stranger', status: 404 },
  'not-admitted': { why: 'waiting', status: 403 },
  unavailable: { why: 'unavailable', status: 503 },
} as const satisfies Record<string, { why: WhyNot; status: number }>;

/** The workshop for who is in it; for everybody else the answer to send. */
export async function openedOr(
  c: HttpContext,
  services: Services,
  { access }: ResultDeps,
): Promise<OpenWorkshop | Response> {
  keepPrivate(c);
  const opened = await access.open(c, c.req.param('id') ?? '');
  if (typeof opened !== 'string') return opened;
  const { why, status } = answers[opened];
  if (status === 503) c.header('retry-after', '5');
  return respond(c, services, <NoReport why={why} back={c.get('path')} />, { status });
}

/** The table that the address asks for; null when there is no such table. */
export function askedTable(c: HttpContext, { open }: OpenWorkshop): string | undefined | null {
  const asked = c.req.query('bord');
  if (asked === undefined || asked === '') return undefined;
  return Object.hasOwn(open.tables, asked) ? asked : null;
}

/** `/verksted/:id` */
export function baseOf({ record }: OpenWorkshop): string {
  return `/verksted/${encodeURIComponent(record.id)}`;
}

/** Absolute address of the result page in the reader's language. */
export function resultUrl(c: HttpContext, services: Services, opened: OpenWorkshop): string {
  return services.installation.baseUrl + localPath(c.get('lang'), `${baseOf(opened)}/resultat`);
}

/** The report as this request asks for it. */
export function reportFor(
  c: HttpContext,
  services: Services,
  opened: OpenWorkshop,
  table?: string,
) {
  const base = baseOf(opened);
  return workshopReport(opened.open, {
    lang: c.get('lang'),
    now: services.clock(),
    table,
    site: services.installation.name,
    url: resultUrl(c, services, opened),
    calendar: `${base}/resultat.ics`,
    post: `${base}/innlegg`,
    deleteAt: opened.record.deleteAt,
  });
}
