import type { ColumnType } from 'kysely';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Publication } from '#platform/policy.ts';
import type { ExampleContent } from './model/example.ts';
import type { EffectGrade, ExampleType, Phase, Procurement } from './model/values.ts';

/** An example's address, status and what it can be found by; the facets follow the facts last published. */
export interface ExampleTable {
  id: string;
  slug: string;
  type: ExampleType;
  status: Publication;
  fields: string[];
  forms: string[];
  target_groups: string[];
  funding: string[];
  /** County slugs, and `hele-landet` for what is offered everywhere. */
  counties: string[];
  /** Four-digit codes. */
  municipalities: string[];
  phase: Phase;
  procurement: Procurement;
  effect_grade: EffectGrade;
  /** When it first came; later versions do not make it new again. */
  first_published_at: ColumnType<Date, Date, never>;
}

export interface ExampleVersionTable {
  id: string;
  example_id: string;
  lang: Lang;
  /** 1, 2, 3 … within an example and language. */
  number: number;
  is_current: boolean;
  title: string;
  lead: string;
  content: ColumnType<ExampleContent, string, string>;
  /** What changed and why, in the editor's words. */
  note: string;
  published_at: Date;
}

/** Old addresses, so that a link once given never breaks. */
export interface ExampleRedirectTable {
  old_slug: string;
  example_id: string;
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    example: ExampleTable;
    example_version: ExampleVersionTable;
    example_redirect: ExampleRedirectTable;
  }
}
