import type { HttpContext } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { NoWorkshop, OpenWorkshop, WorkshopAccess } from '../access.ts';
import { MissingPage, UnavailablePage } from '../views/door-view.tsx';
import { paperTexts } from './paper-texts.ts';
import { NoticePage } from './views/notice-page.tsx';

/** So that «/verksted/demo/ark» is nobody's workshop. */
export const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Opens the workshop of the address, or answers why it stays shut. Strangers learn nothing. */
export async function openDoor(
  c: HttpContext,
  services: Services,
  access: WorkshopAccess,
): Promise<OpenWorkshop | Response> {
  c.set('privateAddress', true);
  c.header('cache-control', 'private, no-store');
  c.header('x-robots-tag', 'noindex, nofollow');
  const opened = await access.open(c, c.req.param('id') ?? '');
  return typeof opened === 'string' ? shut(c, services, opened) : opened;
}

async function shut(c: HttpContext, services: Services, why: NoWorkshop): Promise<Response> {
  // The same for a workshop that is not there and one that is somebody else's.
  if (why === 'not-found' || why === 'not-joined')
    return respond(c, services, <MissingPage />, { status: 404 });
  if (why === 'unavailable') {
    c.header('retry-after', '10');
    return respond(c, services, <UnavailablePage />, { status: 503 });
  }
  const t = paperTexts[c.get('lang')];
  const links = [{ label: t.tryAgain, href: c.get('path') }];
  return respond(
    c,
    services,
    <NoticePage title={t.waitingTitle} text={t.waitingText} links={links} />,
    { status: 403 },
  );
}
