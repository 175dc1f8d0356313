import type { ColumnType } from 'kysely';

/** What is known of a workshop beside its log. */
export interface WorkshopTable {
  id: string;
  code: string;
  created_at: Date;
  delete_at: ColumnType<Date, Date, Date>;
}

/** A browser that has come in. Nothing here opens anything: only hashes of what the device holds. */
export interface WorkshopDeviceTable {
  token_hash: Buffer;
  /** Of the secret in the personal link, which is made from the device's own. */
  link_hash: Buffer;
  workshop_id: string;
  participant: string;
  created_at: Date;
  seen_at: ColumnType<Date, Date, Date>;
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    workshop: WorkshopTable;
    workshop_device: WorkshopDeviceTable;
  }
}
