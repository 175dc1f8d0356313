import type { IncomingMessage, Server } from 'node:http';
import { uuidPattern } from '#platform/realtime/index.ts';
import { type Admission, acceptWebSockets } from '#platform/realtime/web-socket.ts';
import { deviceTokenIn } from './device-cookie.ts';
import { idSchema } from './model/board.ts';
import type { Viewer } from './model/visibility.ts';
import { whoseDevice } from './queries.ts';
import { hashOf } from './secrets.ts';
import type { WorkshopServices } from './services.ts';

type Deps = Pick<WorkshopServices, 'db' | 'clock' | 'rooms' | 'places' | 'installation' | 'log'>;

export interface Arrived {
  viewer: Viewer;
  /** Counts for the number of connections. */
  device: string;
}

/**
 * Who comes with this cookie. A device that shows none is not in the workshop; one whose cookie says
 * nothing (any longer) is told that the workshop is gone, whether or not there ever was one.
 */
export async function arrive(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  cookies: string | undefined,
  id: string,
  as: string | undefined,
): Promise<Arrived | 'gone' | 'not-admitted'> {
  const token = uuidPattern.test(id) ? deviceTokenIn(cookies, id) : undefined;
  if (token === undefined) return 'not-admitted';
  const hash = hashOf(token);
  const found = await whoseDevice(db, id, hash, clock());
  if (!found?.participant) return 'gone';
  const writer = idSchema.safeParse(as);
  const viewer = { id: found.participant, ...(writer.success ? { as: writer.data } : {}) };
  return { viewer, device: hash.toString('base64') };
}

/** Takes the WebSockets of workshops on the Node server. */
export function acceptWorkshopSockets(
  server: Server,
  deps: Deps,
  /** Seconds to wait, as for other requests. */
  limited: (req: IncomingMessage) => number,
): void {
  acceptWebSockets({
    server,
    admit: (req) => admit(deps, req, limited),
    onError: (error) => deps.log.error({ err: error }, 'a WebSocket could not be opened'),
  });
}

const address = /^(?:\/nn)?\/verksted\/([0-9a-f-]{36})\/live$/;

async function admit(
  deps: Deps,
  req: IncomingMessage,
  limited: (req: IncomingMessage) => number,
): Promise<Admission> {
  const url = URL.parse(req.url ?? '', 'http://here');
  const id = address.exec(url?.pathname ?? '')?.[1];
  if (!url || !id) return { status: 404 };
  if (!ownOrigin(req, deps.installation.baseUrl)) return { status: 403 };
  if (limited(req) > 0) return { status: 429 };
  const as = url.searchParams.get('as') ?? undefined;
  const arrived = await arrive(deps, req.headers.cookie, id, as);
  if (typeof arrived === 'string') return { bye: arrived };
  const leave = deps.places.take(arrived.device);
  if (!leave) return { bye: 'full' };
  return {
    connect: (socket) => {
      const connection = deps.rooms.hub.connect(socket, id, arrived.viewer);
      return {
        receive: (text) => connection.receive(text),
        closed: () => {
          leave();
          connection.closed();
        },
      };
    },
  };
}

/** Browsers say which page opens a WebSocket. Programs say nothing, and have no cookies of others. */
function ownOrigin({ headers }: IncomingMessage, baseUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return origin === new URL(baseUrl).origin || (URL.parse(origin)?.host ?? '') === host;
}
