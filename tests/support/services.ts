import type { Db } from '#platform/db/database.ts';
import type { Services } from '#platform/services.ts';

/** Services of a test: silent, at nine in the morning on 24 November 2026, with no built assets. */
export function testServices(db: Db, amount: Services['amount'] = () => undefined): Services {
  const quiet = (): void => undefined;
  return {
    db,
    log: { info: quiet, warn: quiet, error: quiet, debug: quiet },
    clock: () => new Date('2026-11-24T09:00:00Z'),
    random: Math.random,
    installation: {
      name: 'Veier til samarbeid',
      baseUrl: 'https://veier.test',
      accessibilityStatementUrl: undefined,
      securityContact: undefined,
      development: false,
    },
    assets: {
      css: '/a.css',
      themeCss: undefined,
      script: '/a.js',
      themeScript: '/b.js',
      devScript: '/c.js',
      font: undefined,
    },
    amount,
  };
}
