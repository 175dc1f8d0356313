import { describe, expect, it } from 'vitest';
import { checkedTemplateSchema, templateFaults } from './template-check.ts';
import { addSheet, copyTemplate, editSheet, moveSheet, removeSheet } from './template-edit.ts';
import { aField, anEmptyWorkshop, aSheet, aTemplate } from './test-workshop.ts';

const faultsWith = (sheet: ReturnType<typeof aSheet>) =>
  templateFaults(addSheet(aTemplate(), sheet, 1)).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

describe('templates', () => {
  it('are right as they are', () => {
    expect(templateFaults(aTemplate())).toEqual([]);
    expect(checkedTemplateSchema.safeParse(aTemplate()).success).toBe(true);
  });

  it('[TE1] have phases in order', () => {
    const sheet = aSheet('ny', [aField('a')], { phases: ['talk', 'write'] });
    expect(faultsWith(sheet)[0]).toContain('sheets.1.phases skal stå i rekkefølgen');
    expect(faultsWith({ ...sheet, phases: ['talk', 'talk'] })).toHaveLength(1);
  });

  it('[TE2] are silent with write, reveal and notes only', () => {
    const silent = aSheet('ny', [aField('a')], { silent: true, phases: ['write', 'talk'] });
    expect(faultsWith(silent)).toHaveLength(1);
    expect(faultsWith({ ...silent, phases: ['write', 'reveal'] })).toEqual([]);
    expect(faultsWith({ ...silent, silent: false, phases: ['write', 'reveal'] })).toHaveLength(1);
    const text = {
      ...silent,
      phases: ['write' as const, 'reveal' as const],
      fields: [aField('a', { kind: 'text' })],
    };
    expect(faultsWith(text)[0]).toContain('stille');
  });

  it('[TE3] refer to notes in earlier sheets', () => {
    const field = (change: object) => faultsWith(aSheet('ny', [aField('a', change)]));
    expect(field({ carriesFrom: 'hensikt.roller' })).toEqual([]);
    expect(field({ carriesFrom: 'ny.a' })[0]).toContain('tidligere ark');
    expect(field({ linksTo: ['hensikt.roller', 'effekter.kommunen'] })[0]).toContain('linksTo.1');
    expect(field({ carriesFrom: 'hensikt.regler' })[0]).toContain('har ikke lapper');
    expect(field({ kind: 'pick' })[0]).toContain('pick må ha from');
    expect(field({ kind: 'choice' })[0]).toContain('to muligheter');
    expect(field({ kind: 'statements' })[0]).toContain('påstander');
    const twice = aSheet('hensikt', [aField('a'), aField('a')]);
    expect(faultsWith(twice)).toHaveLength(2);
  });

  it('[TE4] are made by copying and editing', () => {
    const own = copyTemplate(aTemplate(), { id: 'vart', title: { nb: 'Vårt', nn: 'Vårt' } });
    const shorter = removeSheet(editSheet(own, 'hensikt', { minutes: 5 }), 'partnere');
    expect(templateFaults(shorter)).toEqual([]);
    expect(shorter.sheets.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(
      shorter.sheets.find(({ id }) => id === 'tenkt')?.fields.map(({ id }) => id),
    ).not.toContain('partner');
    const moved = moveSheet(own, 'male', 0);
    expect(templateFaults(moved)[0]?.path).toEqual(['sheets', 0, 'fields', 0, 'linksTo', 0]);
    expect(moveSheet(own, 'ukjent', 0)).toBe(own);
    expect(anEmptyWorkshop({}, shorter).state.template).toEqual(shorter);
    expect(() => anEmptyWorkshop({}, moved)).toThrow('invalid');
  });
});
