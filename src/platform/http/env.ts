import type { Context } from 'hono';
import type { Lang } from '../i18n/lang.ts';
import type { Actor } from '../policy.ts';

/** What middleware puts on each request. */
export interface HttpEnv {
  Variables: {
    lang: Lang;
    /** Path without the language prefix, so that a page can link to itself in the other language. */
    path: string;
    requestId: string;
    /** Who asks. Set before any part's route runs. */
    actor?: Actor;
    /** Set by a handler whose answer is the same for every anonymous reader. */
    publicPage?: boolean;
    /** The address itself is somebody's: a secret link, a workshop. The log gets the route alone. */
    privateAddress?: boolean;
    /** The same answer as text, which spares making a stream of it and reading it again. */
    publicBody?: string;
  };
}

export type HttpContext = Context<HttpEnv>;
