import type { ColumnType, Generated } from 'kysely';

type Changing<T> = ColumnType<T, T | undefined, T>;

export interface PersonTable {
  id: string;
  /** Empty until they have said it. */
  name: Changing<string>;
  email: Changing<string>;
  editor: Changing<boolean>;
  admin: Changing<boolean>;
  created_at: Date;
}

/** A way in. Several may lead to one person. */
export interface LoginMethodTable {
  id: string;
  person_id: string;
  kind: 'email' | 'oidc';
  /** Of an OIDC provider; empty for e-mail. */
  issuer: string;
  /** The address, or what the provider calls the person. */
  subject: string;
  created_at: Date;
  used_at: Changing<Date | null>;
}

/** A link in an e-mail, or the first administrator's at the start. Only its hash is here. */
export interface LoginLinkTable {
  token_hash: Buffer;
  purpose: 'login' | 'first-admin';
  email: string | null;
  return_to: string | null;
  created_at: Date;
  expires_at: Date;
  used_at: Changing<Date | null>;
}

export interface SessionTable {
  id: string;
  token_hash: Buffer;
  person_id: string;
  /** How they logged in: «email», or the issuer's address. */
  method: string;
  device: string;
  created_at: Date;
  seen_at: ColumnType<Date, Date, Date>;
}

/** Who looked at or changed what is stored about a person. */
export interface AccessLogTable {
  id: Generated<number>;
  person_id: string;
  /** Null when they did it themselves, or it was done by a job. */
  actor_id: string | null;
  what: string;
  at: Date;
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    person: PersonTable;
    login_method: LoginMethodTable;
    login_link: LoginLinkTable;
    session: SessionTable;
    access_log: AccessLogTable;
  }
}
