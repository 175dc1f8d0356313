import type { HttpContext } from '#platform/http/env.ts';
import { InvalidInput } from '#platform/http/errors.ts';

/** The form that was sent, text by text. Anything else is answered with 400. */
export async function formOf(c: HttpContext): Promise<(name: string) => string> {
  try {
    const form = await c.req.formData();
    return (name) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.slice(0, 2000) : '';
    };
  } catch {
    throw new InvalidInput([]);
  }
}

/** A name as people write it, on one line. Undefined when it is empty or too long. */
export function readName(input: string): string | undefined {
  const name = input.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return name.length > 0 && name.length <= 100 ? name : undefined;
}
