import type { ColumnType, Generated } from 'kysely';

export interface MailTable {
  id: string;
  to_address: string;
  subject: string;
  body: string;
  created_at: Date;
  attempts: Generated<number>;
  last_error: ColumnType<string | null, string | null | undefined, string | null>;
  sent_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    mail: MailTable;
  }
}
