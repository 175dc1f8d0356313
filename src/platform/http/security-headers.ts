import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import type { HttpEnv } from './env.ts';

/**
 * No inline script or style anywhere, so the policy needs neither nonces nor hashes and pages can
 * be cached. `embeddable` pages may be framed (the municipality page asks for it later).
 */
export function securityHeaders(https: boolean) {
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      ...(https ? { upgradeInsecureRequests: [] } : {}),
    },
    strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    referrerPolicy: 'strict-origin-when-cross-origin',
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      browsingTopics: [],
    },
    xXssProtection: false,
  });
  return createMiddleware<HttpEnv>(async (c, next) => {
    await headers(c, next);
    // An address that lets somebody in is told to no other site. (`no-referrer` would also take away
    // the origin that forms are known by.)
    if (c.get('privateAddress')) c.res.headers.set('referrer-policy', 'same-origin');
  });
}
