import { z } from 'zod';
import type { WorkshopResult } from '../model/result.ts';
import { aliveAnswers, fieldKinds, sides } from '../model/values.ts';

const ref = z.string().meta({ description: 'bord/ark/lapp: lappen det kommer fra' });
const words = z.object({ nb: z.string(), nn: z.string() });
const noted = z.object({ text: z.string(), note: ref });

/** The structured result as the API gives it, and as later parts may rely on it. */
export const workshopResultSchema = z.object({
  v: z.literal(1),
  workshop: z.string(),
  title: z.string(),
  partners: z.array(
    z.object({
      name: z.string(),
      zone: z.string().nullable(),
      notes: z.array(ref),
      pickedBy: z.array(z.string()).meta({ description: 'Bord som valgte partneren' }),
    }),
  ),
  collaborationSketch: z.array(
    z.object({
      table: z.string(),
      stamp: words.nullable(),
      partner: z.object({ name: z.string(), note: ref }).nullable(),
      fields: z.array(
        z.object({
          sheet: z.string(),
          field: z.string(),
          kind: z.enum(fieldKinds),
          title: words,
          texts: z.array(z.string()),
          choice: z.array(z.string()),
          notes: z.array(noted),
          strokes: z.number().int(),
        }),
      ),
    }),
  ),
  effects: z.array(
    z.object({
      text: z.string(),
      table: z.string(),
      note: ref,
      sheet: z.string(),
      field: z.string(),
      side: z.enum(sides).nullable(),
      forWhom: words,
      gains: z.array(z.string()),
      measuredBy: z.array(ref),
    }),
  ),
  indicators: z.array(
    z.object({
      what: z.string(),
      how: z.record(z.string(), z.string()),
      table: z.string(),
      note: ref,
      effects: z.array(ref),
    }),
  ),
  mythFindings: z.array(
    z.object({
      table: z.string(),
      statement: z.string(),
      text: z.union([words, z.string()]),
      own: z.boolean(),
      alive: z.enum(aliveAnswers).nullable(),
      tally: z.object({
        lever: z.number().int(),
        'lever-ikke': z.number().int(),
        usikker: z.number().int(),
      }),
      breaks: z.array(noted),
    }),
  ),
  commitments: z.array(
    z.object({
      id: z.string(),
      who: z.object({ id: z.string(), name: z.string(), side: z.enum(sides) }).nullable(),
      table: z.string(),
      what: z.string(),
      due: z.string().nullable(),
      notes: z.array(ref),
      acceptedAt: z.number().int().nullable().meta({ description: 'Millisekunder siden 1970' }),
    }),
  ),
});

// The model's own type and what is promised outside must be one and the same.
type Same<A, B> = [A, B] extends [B, A] ? true : false;
const same: Same<WorkshopResult, z.output<typeof workshopResultSchema>> = true;
void same;
