import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const dir = import.meta.dirname;

it('every rule of SPEC.md names a test, and every number in a test is a rule', () => {
  const rules = [...readFileSync(join(dir, 'SPEC.md'), 'utf8').matchAll(/\*\*\[([A-Z]{2}\d+)\]/g)];
  const tests = [dir, join(dir, '..')]
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('spec.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\[([A-Z]{2}\d+)\]/g)]);
  const numbers = (found: RegExpMatchArray[]) =>
    [...new Set(found.map(([, number]) => number))].toSorted();
  expect(numbers(tests)).toEqual(numbers(rules));
});
