import { z } from 'zod';
import { idSchema } from './board.ts';

/** Common to all: the protocol's version, the client-made id, and in table mode who holds the pen. */
export const base = {
  v: z.literal(1),
  id: idSchema,
  /** A writer on the sender's device (table mode). */
  as: idSchema.optional(),
};

/** Words as typed: no control characters besides tab and line feed, not blank. */
export const wordsOf = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/\S/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/);

/** As `wordsOf`, but may be empty. */
export const anyWords = (max: number) =>
  z.union([z.string().regex(/^\s*$/).max(max), wordsOf(max)]);
