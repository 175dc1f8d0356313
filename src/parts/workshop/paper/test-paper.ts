import { Hono } from 'hono';
import type { Db } from '#platform/db/database.ts';
import { parseMarkdown } from '#platform/documents/markdown.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { testServices } from '../../../../tests/support/services.ts';
import type { WorkshopAccess } from '../access.ts';
import { visibleTo } from '../model/changes.ts';
import { openPart } from '../model/open-part.ts';
import type { Template } from '../model/template.ts';
import { aWorkshop, type Loose, type Room } from '../model/test-workshop.ts';
import { paperRoutes } from './paper-routes.tsx';

export const workshopId = '0198c7a2-7b1f-7c55-9f7e-0a1b2c3d4e5f';
export const joinCode = 'K7M4QX';

/** A workshop in memory behind the paper pages. The header `x-who` says whose device asks. */
export function aPaperRoom(template: Template, settings = {}) {
  const room: Room = aWorkshop(settings, template);
  const record = {
    id: workshopId,
    code: joinCode,
    createdAt: new Date(0),
    deleteAt: new Date('2027-11-24'),
  };
  const access: WorkshopAccess = {
    open: async (c, id) => {
      if (id !== workshopId) return 'not-found';
      const who = c.req.header('x-who') ?? '';
      const participant = room.state.participants[who];
      if (!participant) return 'not-joined';
      if (participant.status !== 'admitted') return 'not-admitted';
      const viewer = { id: who };
      return {
        record,
        viewer,
        participant,
        facilitator: participant.facilitator,
        seen: visibleTo(room.state, viewer),
        open: openPart(room.state),
      };
    },
    submit: async (_, viewer, operation, id) => {
      const decision = room.send(viewer.id, { v: 1, id, ...(operation as Loose) });
      return 'ok' in decision
        ? { ok: true, seq: room.state.seq }
        : { ok: false, code: decision.refused, retry: false };
    },
  };
  const services = testServices(undefined as unknown as Db);
  const routes = paperRoutes(services, {
    access,
    template,
    pageTitles: async (_, slugs) => new Map(slugs.map((slug) => [slug, `Siden ${slug}`])),
    sections: async (_, slugs) =>
      slugs.map((slug) => ({
        id: `kokebok:${slug}`,
        kicker: 'Fakta',
        shape: 'square',
        title: `Siden ${slug}`,
        lead: 'Kort.',
        blocks: parseMarkdown('Mer om det.'),
        sources: [],
        url: `https://veier.test/kokebok/${slug}`,
      })),
  });
  const app = new Hono<HttpEnv>();
  app.use('*', requestContext(0));
  app.route('/', routes);
  app.route('/nn', routes);
  const get = (path: string, who?: string) =>
    app.request(path, { headers: who ? { 'x-who': who } : {} });
  const post = (path: string, form: Record<string, string>, who?: string) =>
    app.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(who ? { 'x-who': who } : {}),
      },
      body: new URLSearchParams(form).toString(),
    });
  return { room, get, post };
}
