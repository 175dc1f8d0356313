import { z } from 'zod';
import { type Alive, aliveAnswers, type Side, sides } from '../model/values.ts';
import type { Entry } from './entry.ts';

/** Rows for notes with parts, and for a table's own statements, in one form. */
export const rowsInForm = 4;
export const ownInForm = 2;

const short = z.string().max(60);
const shape = z.object({
  skjema: z.string().regex(/^[0-9a-f]{32}$/),
  kode: z.string().max(200),
  side: z.enum(sides),
});

export interface EntryForm {
  nonce: string;
  code: string;
  entry: Entry;
}

/** Reads the form; null when it is not ours. Words are checked later, so that they can be kept. */
export function readEntryForm(form: FormData): EntryForm | null {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const many = (name: string): string[] =>
    form
      .getAll(name)
      .filter((one): one is string => typeof one === 'string' && short.safeParse(one).success);
  const parsed = shape.safeParse({
    skjema: text('skjema'),
    kode: text('kode'),
    side: text('side') || 'annet',
  });
  if (!parsed.success) return null;
  const statements: Entry['statements'] = {};
  const rows: Entry['rows'] = Array.from({ length: rowsInForm }, () => ({ text: '', parts: {} }));
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    const about = /^myte-(svar|var|lapper)-([a-zA-Z0-9_-]{1,64})$/.exec(name);
    if (about?.[2]) {
      const one = statements[about[2]] ?? { alive: null, was: null, lines: '' };
      if (about[1] === 'svar') one.alive = aliveOf(value);
      else if (about[1] === 'var') one.was = aliveOf(value);
      else one.lines = value;
      statements[about[2]] = one;
    }
    const part = /^del-(\d)-([a-z0-9-]{1,60})$/.exec(name);
    const row = rows[Number(part?.[1])];
    if (part?.[2] && row) row.parts[part[2]] = value;
  }
  for (const [at, row] of rows.entries()) row.text = text(`lapp-${at}`);
  return {
    nonce: parsed.data.skjema,
    code: parsed.data.kode,
    entry: {
      side: parsed.data.side,
      zone: text('sone') || null,
      tags: many('merke'),
      lines: text('lapper'),
      rows,
      text: text('tekst'),
      basedOn: many('grunnlag'),
      options: many('valg'),
      pick: text('plukk') || null,
      statements,
      own: Array.from({ length: ownInForm }, (_, at) => ({
        text: text(`egen-${at}`),
        alive: aliveOf(text(`egen-svar-${at}`)),
        lines: text(`egen-lapper-${at}`),
      })),
    },
  };
}

export function emptyEntry(side: Side, zone: string | null = null): Entry {
  return {
    side,
    zone,
    tags: [],
    lines: '',
    rows: Array.from({ length: rowsInForm }, () => ({ text: '', parts: {} })),
    text: '',
    basedOn: [],
    options: [],
    pick: null,
    statements: {},
    own: Array.from({ length: ownInForm }, () => ({ text: '', alive: null, lines: '' })),
  };
}

function aliveOf(value: string): Alive | null {
  return aliveAnswers.find((one) => one === value) ?? null;
}
