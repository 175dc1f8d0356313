import { z } from 'zod';

/** What Enhetsregisteret says of a number. Without an answer in time nobody knows. */
export type RegisterAnswer =
  | { kind: 'found'; name: string; municipality: string | null }
  | { kind: 'unknown' }
  | { kind: 'removed' }
  | { kind: 'unavailable' };

export type LookUp = (number: string) => Promise<RegisterAnswer>;

const unit = z.object({
  organisasjonsnummer: z.string(),
  navn: z.string().min(1).max(300),
  slettedato: z.string().optional(),
  forretningsadresse: z.object({ kommunenummer: z.string().optional() }).optional(),
});

const mostBytes = 200_000;

/**
 * Asks Enhetsregisteret at the address of the configuration, and at no other: the number is nine
 * digits that have been checked, and redirects are not followed. Never throws.
 */
export function enhetsregisteret({
  url,
  timeoutMs = 3000,
}: {
  url: string;
  timeoutMs?: number;
}): LookUp {
  return async (number) => {
    try {
      const answer = await fetch(`${url}/enhetsregisteret/api/enheter/${number}`, {
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!answer.ok) await answer.body?.cancel();
      if (answer.status === 404) return { kind: 'unknown' };
      if (answer.status === 410) return { kind: 'removed' };
      if (answer.status !== 200) return { kind: 'unavailable' };
      const found = unit.parse(JSON.parse(await textOf(answer)));
      if (found.organisasjonsnummer !== number) return { kind: 'unavailable' };
      if (found.slettedato !== undefined) return { kind: 'removed' };
      return {
        kind: 'found',
        name: found.navn,
        municipality: found.forretningsadresse?.kommunenummer ?? null,
      };
    } catch {
      // Slow, away or not what was agreed: the person goes on without the register's word.
      return { kind: 'unavailable' };
    }
  };
}

/** The body, or an error when it is longer than any answer of the register. */
async function textOf(answer: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of answer.body ?? []) {
    bytes += piece.length;
    if (bytes > mostBytes) throw new Error('too long an answer');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
