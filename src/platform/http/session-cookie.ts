import { setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import type { HttpContext } from './env.ts';

/** Over https the browser itself sees to it that no other host or path can set it. */
function nameOf(secure: boolean): string {
  return secure ? '__Host-session' : 'session';
}

export function sessionTokenIn(header: string | undefined, secure: boolean): string | undefined {
  if (!header?.includes('session=')) return undefined;
  return parse(header, nameOf(secure))[nameOf(secure)];
}

export function keepSession(c: HttpContext, token: string, secure: boolean, days: number): void {
  setCookie(c, nameOf(secure), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/',
    maxAge: days * 86_400,
  });
}

export function forgetSession(c: HttpContext, secure: boolean): void {
  setCookie(c, nameOf(secure), '', {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/',
    maxAge: 0,
  });
}
