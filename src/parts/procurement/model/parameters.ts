import { z } from 'zod';

export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'skal være en dato åååå-mm-dd');

/** A official text read · B reputable secondary source · C one third-party source · M memory only. */
export const confidenceSchema = z.enum(['A', 'B', 'C', 'M']);
export type Confidence = z.infer<typeof confidenceSchema>;

const rowSchema = z.strictObject({
  /** First day the value holds. */
  from: daySchema,
  /** First day it no longer holds; absent while it still does. */
  to: daySchema.optional(),
  value: z.number().nonnegative(),
  confidence: confidenceSchema,
  source: z.string().min(10),
});

const parameterSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]*$/),
  operator: z.enum(['>=', '>']),
  paragraph: z.string().min(3),
  label: z.string().min(3),
  rows: z.array(rowSchema).min(1),
});

export const thresholdFileSchema = z
  .strictObject({
    version: daySchema,
    verifiedAt: daySchema,
    unit: z.literal('NOK'),
    parameters: z.array(parameterSchema).min(1),
  })
  .superRefine((file, context) => {
    file.parameters.forEach((parameter, at) => {
      for (const { row, message } of intervalFaults(parameter.rows)) {
        context.addIssue({
          code: 'custom',
          message,
          path: ['parameters', at, 'rows', row, 'from'],
        });
      }
    });
    const names = file.parameters.map((parameter) => parameter.name);
    if (new Set(names).size !== names.length) {
      context.addIssue({ code: 'custom', message: 'samme navn to ganger', path: ['parameters'] });
    }
  });

export type ThresholdFile = z.infer<typeof thresholdFileSchema>;
export type Parameter = ThresholdFile['parameters'][number];
export type ParameterRow = Parameter['rows'][number];

/** Gaps, overlaps and reversed intervals; empty when the rows follow each other exactly. */
export function intervalFaults(
  rows: readonly { from: string; to?: string | undefined }[],
): { row: number; message: string }[] {
  const faults: { row: number; message: string }[] = [];
  rows.forEach((row, at) => {
    if (row.to !== undefined && row.to <= row.from)
      faults.push({ row: at, message: `${row.from}–${row.to} er baklengs` });
    const next = rows[at + 1];
    if (!next) return;
    if (row.to === undefined || row.to > next.from)
      faults.push({ row: at + 1, message: `overlapper raden før (fra ${next.from})` });
    else if (row.to < next.from)
      faults.push({ row: at + 1, message: `hull fra ${row.to} til ${next.from}` });
  });
  if (rows.at(-1)?.to !== undefined)
    faults.push({
      row: rows.length - 1,
      message: 'siste rad kan ikke ha «to»: hva gjelder etterpå?',
    });
  return faults;
}

export interface Threshold {
  value: number;
  operator: '>=' | '>';
  paragraph: string;
  label: string;
  from: string;
  confidence: Confidence;
  source: string;
  verifiedAt: string;
  /** Why a reader must check it before relying on it: weak source, or the date is after the last check. */
  doubt: 'source' | 'date' | undefined;
}

/** The value that holds on a day (`yyyy-mm-dd`); undefined before the first row or for an unknown name. */
export function thresholdOn(file: ThresholdFile, name: string, on: string): Threshold | undefined {
  const parameter = file.parameters.find((one) => one.name === name);
  const row = parameter?.rows.find(
    (one) => one.from <= on && (one.to === undefined || on < one.to),
  );
  if (!parameter || !row) return undefined;
  const weak = row.confidence === 'C' || row.confidence === 'M';
  return {
    value: row.value,
    operator: parameter.operator,
    paragraph: parameter.paragraph,
    label: parameter.label,
    from: row.from,
    confidence: row.confidence,
    source: row.source,
    verifiedAt: file.verifiedAt,
    doubt: weak
      ? 'source'
      : row.to === undefined && on >= staleFrom(file.verifiedAt)
        ? 'date'
        : undefined,
  };
}

/** A year after the last check an open row is no longer trusted silently. */
export function staleFrom(verifiedAt: string): string {
  return `${Number(verifiedAt.slice(0, 4)) + 1}${verifiedAt.slice(4)}`;
}
