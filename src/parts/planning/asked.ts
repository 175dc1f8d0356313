import type { Lang } from '#platform/i18n/lang.ts';
import { defaultRole, isRole, type Role } from './model/advice.ts';
import { type Calendar, calendarOf } from './model/calendar.ts';
import type { MunicipalYear } from './model/municipal-year.ts';
import { type OwnStarts, typedStart } from './model/starts.ts';
import type { MunicipalityNames, PlanningRules } from './rules.ts';
import { planningTexts } from './texts.ts';

export const roleParam = 'rolle';
export const municipalityParam = 'kommune';

/** What an address asks for. */
export interface Asked {
  role: Role;
  municipality: { code: string; name: string; year: MunicipalYear | undefined } | undefined;
  /** Starts that stand in the address itself. */
  typed: OwnStarts;
  calendar: Calendar;
}

/** What was typed, by field, with what is wrong with it. */
export interface NotUsable {
  typed: Record<string, string>;
  faults: { field: string; text: string }[];
}

/**
 * Role, municipality and own dates of an address. A municipality's own file comes first and what
 * stands in the address over it. Names every field that cannot be used.
 */
export function readAsked(
  { rules, municipalities }: { rules: PlanningRules; municipalities: MunicipalityNames },
  params: URLSearchParams,
  lang: Lang,
): { ok: Asked } | { wrong: NotUsable } {
  const t = planningTexts[lang];
  const { periods } = rules.year;
  const names = [roleParam, municipalityParam, ...periods.map(({ id }) => id)];
  const typed: Record<string, string> = {};
  const faults: NotUsable['faults'] = [];
  const fault = (field: string, text: string): void => {
    faults.push({ field, text });
  };
  for (const name of names) {
    const values = [...new Set(params.getAll(name).map((value) => value.trim()))].filter(Boolean);
    if (values[0]) typed[name] = values[0].slice(0, 60);
    if (values.length > 1) fault(name, t.faultTwice);
  }
  const role = typed[roleParam] ?? defaultRole;
  if (!isRole(role)) fault(roleParam, t.faultRole);
  const code = typed[municipalityParam];
  const name = code === undefined ? undefined : municipalities.get(code);
  if (code !== undefined && name === undefined) fault(municipalityParam, t.faultMunicipality);
  const starts: Record<string, string> = {};
  for (const { id } of periods) {
    const text = typed[id];
    if (text === undefined) continue;
    const start = typedStart(text);
    if ('ok' in start) starts[id] = start.ok;
    else if (start.wrong === 'leap') fault(id, t.faultLeap);
    else fault(id, (start.wrong === 'words' ? t.faultWords : t.faultMissing)(text));
  }
  const year = code === undefined ? undefined : rules.municipal.get(code);
  const calendar = calendarOf(rules.year, { ...year?.starts, ...starts });
  if ('faults' in calendar) {
    const title = (id = ''): string => periods.find((one) => one.id === id)?.title[lang] ?? id;
    for (const { period, why, than } of calendar.faults) {
      if (why === 'tooEarly') fault(period, t.faultEarly(title(than)));
      else if (why === 'tooLate') fault(period, t.faultLate(title(than)));
      else fault(period, t.faultNational);
    }
  }
  if (faults.length > 0 || 'faults' in calendar || !isRole(role))
    return { wrong: { typed, faults } };
  const municipality = code === undefined || name === undefined ? undefined : { code, name, year };
  return { ok: { role, municipality, typed: starts, calendar: calendar.ok } };
}

/** The query of what is asked, sorted and without what is usual; begins with `?` unless empty. */
export function queryFor(
  {
    role,
    municipality,
    typed,
  }: Pick<Asked, 'role' | 'typed'> & { municipality?: { code: string } | undefined },
  otherRole: Role = role,
): string {
  const parts = [
    ...(otherRole === defaultRole ? [] : [`${roleParam}=${otherRole}`]),
    ...(municipality ? [`${municipalityParam}=${municipality.code}`] : []),
    ...Object.entries(typed).map(([id, start]) => `${id}=${start}`),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
