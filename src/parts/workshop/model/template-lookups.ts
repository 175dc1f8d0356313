import type { Field, Sheet, Template } from './template.ts';

export function sheetOf(template: Template, id: string): Sheet | undefined {
  return template.sheets.find((sheet) => sheet.id === id);
}

export function fieldOf(template: Template, sheet: string, field: string): Field | undefined {
  return sheetOf(template, sheet)?.fields.find(({ id }) => id === field);
}

/** The sheets' own minutes; what stands beside them comes on top. */
export function minutesOf(template: Template): number {
  return template.sheets.reduce((sum, { minutes }) => sum + minutes, 0);
}
