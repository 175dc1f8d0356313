import { FormActions, FormErrors, SelectField, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { adaptPath, yearPath } from '../addresses.ts';
import { type Asked, municipalityParam, type NotUsable, roleParam } from '../asked.ts';
import { defaultRole, roles } from '../model/advice.ts';
import { ownStart } from '../model/starts.ts';
import type { MunicipalityNames, PlanningRules } from '../rules.ts';
import { startText } from '../words.ts';
import { usePlanning } from './use-planning.ts';

interface Props {
  rules: PlanningRules;
  municipalities: MunicipalityNames;
  asked: Asked | undefined;
  /** What was typed and cannot be used. */
  wrong: NotUsable | undefined;
}

/** Role, municipality and own dates. A GET form: what is answered stands in the year's address. */
export function AdaptPage({ rules, municipalities, asked, wrong }: Props) {
  const { lang, href, t } = usePlanning();
  const { t: ui } = useView();
  const faults = wrong?.faults ?? [];
  const fault = (field: string): string | undefined =>
    faults.find((one) => one.field === field)?.text;
  const labelOf = (field: string): string => {
    if (field === roleParam) return t.adaptRole;
    if (field === municipalityParam) return t.adaptMunicipality;
    return rules.year.periods.find(({ id }) => id === field)?.title[lang] ?? field;
  };
  const value = (id: string): string => {
    if (wrong) return wrong.typed[id] ?? '';
    const start = asked?.typed[id] === undefined ? undefined : ownStart(asked.typed[id]);
    return start ? startText(lang, start) : '';
  };
  const code = wrong?.typed[municipalityParam] ?? asked?.municipality?.code ?? '';
  const role = wrong?.typed[roleParam] ?? asked?.role ?? defaultRole;
  const names = [...municipalities].toSorted(([, a], [, b]) => a.localeCompare(b, 'nb'));
  const file = rules.municipal.get(code);
  const periods = rules.year.periods.filter(({ id, national }) => !national || fault(id));
  return (
    <Page
      section="planning"
      title={faults.length > 0 ? `${ui.errorPrefix}${t.adaptTitle}` : t.adaptTitle}
      description={t.adaptLead}
      canonical={adaptPath}
      noIndex={asked === undefined}
      crumbs={[{ label: t.title, path: yearPath }, { label: t.adaptTitle }]}
    >
      <FormErrors
        errors={faults.map(({ field, text }) => ({ field, text: `${labelOf(field)}: ${text}` }))}
      />
      <h1>{t.adaptTitle}</h1>
      <p className="lead">{t.adaptLead}</p>
      <form className="form" action={href(yearPath)} method="get">
        <SelectField
          name={roleParam}
          label={t.adaptRole}
          value={role}
          error={fault(roleParam)}
          options={roles.map((one) => ({ value: one, label: rules.advice.roles[one][lang] }))}
        />
        <SelectField
          name={municipalityParam}
          label={t.adaptMunicipality}
          hint={t.adaptMunicipalityHint}
          value={code}
          error={fault(municipalityParam)}
          options={[
            { value: '', label: t.adaptWhole },
            ...names.map(([number, name]) => ({
              value: number,
              label: rules.municipal.has(number) ? `${name} (${t.adaptHas})` : name,
            })),
          ]}
        />
        <fieldset className="year-dates">
          <legend>{t.adaptDates}</legend>
          <p className="field__hint">{t.adaptDatesHint}</p>
          {periods.map(({ id, title, when }) => {
            const own = file?.starts[id] === undefined ? undefined : ownStart(file.starts[id]);
            return (
              <TextField
                key={id}
                name={id}
                label={title[lang]}
                hint={own ? `${t.begins(startText(lang, own))}.` : t.adaptUsual(when[lang])}
                value={value(id)}
                error={fault(id)}
                maxLength={60}
                autoComplete="off"
                required={false}
              />
            );
          })}
        </fieldset>
        <p className="meta">{t.adaptNote}</p>
        <FormActions>
          <button className="ds-button" type="submit">
            {t.adaptShow}
          </button>
          <a className="ds-link" href={href(yearPath)}>
            {t.usualYear}
          </a>
        </FormActions>
      </form>
    </Page>
  );
}
