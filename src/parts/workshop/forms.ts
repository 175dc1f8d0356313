import { z } from 'zod';
import type { HttpContext } from '#platform/http/env.ts';
import { InvalidInput } from '#platform/http/errors.ts';
import { uuidPattern } from '#platform/realtime/index.ts';
import { defaultSettings } from './model/blank-workshop.ts';
import { limits, sides } from './model/index.ts';

/** What a person typed, as it was: shown again when something must be corrected. */
export type Typed = Readonly<Record<string, string>>;

/** Control characters are of no use in a name, and PostgreSQL takes no NUL. */
const words = (max: number) =>
  z
    .string()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
    .transform((text) => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim())
    .pipe(z.string().min(1).max(max));
const checked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);
const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

export const mostTables = 200;
export const retentionChoices = [1, 3, 6, 12, 24, 36, 60] as const;
const retention = whole(1, 60);

export const createForm = z.object({
  tittel: words(limits.title),
  navn: words(limits.name),
  side: z.enum(sides),
  bord: whole(1, mostTables),
  maneder: retention,
  anonym: checked,
  godkjenning: checked,
  plasser: checked,
  selv: checked,
});

export const importForm = z.object({ navn: words(limits.name), side: z.enum(sides) });

export const joinForm = z.object({
  navn: words(limits.name),
  side: z.enum(sides),
  bord: z.string().max(64).optional(),
  observator: checked,
});

/** The form that was sent. Anything else is answered with 400. */
export async function formOf(c: HttpContext): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    throw new InvalidInput([]);
  }
}

export function typedIn(form: FormData): Typed {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

export type Read<T> = { ok: T } | { wrong: string[]; typed: Typed };

/** Reads a form: what it says, or which fields are wrong with everything as it was typed. */
export function readForm<T>(schema: z.ZodType<T>, form: FormData): Read<T> {
  const typed = typedIn(form);
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: parsed.data };
  return { wrong: [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))], typed };
}

/** The form's own secret, where it came along in good order. */
export function formKey(form: FormData): string | undefined {
  const key = form.get('skjema');
  return typeof key === 'string' && uuidPattern.test(key) ? key : undefined;
}

export function settingsOf(form: z.output<typeof createForm>) {
  return {
    ...defaultSettings,
    anonymous: form.anonym,
    approval: form.godkjenning,
    freeSeating: form.plasser,
    tablesMove: form.selv,
    retention: form.maneder,
  };
}
