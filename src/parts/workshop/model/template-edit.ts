import type { Sheet, Template } from './template.ts';

/**
 * Own templates are made by copying and editing. Each function gives a new template; the checks of
 * `template-check.ts` decide whether it can be used.
 */
export function copyTemplate(
  template: Template,
  { id, title }: Pick<Template, 'id' | 'title'>,
): Template {
  return { ...template, id, title, version: 1 };
}

export function editSheet(
  template: Template,
  id: string,
  change: Partial<Omit<Sheet, 'id' | 'number'>>,
): Template {
  const sheets = template.sheets.map((sheet) =>
    sheet.id === id ? { ...sheet, ...change } : sheet,
  );
  return { ...template, sheets };
}

/** Adds a sheet at a place from 0. Sheets are numbered anew from 1. */
export function addSheet(template: Template, sheet: Sheet, place: number): Template {
  return numbered(template, template.sheets.toSpliced(place, 0, sheet));
}

/** Takes a sheet away, and what later sheets would have carried from it. */
export function removeSheet(template: Template, id: string): Template {
  const gone = (path: string | null): boolean => path?.split('.')[0] === id;
  const sheets = template.sheets
    .filter((sheet) => sheet.id !== id)
    .map((sheet) => ({
      ...sheet,
      fields: sheet.fields
        .filter((field) => !(field.kind === 'pick' && gone(field.from)))
        .map((field) => ({
          ...field,
          carriesFrom: gone(field.carriesFrom) ? null : field.carriesFrom,
          from: gone(field.from) ? null : field.from,
          linksTo: field.linksTo.filter((path) => !gone(path)),
        })),
    }));
  return numbered(template, sheets);
}

export function moveSheet(template: Template, id: string, place: number): Template {
  const sheet = template.sheets.find((one) => one.id === id);
  if (!sheet) return template;
  const others = template.sheets.filter((one) => one.id !== id);
  return numbered(template, others.toSpliced(place, 0, sheet));
}

function numbered(template: Template, sheets: Sheet[]): Template {
  return { ...template, sheets: sheets.map((sheet, at) => ({ ...sheet, number: at + 1 })) };
}
