import { z } from 'zod';
import { countIds } from './id-set.ts';
import { openPart } from './open-part.ts';
import type { Refusal } from './refusals.ts';
import { type Workshop, workshopSchema } from './workshop.ts';

const format = 'veier-til-samarbeid/workshop';

/** The export as JSON. Complete for `openPart`, and can be read again. */
export function toJson(state: Workshop): string {
  const { seen: _, ...workshop } = openPart(state);
  return JSON.stringify({ format, v: 1, workshop });
}

const exportSchema = z.strictObject({
  format: z.literal(format),
  v: z.literal(1),
  workshop: workshopSchema,
});

/** Reads an export from anywhere. The operation `workshop.import` takes what it gives. */
export function fromJson(
  text: string,
): { ok: z.infer<typeof workshopSchema> } | { refused: Refusal } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'invalid' };
  }
  const parsed = exportSchema.safeParse(value);
  return parsed.success ? { ok: parsed.data.workshop } : { refused: 'invalid' };
}

/**
 * The whole state for the server's own snapshots, hidden notes included: it belongs in the database
 * beside the log, and nowhere else.
 */
export function toSnapshot(state: Workshop): string {
  return JSON.stringify(state);
}

/** Throws on a snapshot of another version: the log is the truth, fold that instead. */
export function fromSnapshot(text: string): Workshop {
  return readSnapshot(JSON.parse(text));
}

/** As `fromSnapshot`, of what JSON gave. */
export function readSnapshot(stored: unknown): Workshop {
  const state = stored as Workshop;
  if (state.v !== 1) throw new Error(`snapshot of version ${state.v}`);
  return state;
}

/** How many operations a state holds. */
export function countOperations(state: Workshop): number {
  return countIds(state.seen);
}
