import type { Operation } from '#parts/workshop/model';

/** An operation written on this device that the server has not stored, as far as the device knows. */
export interface Waiting {
  operation: Operation;
  /** When it was written, server's time, ms. */
  at: number;
}

/** An operation that was shown and then not taken: its words belong to whoever wrote them. */
export interface Returned extends Waiting {
  /** A refusal of the model, the room or the connection. */
  code: string;
}

/** What somebody wrote in an operation, to be given back to them. */
export function wordsIn(operation: Operation): string[] {
  const { text, name, title, what, parts } = operation as Partial<Record<string, unknown>>;
  const inParts = typeof parts === 'object' && parts !== null ? Object.values(parts) : [];
  return [title, name, text, what, ...inParts].filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
}

/** How many different notes these are about; undefined when some are about something else. */
export function notesAmong(waiting: readonly Waiting[]): number | undefined {
  const notes = new Set<string>();
  for (const { operation } of waiting) {
    if (!operation.type.startsWith('note.') || !('note' in operation)) return undefined;
    notes.add(String(operation.note));
  }
  return notes.size;
}
