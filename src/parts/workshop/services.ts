import type { HttpContext } from '#platform/http/env.ts';
import type { ConnectionPlaces } from '#platform/realtime/connection-places.ts';
import type { Services } from '#platform/services.ts';
import type { PageTitles } from './boot-data.ts';
import type { GuessLimiter } from './guess-limits.ts';
import type { WindowLimiter } from './making-limits.ts';
import type { Template } from './model/template.ts';
import type { WorkshopRooms } from './rooms.ts';
import type { SecretBytes } from './secrets.ts';

/** What the workshop's server side stands on. */
export interface WorkshopServices extends Services {
  rooms: WorkshopRooms;
  /** The standard template, both languages. */
  template: Template;
  secretBytes: SecretBytes;
  guesses: GuessLimiter;
  /** Workshops made from an address. */
  makings: WindowLimiter;
  places: ConnectionPlaces;
  addressOf: (c: HttpContext) => string;
  pageTitles: PageTitles;
  /** The built app. */
  app: { script: string; css: string[] } | undefined;
}
