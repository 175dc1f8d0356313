import type { HttpContext } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { Known, NotKnown } from './access-to-workshops.ts';
import {
  ForbiddenPage,
  LeftPage,
  MissingPage,
  RemovedPage,
  UnavailablePage,
  WaitPage,
} from './views/door-view.tsx';

/** How often a page of somebody who waits comes back by itself, seconds. */
const comeBack = '5';

/** The page for somebody who does not get in; undefined: they do. */
export function turnedAway(
  c: HttpContext,
  services: Services,
  known: Known | NotKnown,
): Response | undefined {
  if (known === 'unavailable') {
    c.header('refresh', comeBack);
    c.header('retry-after', comeBack);
    return respond(c, services, <UnavailablePage />, { status: 503 });
  }
  if (typeof known === 'string') return respond(c, services, <MissingPage />, { status: 404 });
  const { participant, record, state } = known;
  switch (participant.status) {
    case 'admitted':
      return undefined;
    case 'pending':
      c.header('refresh', comeBack);
      return respond(c, services, <WaitPage id={record.id} title={state.title} />);
    case 'left':
      return respond(c, services, <LeftPage id={record.id} />);
    case 'removed':
      return respond(c, services, <RemovedPage />, { status: 403 });
  }
}

export function forbidden(c: HttpContext, services: Services, id: string): Response {
  return respond(c, services, <ForbiddenPage id={id} />, { status: 403 });
}
