import type { Db } from './db/database.ts';
import type { AmountOf } from './documents/amount.ts';
import type { Assets } from './http/assets.ts';
import type { Installation } from './installation.ts';
import type { Log } from './telemetry/log.ts';

/** What every query, action and route may use. Time and chance come from here, so tests choose them. */
export interface Services {
  db: Db;
  log: Log;
  clock: () => Date;
  random: () => number;
  installation: Installation;
  assets: Assets;
  amount: AmountOf;
}
