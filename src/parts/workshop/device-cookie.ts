import { setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import type { HttpContext } from '#platform/http/env.ts';
import type { WorkshopRecord } from './access.ts';
import { isToken } from './secrets.ts';

/** Browsers keep a cookie no longer than this. */
const longestSeconds = 400 * 24 * 3600;

const nameOf = (workshop: string): string => `verksted-${workshop}`;

/** A cookie for each workshop, so that leaving or losing one touches no other. */
export function deviceTokenIn(header: string | undefined, workshop: string): string | undefined {
  if (!header) return undefined;
  const token = parse(header, nameOf(workshop))[nameOf(workshop)];
  return isToken(token) ? token : undefined;
}

/** Browsers send them all with every request, whose head has a limit: about 100 bytes each. */
const mostKept = 80;

/** Lives as long as the workshop does. Of very many the oldest is let go (ids begin with their time). */
export function keepDevice(
  c: HttpContext,
  { id, deleteAt }: Pick<WorkshopRecord, 'id' | 'deleteAt'>,
  token: string,
  { now, secure }: { now: Date; secure: boolean },
): void {
  const names = Object.keys(parse(c.req.header('cookie') ?? '')).filter((name) =>
    name.startsWith('verksted-'),
  );
  const others = names.filter((name) => name !== nameOf(id)).toSorted();
  for (const name of others.slice(0, Math.max(0, others.length + 1 - mostKept)))
    forgetDevice(c, name.slice(nameOf('').length), secure);
  const left = Math.floor((deleteAt.getTime() - now.getTime()) / 1000);
  setCookie(c, nameOf(id), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/',
    maxAge: Math.max(0, Math.min(left, longestSeconds)),
  });
}

export function forgetDevice(c: HttpContext, workshop: string, secure: boolean): void {
  setCookie(c, nameOf(workshop), '', {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/',
    maxAge: 0,
  });
}
