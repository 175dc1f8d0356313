import { z } from 'zod';
import { dutyKinds, parts, phases } from './answer.ts';
import { factNames, factsSchema } from './facts.ts';
import { confidenceSchema, daySchema, intervalFaults } from './parameters.ts';

/** The shapes of content/rules/procurement/*.yml. That they fit each other is checked in `ruleset.ts`. */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'skal ha små bokstaver og bindestrek');
const reference = z.string().min(5);
const interval = { from: daySchema, to: daySchema.optional() };

/** Adds a fault for each gap, overlap and reversed interval of rows that follow each other. */
const unbroken = (
  rows: readonly { from: string; to?: string | undefined }[],
  context: z.RefinementCtx,
) => {
  for (const { row, message } of intervalFaults(rows))
    context.addIssue({ code: 'custom', message, path: [row, 'from'] });
};

const readingSchema = z.strictObject({
  id,
  rows: z
    .array(
      z.strictObject({
        ...interval,
        document: id,
        confidence: confidenceSchema,
        status: z.enum(['holds', 'not-yet', 'unknown']).default('holds'),
        basis: z.enum(['in-force', 'later-text', 'earlier-text']).default('in-force'),
        textOf: daySchema.optional(),
      }),
    )
    .min(1)
    .superRefine(unbroken),
});

export const sourcesFileSchema = z.strictObject({
  version: daySchema,
  verifiedAt: daySchema,
  firstDay: daySchema,
  planningYears: z.int().min(1).max(10),
  documents: z
    .array(
      z.strictObject({
        id,
        nb: z.string().min(5),
        nn: z.string().min(5),
        url: z.url({ protocol: /^https$/ }).optional(),
      }),
    )
    .min(1),
  readings: z.array(readingSchema).min(1),
});
export type SourcesFile = z.infer<typeof sourcesFileSchema>;
export type ReadingRow = SourcesFile['readings'][number]['rows'][number];

export const limitsFileSchema = z.strictObject({
  version: daySchema,
  limits: z.array(
    z.strictObject({
      name: id,
      unit: z.enum(['months', 'years', 'days', 'percent', 'suppliers']),
      reference,
      reading: id,
      rows: z
        .array(z.strictObject({ ...interval, value: z.int().positive() }))
        .min(1)
        .superRefine(unbroken),
    }),
  ),
});
export type LimitsFile = z.infer<typeof limitsFileSchema>;

const edge = { id, to: id, reference, reading: id };
const factNode = z.strictObject({
  id,
  fact: z.enum(factNames.filter((name) => name !== 'startedOn')),
  edges: z
    .array(
      z.strictObject({
        ...edge,
        is: z.array(z.union([z.string(), z.boolean()])).min(1),
        usual: z.literal(true).optional(),
      }),
    )
    .min(1),
});
const valueNode = z.strictObject({
  id,
  parameter: id,
  edges: z.array(z.strictObject({ ...edge, reached: z.boolean() })).length(2),
});

export const graphFileSchema = z.strictObject({
  version: daySchema,
  start: id,
  nodes: z.array(z.union([factNode, valueNode])).min(1),
  ends: z
    .array(
      z.strictObject({
        id,
        part: z.enum(parts),
        act: z.enum(['applies', 'outside', 'unknown']),
        announceIn: z.array(z.enum(['doffin', 'ted'])).default([]),
        tedUnknown: z.literal(true).optional(),
      }),
    )
    .min(1),
  announcing: z.strictObject({ reference, reading: id }),
});
export type GraphFile = z.infer<typeof graphFileSchema>;
export type GraphNode = GraphFile['nodes'][number];
export type GraphEdge = GraphNode['edges'][number];
export type GraphEnd = GraphFile['ends'][number];

const when = factsSchema.pick({
  supplierHelped: true,
  pilot: true,
  framework: true,
  innovation: true,
  reservation: true,
});
const ruleCase = {
  /** Parts of the regulation, or ends of the graph. */
  in: z.array(z.string()).min(1),
  when: when.optional(),
  reference,
  reading: id,
};

export const dutiesFileSchema = z.strictObject({
  version: daySchema,
  duties: z.array(
    z.strictObject({
      id,
      cases: z
        .array(
          z.strictObject({
            ...ruleCase,
            /** Only where the value is over (or reaches, as its operator says) this threshold. */
            over: id.optional(),
            kind: z.enum(dutyKinds),
            quantity: id.optional(),
          }),
        )
        .min(1),
    }),
  ),
});
export type DutiesFile = z.infer<typeof dutiesFileSchema>;

export const dialogueFileSchema = z.strictObject({
  version: daySchema,
  dialogue: z.array(
    z.strictObject({
      id,
      phase: z.enum(phases),
      says: z.enum(['may', 'must', 'stop']),
      cases: z.array(z.strictObject(ruleCase)).min(1),
    }),
  ),
});
export type DialogueFile = z.infer<typeof dialogueFileSchema>;
