import type { HttpContext } from '#platform/http/env.ts';
import type { Loose } from './model/operations.ts';
import type { Viewer } from './model/visibility.ts';
import type { Participant, Workshop } from './model/workshop.ts';

/** What the database knows of a workshop beside its log. */
export interface WorkshopRecord {
  id: string;
  code: string;
  createdAt: Date;
  deleteAt: Date;
}

/** A workshop opened by somebody whose device showed who they are. */
export interface OpenWorkshop {
  record: WorkshopRecord;
  viewer: Viewer;
  participant: Participant;
  facilitator: boolean;
  /** Exactly what this viewer may see (`visibleTo`). */
  seen: Workshop;
  /** What everybody may see (`openPart`): reports, results and exports are made of this. */
  open: Workshop;
}

/**
 * - `not-found`: no such workshop, and nobody learns whether there ever was one
 * - `not-joined`: this device has not joined it
 * - `not-admitted`: waits for a facilitator, was removed, or left
 */
export type NoWorkshop = 'not-found' | 'not-joined' | 'not-admitted' | 'unavailable';

export type Submitted = { ok: true; seq: number } | { ok: false; code: string; retry: boolean };

/** The one door to workshops for pages, downloads and API. */
export interface WorkshopAccess {
  open: (c: HttpContext, id: string) => Promise<OpenWorkshop | NoWorkshop>;
  /** Stored when it answers ok. `id` makes sending the same form twice harmless. */
  submit: (workshop: string, viewer: Viewer, operation: Loose, id?: string) => Promise<Submitted>;
}
