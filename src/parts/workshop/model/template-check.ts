import { type Field, type Sheet, type Template, templateSchema } from './template.ts';
import { phases } from './values.ts';

export interface TemplateFault {
  path: (string | number)[];
  message: string;
}

/**
 * What is wrong with a template that has the right shape: ids twice, phases out of order, silence
 * without reveal, references that do not lead to an earlier sheet. Empty means it can be used.
 */
export function templateFaults(template: Template): TemplateFault[] {
  const faults = twice(
    template.sheets.map(({ id }) => id),
    ['sheets'],
  );
  const names = [...template.sheets, ...template.extras].map(({ id }) => id);
  if (faults.length === 0) faults.push(...twice(names, ['extras']));
  const earlier = new Map<string, Field>();
  template.sheets.forEach((sheet, at) => {
    faults.push(...sheetFaults(sheet, earlier, ['sheets', at]));
    for (const field of sheet.fields) earlier.set(`${sheet.id}.${field.id}`, field);
  });
  return faults;
}

/** A template that has been checked: use this for what comes from outside. */
export const checkedTemplateSchema = templateSchema.superRefine((template, context) => {
  for (const { path, message } of templateFaults(template)) {
    context.addIssue({ code: 'custom', path, message });
  }
});

function sheetFaults(
  sheet: Sheet,
  earlier: ReadonlyMap<string, Field>,
  path: TemplateFault['path'],
): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const fault = (message: string, ...more: (string | number)[]): number =>
    faults.push({ path: [...path, ...more], message });
  const order = sheet.phases.map((phase) => phases.indexOf(phase));
  if (order.some((place, at) => at > 0 && place <= (order[at - 1] ?? -1)))
    fault(`skal stå i rekkefølgen ${phases.join(', ')}`, 'phases');
  const reveals = sheet.phases.includes('reveal');
  if (sheet.silent && !(reveals && sheet.phases.includes('write')))
    fault('et stille ark må ha både write og reveal', 'phases');
  if (!sheet.silent && reveals) fault('bare stille ark har reveal', 'phases');
  faults.push(
    ...twice(
      sheet.fields.map(({ id }) => id),
      [...path, 'fields'],
    ),
  );
  faults.push(
    ...twice(
      sheet.fields.flatMap(({ statements }) => statements.map(({ id }) => id)),
      [...path, 'fields'],
    ),
  );
  sheet.fields.forEach((field, at) => {
    // Silence hides notes; another kind would be shared while it is written.
    if (sheet.silent && field.kind !== 'notes' && field.kind !== 'info')
      fault('et stille ark kan bare ha lapper', 'fields', at, 'kind');
    faults.push(...fieldFaults(field, earlier, [...path, 'fields', at]));
  });
  return faults;
}

function fieldFaults(
  field: Field,
  earlier: ReadonlyMap<string, Field>,
  path: TemplateFault['path'],
): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const fault = (message: string, ...more: (string | number)[]): number =>
    faults.push({ path: [...path, ...more], message });
  const refer = (to: string | null, ...more: (string | number)[]): void => {
    if (to === null) return;
    const target = earlier.get(to);
    if (!target) fault(`viser til «${to}», som ikke finnes i et tidligere ark`, ...more);
    else if (target.kind !== 'notes') fault(`«${to}» har ikke lapper`, ...more);
  };
  refer(field.carriesFrom, 'carriesFrom');
  refer(field.from, 'from');
  field.linksTo.forEach((to, at) => {
    refer(to, 'linksTo', at);
  });
  for (const key of ['zones', 'tags', 'parts', 'options'] as const) {
    faults.push(
      ...twice(
        field[key].map(({ id }) => id),
        [...path, key],
      ),
    );
  }
  if (field.kind === 'choice' && field.options.length < 2)
    fault('et valg må ha minst to muligheter', 'options');
  if (field.kind === 'pick' && field.from === null) fault('pick må ha from', 'kind');
  if (field.kind === 'statements' && field.statements.length === 0 && !field.ownAllowed)
    fault('må ha påstander eller tillate egne', 'statements');
  return faults;
}

function twice(ids: string[], path: TemplateFault['path']): TemplateFault[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ path: [...path, at], message: `«${id}» finnes to ganger` }] : [],
  );
}
