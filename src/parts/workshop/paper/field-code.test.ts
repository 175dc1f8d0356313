import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newJoinCode } from '../join-code.ts';
import { type CodeTarget, codeAlphabet, fieldCode, letterOf } from './field-code.ts';
import { readCode } from './read-code.ts';

/** Codes as join-code.ts makes them. */
const workshops = fc
  .infiniteStream(fc.integer({ min: 0, max: 255 }))
  .map((bytes) => newJoinCode(() => bytes.next().value ?? 0));
const targets: fc.Arbitrary<CodeTarget> = fc.record({
  table: fc.integer({ min: 1, max: 3_500 }),
  sheet: fc.integer({ min: 1, max: 30 }),
  field: fc.option(fc.integer({ min: 0, max: 19 })),
});
const everything = (workshop: string) => ({ workshop, exists: () => true });
/** Three tables, ten sheets, four fields. */
const usual = (workshop: string) => ({
  workshop,
  exists: ({ table, sheet, field }: CodeTarget) =>
    table >= 1 && table <= 3 && sheet >= 1 && sheet <= 10 && (field === null || field < 4),
});
const usualTargets: fc.Arbitrary<CodeTarget> = fc.record({
  table: fc.integer({ min: 1, max: 3 }),
  sheet: fc.integer({ min: 1, max: 10 }),
  field: fc.option(fc.integer({ min: 0, max: 3 })),
});

describe('the code beside a field', () => {
  test('reads back as what it stands for', () => {
    fc.assert(
      fc.property(workshops, targets, (workshop, target) => {
        expect(readCode(fieldCode(workshop, target), everything(workshop))).toEqual({ ok: target });
      }),
    );
  });

  test('needs neither the workshop’s part, hyphens nor capitals', () => {
    fc.assert(
      fc.property(workshops, usualTargets, (workshop, target) => {
        const short = fieldCode(workshop, target).slice(workshop.length + 1);
        const place = usual(workshop);
        expect(readCode(short, place)).toEqual({ ok: target });
        expect(readCode(` ${short.toLowerCase()} `, place)).toEqual({ ok: target });
        expect(readCode(fieldCode(workshop, target).toLowerCase(), place)).toEqual({ ok: target });
      }),
    );
  });

  test('is never taken for another field’s when one character is wrong', () => {
    const other = fc.constantFrom(...codeAlphabet, '0', '1');
    fc.assert(
      fc.property(workshops, usualTargets, fc.nat(), other, (workshop, target, where, wrong) => {
        const code = fieldCode(workshop, target);
        const at = where % code.length;
        fc.pre(code[at] !== '-' && code[at] !== wrong);
        const typed = code.slice(0, at) + wrong + code.slice(at + 1);
        expect(readCode(typed, usual(workshop))).not.toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });

  test('keeps table and sheet apart where a hyphen stands between them', () => {
    const many = { workshop: 'K7M4QX', exists: () => true };
    fc.assert(
      fc.property(targets, (target) => {
        const short = fieldCode('K7M4QX', target).slice(7);
        expect(readCode(short, many)).toEqual({ ok: target });
      }),
    );
  });

  test('is suggested again when one character is wrong', () => {
    const other = fc.constantFrom(...codeAlphabet);
    fc.assert(
      fc.property(workshops, usualTargets, fc.nat(), other, (workshop, target, where, wrong) => {
        const code = fieldCode(workshop, target);
        const at = where % code.length;
        fc.pre(code[at] !== '-' && code[at] !== wrong && !/\d/.test(code[at] ?? ''));
        const read = readCode(code.slice(0, at) + wrong + code.slice(at + 1), usual(workshop));
        if (!('wrong' in read)) throw new Error('taken');
        if (at < workshop.length) expect(read.suggestions.map((one) => one.code)).toContain(code);
      }),
    );
  });

  test('says which character is wrong, the likeliest first', () => {
    const code = fieldCode('K7M4QX', { table: 3, sheet: 5, field: 1 });
    expect(code).toMatch(/^K7M4QX-3-5B-.$/);
    const read = readCode(code.replace('M', 'N'), usual('K7M4QX'));
    expect(read).toMatchObject({
      wrong: 'typo',
      suggestions: [{ code, at: 3, typed: 'N', should: 'M', swap: false }],
    });
  });

  test('knows a right code of another workshop, and a table that is not here', () => {
    const foreign = fieldCode('CDFGHJ', { table: 1, sheet: 2, field: 0 });
    expect(readCode(foreign, usual('K7M4QX'))).toMatchObject({ wrong: 'other-workshop' });
    const far = fieldCode('K7M4QX', { table: 9, sheet: 2, field: 0 });
    expect(readCode(far, usual('K7M4QX'))).toMatchObject({ wrong: 'no-such' });
  });

  test('is asked for again when nothing or something else is typed', () => {
    expect(readCode('  ', usual('K7M4QX'))).toMatchObject({ wrong: 'empty' });
    expect(readCode('heisann', usual('K7M4QX'))).toMatchObject({ wrong: 'shape' });
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readCode(typed, usual('K7M4QX'))).toBeDefined();
      }),
    );
  });

  test('has a letter of its own for each field a sheet may have', () => {
    const letters = Array.from({ length: 20 }, (_, at) => letterOf(at));
    expect(new Set(letters).size).toBe(20);
    expect(letters.join('')).not.toMatch(/[ILO]/);
  });
});
