import { z } from 'zod';
import { fieldPathSchema, type fieldSchema, slugSchema, type Template } from './template.ts';
import { fieldKinds, phases, sides } from './values.ts';

const text = z.string().trim().min(1);
const texts = z.array(text).default([]);
const labels = z.array(z.strictObject({ id: slugSchema, label: text })).default([]);

/** A sheet as it stands in `content/nb/sheets`: how it is built, and the bokmål words. */
export const bokmalSheetSchema = z.strictObject({
  number: z.number().int().min(1),
  id: slugSchema,
  title: text,
  question: text,
  minutes: z.number().int().min(1),
  phases: z.array(z.enum(phases)).min(1),
  silent: z.boolean().default(false),
  turns: z.array(z.enum(sides)).default([]),
  reading: z.array(slugSchema).default([]),
  alwaysVisible: z.boolean().default(false),
  stamp: text.nullable().default(null),
  instructions: texts,
  fields: z
    .array(
      z.strictObject({
        id: slugSchema,
        kind: z.enum(fieldKinds),
        title: text,
        help: texts,
        side: z.enum(sides).nullable().default(null),
        carriesFrom: fieldPathSchema.nullable().default(null),
        zones: labels,
        tags: labels,
        parts: labels,
        linksTo: z.array(fieldPathSchema).default([]),
        options: labels,
        many: z.boolean().default(false),
        from: fieldPathSchema.nullable().default(null),
        statements: z
          .array(
            z.strictObject({ id: slugSchema, text, page: slugSchema.nullable().default(null) }),
          )
          .default([]),
        ownAllowed: z.boolean().default(false),
        items: texts,
      }),
    )
    .min(1),
});
export type BokmalSheet = z.output<typeof bokmalSheetSchema>;

/** The nynorsk file holds words alone; the ids say where they belong. */
export const nynorskSheetSchema = z.strictObject({
  id: slugSchema,
  title: text,
  question: text,
  stamp: text.nullable().default(null),
  instructions: texts,
  fields: z.array(
    z.strictObject({
      id: slugSchema,
      title: text,
      help: texts,
      zones: labels,
      tags: labels,
      parts: labels,
      options: labels,
      statements: z.array(z.strictObject({ id: slugSchema, text })).default([]),
      items: texts,
    }),
  ),
});
export type NynorskSheet = z.output<typeof nynorskSheetSchema>;

export const bokmalTemplateSchema = z.strictObject({
  id: slugSchema,
  version: z.number().int().min(1),
  title: text,
  lead: text,
  sheets: z.array(slugSchema).min(1),
  extras: z
    .array(z.strictObject({ id: slugSchema, title: text, minutes: z.number().int().min(1) }))
    .default([]),
});
export const nynorskTemplateSchema = z.strictObject({
  id: slugSchema,
  title: text,
  lead: text,
  extras: z.array(z.strictObject({ id: slugSchema, title: text })).default([]),
});

/** Where the nynorsk half does not fit the bokmål half. `path` is in the nynorsk file. */
export interface Disagreement {
  path: (string | number)[];
  message: string;
}

type Sheet = Template['sheets'][number];
type Fields = z.infer<typeof fieldSchema>;

/** Both halves as one sheet, and where they disagree (the sheet can only be used when nowhere). */
export function mergeSheet(
  nb: BokmalSheet,
  nn: NynorskSheet,
): { sheet: Sheet; disagreements: Disagreement[] } {
  const merge = merger();
  if (nb.id !== nn.id) merge.fault(['id'], nb.id, nn.id);
  merge.ids(['fields'], nb.fields, nn.fields);
  const { words, lines, named } = merge;
  const stamp = nb.stamp === null ? null : { nb: nb.stamp, nn: nn.stamp ?? '' };
  if ((nb.stamp === null) !== (nn.stamp === null)) merge.fault(['stamp'], nb.stamp, nn.stamp);
  const sheet: Sheet = {
    ...nb,
    title: words(nb.title, nn.title),
    question: words(nb.question, nn.question),
    stamp,
    instructions: lines(['instructions'], nb.instructions, nn.instructions),
    fields: nb.fields.map((field, at): Fields => {
      const other = nn.fields[at];
      const path = ['fields', at];
      return {
        ...field,
        title: words(field.title, other?.title),
        help: lines([...path, 'help'], field.help, other?.help),
        zones: named([...path, 'zones'], field.zones, other?.zones),
        tags: named([...path, 'tags'], field.tags, other?.tags),
        parts: named([...path, 'parts'], field.parts, other?.parts),
        options: named([...path, 'options'], field.options, other?.options),
        statements: field.statements.map((statement, place) => ({
          ...statement,
          text: words(statement.text, other?.statements[place]?.text),
        })),
        items: lines([...path, 'items'], field.items, other?.items),
      };
    }),
  };
  nb.fields.forEach(({ statements }, at) => {
    merge.ids(['fields', at, 'statements'], statements, nn.fields[at]?.statements ?? []);
  });
  return { sheet, disagreements: merge.found };
}

/** Both halves of the template's own words. */
export function mergeTemplate(
  nb: z.output<typeof bokmalTemplateSchema>,
  nn: z.output<typeof nynorskTemplateSchema>,
  sheets: Sheet[],
): { template: Template; disagreements: Disagreement[] } {
  const merge = merger();
  if (nb.id !== nn.id) merge.fault(['id'], nb.id, nn.id);
  merge.ids(['extras'], nb.extras, nn.extras);
  const template: Template = {
    id: nb.id,
    version: nb.version,
    title: merge.words(nb.title, nn.title),
    lead: merge.words(nb.lead, nn.lead),
    sheets,
    extras: nb.extras.map((extra, at) => ({
      ...extra,
      title: merge.words(extra.title, nn.extras[at]?.title),
    })),
  };
  return { template, disagreements: merge.found };
}

type Labelled = { id: string; label: string }[];

function merger() {
  const found: Disagreement[] = [];
  const fault = (path: Disagreement['path'], nb: unknown, nn: unknown): void => {
    const message = `har «${nn ?? 'ingenting'}», bokmål har «${nb ?? 'ingenting'}»`;
    found.push({ path, message });
  };
  const words = (nb: string, nn: string | undefined) => ({ nb, nn: nn ?? '' });
  const ids = (path: Disagreement['path'], nb: { id: string }[], nn: { id: string }[]): void => {
    const [here, there] = [nb, nn].map((list) => list.map(({ id }) => id).join(', '));
    if (here !== there) fault(path, here, there);
  };
  return {
    found,
    fault,
    words,
    ids,
    lines: (path: Disagreement['path'], nb: string[], nn: string[] = []) => {
      if (nb.length !== nn.length) fault(path, `${nb.length} linjer`, `${nn.length} linjer`);
      return nb.map((line, at) => words(line, nn[at]));
    },
    named: (path: Disagreement['path'], nb: Labelled, nn: Labelled = []) => {
      ids(path, nb, nn);
      return nb.map(({ id, label }, at) => ({ id, label: words(label, nn[at]?.label) }));
    },
  };
}
