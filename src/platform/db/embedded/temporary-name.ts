import { randomBytes } from 'node:crypto';

/**
 * A sibling name for work that is renamed into place when it is whole. Random, so that a program
 * left over from a killed start cannot write into the new attempt.
 */
export function temporaryName(path: string): string {
  return `${path}.new-${randomBytes(4).toString('hex')}`;
}
