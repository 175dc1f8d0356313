import type { ColumnType, Generated } from 'kysely';
import type { MembershipRole } from '#platform/policy.ts';
import type { OrganisationFacts, OrganisationKind } from './model/organisation.ts';

type Changing<T> = ColumnType<T, T | undefined, T>;

export interface OrganisationTable {
  id: string;
  /** Of the form it was made by: the same form sent twice makes one. */
  form_key: string;
  kind: ColumnType<OrganisationKind>;
  name: ColumnType<string>;
  number: Changing<string | null>;
  municipality: Changing<string | null>;
  /** What Enhetsregisteret called it, and when it was asked. Null when nobody asked. */
  register_name: Changing<string | null>;
  register_at: Changing<Date | null>;
  /** Counts edits, so that nobody saves over what they have not seen. */
  version: Generated<number>;
  created_by: string | null;
  created_at: Date;
  /** When it got its first member; shown to everybody from then on. */
  open_at: Changing<Date | null>;
}

export interface MembershipTable {
  organisation_id: string;
  person_id: string;
  role: ColumnType<MembershipRole>;
  status: ColumnType<'asked' | 'active'>;
  /** The person has said that others who are logged in may see that they are in it. */
  shown: Changing<boolean>;
  asked_at: Date;
  vouched_by: Changing<string | null>;
  vouched_at: Changing<Date | null>;
}

export const organisationEvents = [
  'made',
  'edited',
  'asked',
  'let-in',
  'refused',
  'made-admin',
  'made-member',
  'removed',
  'left',
] as const;
export type OrganisationEvent = (typeof organisationEvents)[number];

/** What happened to an organisation, when and by whom. Rows are only added. */
export interface OrganisationHistoryTable {
  id: Generated<number>;
  organisation_id: string;
  actor_id: string | null;
  /** Whom it was about, if anybody. */
  person_id: string | null;
  what: OrganisationEvent;
  /** What the organisation said of itself after it, when that changed. */
  facts: ColumnType<OrganisationFacts | null, string | null, never>;
  at: Date;
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    organisation: OrganisationTable;
    membership: MembershipTable;
    organisation_history: OrganisationHistoryTable;
  }
}
