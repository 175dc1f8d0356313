import { z } from 'zod';
import { fieldOperations, noteOperations } from './operations-notes.ts';
import { peopleOperations, runOperations, type stampSchema } from './operations-people.ts';
import { togetherOperations } from './operations-together.ts';
import type { Refusal } from './refusals.ts';
import { limits } from './values.ts';

const all = [
  ...peopleOperations,
  ...runOperations,
  ...noteOperations,
  ...fieldOperations,
  ...togetherOperations,
] as const;

/** What a client may send. The id is the client's, so that sending again does no harm. */
export const operationSchema = z.discriminatedUnion('type', all);
export type Operation = z.infer<typeof operationSchema>;
export type OperationType = Operation['type'];
export type OperationOf<T extends OperationType> = Extract<Operation, { type: T }>;

/** An operation without what every one has: version and id are added. */
export type Loose = Operation extends infer One
  ? One extends Operation
    ? Omit<One, 'v' | 'id'>
    : never
  : never;

export type Stamp = z.infer<typeof stampSchema>;
/** An operation in the log: `seq` counts from 1 without gaps, `at` is the server's time in ms. */
export type Entry = Operation & Stamp;
export type EntryOf<T extends OperationType> = OperationOf<T> & Stamp;

export const operationTypes: ReadonlySet<string> = new Set(
  all.flatMap((schema) => [...schema.shape.type.values]),
);

const sizes: Record<string, number> = {
  'workshop.create': limits.create,
  'workshop.import': limits.imported,
};

/** Characters of JSON that an operation of this type may have. */
export function sizeLimit(type: string): number {
  return Object.hasOwn(sizes, type) ? (sizes[type] ?? limits.operation) : limits.operation;
}

/** Reads what came from outside. Refuses by value, never throws. */
export function parseOperation(input: unknown): { ok: Operation } | { refused: Refusal } {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { refused: 'invalid' };
  const { v, type } = input as Record<string, unknown>;
  if (v !== 1) return { refused: typeof v === 'number' ? 'unknown-version' : 'invalid' };
  if (typeof type !== 'string' || !operationTypes.has(type)) return { refused: 'unknown-type' };
  const parsed = operationSchema.safeParse(input);
  if (!parsed.success) return { refused: tooLarge(parsed.error) ? 'too-large' : 'invalid' };
  return { ok: parsed.data };
}

/** Says which limit rather than «invalid», so that the screen can tell what to shorten. */
function tooLarge({ issues }: z.ZodError): boolean {
  const deep = (list: z.core.$ZodIssue[]): z.core.$ZodIssue[] =>
    list.flatMap((issue) =>
      issue.code === 'invalid_union' ? issue.errors.flatMap((inner) => deep([...inner])) : [issue],
    );
  return deep(issues).some(({ code }) => code === 'too_big');
}
