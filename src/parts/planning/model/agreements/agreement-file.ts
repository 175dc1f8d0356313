import { type Agreement, limits, readAgreement, sameAgreement } from './agreement.ts';

/** What a downloaded list is. `version` rises when older readers would lose something. */
const format = 'veier-avtaler';
const version = 1;

/** The list as a file, the same bytes for the same list. */
export function agreementsFile(agreements: readonly Agreement[]): string {
  return `${JSON.stringify({ format, version, agreements }, null, 2)}\n`;
}

export type FileFault =
  | { why: 'json' | 'format' | 'version' | 'many' }
  /** Number of the agreement in the file, from 1, and its first wrong field. */
  | { why: 'agreement'; number: number; field: string };

/** The agreements of a file, or why it is refused: all of it, so that nothing is half read. */
export function readAgreementsFile(text: string): { ok: Agreement[] } | { fault: FileFault } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: { why: 'json' } };
  }
  const file = value as { format?: unknown; version?: unknown; agreements?: unknown } | null;
  if (file?.format !== format || !Array.isArray(file.agreements))
    return { fault: { why: 'format' } };
  if (file.version !== version) return { fault: { why: 'version' } };
  if (file.agreements.length > limits.agreements) return { fault: { why: 'many' } };
  const found: Agreement[] = [];
  for (const [at, one] of file.agreements.entries()) {
    const read = readAgreement(one);
    if ('faults' in read) {
      const field = Object.keys(read.faults)[0] ?? '';
      return { fault: { why: 'agreement', number: at + 1, field } };
    }
    found.push(read.ok);
  }
  return { ok: found };
}

/**
 * What a file adds to a list. Nothing that is there is changed or lost: what says the same as one
 * that is there is left out, and what has another's id and says something else gets an id of its own.
 */
export function merged(
  here: readonly Agreement[],
  file: readonly Agreement[],
  newId: () => string,
): { added: Agreement[]; known: number } {
  const added: Agreement[] = [];
  const taken = new Set(here.map(({ id }) => id));
  for (const one of file) {
    if ([...here, ...added].some((other) => sameAgreement(one, other))) continue;
    const id = one.id !== '' && !taken.has(one.id) ? one.id : newId();
    taken.add(id);
    added.push({ ...one, id });
  }
  return { added, known: file.length - added.length };
}
