import type { Typed } from './form-questions.ts';

export type RouteId =
  | 'grant'
  | 'partnership'
  | 'purchase'
  | 'pilot'
  | 'full'
  | 'health'
  | 'ordinary';

/** What each route changes of the answers; the rest stands. */
const changes: Record<RouteId, Typed> = {
  grant: { avtale: 'tilskudd' },
  partnership: { avtale: 'samarbeid' },
  purchase: { avtale: 'kjop' },
  pilot: { avtale: 'kjop', pilot: 'ja' },
  full: { avtale: 'kjop', pilot: 'nei' },
  health: { type: 'helse' },
  ordinary: { type: 'tjenester' },
};

/** Other ways to do the same thing: those that would change something of what was answered. */
export function otherRoutes(typed: Typed): { id: RouteId; typed: Typed }[] {
  const offered: RouteId[] =
    typed.avtale === 'tilskudd' || typed.avtale === 'samarbeid'
      ? ['purchase', typed.avtale === 'tilskudd' ? 'partnership' : 'grant']
      : [
          typed.pilot === 'ja' ? 'full' : 'pilot',
          'grant',
          'partnership',
          ...(typed.type === 'helse'
            ? (['ordinary'] as const)
            : typed.type === 'tjenester'
              ? (['health'] as const)
              : []),
        ];
  return offered.map((id) => ({ id, typed: { ...typed, ...changes[id] } }));
}

export function isRouteId(text: string | null): text is RouteId {
  return text !== null && Object.hasOwn(changes, text);
}
