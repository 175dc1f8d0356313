import type { DiffPiece } from '#platform/documents/version-diff.ts';
import { FormErrors, SelectField, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { organisationKinds, type TypedOrganisation } from '../model/organisation.ts';
import { organisationTexts } from '../organisation-texts.ts';

export interface OrganisationFormModel {
  /** Undefined while it is made. */
  existing: { id: string; name: string; version: number } | undefined;
  formKey: string;
  typed: TypedOrganisation;
  errors: { field: string; text: string }[];
  /** Who has the number already. */
  taken: { id: string } | undefined;
  /** How what was typed differs from what somebody else saved meanwhile. */
  newer: DiffPiece[] | undefined;
  municipalities: ReadonlyMap<string, string>;
}

export function OrganisationFormPage({ form }: { form: OrganisationFormModel }) {
  const { lang, href } = useView();
  const t = organisationTexts[lang];
  const { existing, typed, errors } = form;
  const error = (field: string) => errors.find((one) => one.field === field)?.text;
  const title = existing ? t.edit : t.newTitle;
  const crumbs = existing
    ? [{ label: existing.name, path: `/organisasjon/${existing.id}` }, { label: t.edit }]
    : [{ label: t.newTitle }];
  const action = existing ? `/organisasjon/${existing.id}/rediger` : '/organisasjon/ny';
  return (
    <Page title={title} description={t.public} crumbs={crumbs} noIndex>
      <h1>{title}</h1>
      {existing ? null : <p className="lead">{t.newLead}</p>}
      <p>{t.public}</p>
      <FormErrors errors={errors} />
      {form.taken ? (
        <p>
          <a className="ds-link" href={href(`/organisasjon/${form.taken.id}`)}>
            {t.toTaken}
          </a>
        </p>
      ) : null}
      {form.newer ? <Newer pieces={form.newer} /> : null}
      <form className="form" method="post" action={href(action)} noValidate>
        <input type="hidden" name="skjema" value={form.formKey} />
        {existing ? <input type="hidden" name="versjon" value={existing.version} /> : null}
        <SelectField
          name="slag"
          label={t.kind}
          error={error('slag')}
          value={typed.slag}
          options={[
            { value: '', label: t.choose },
            ...organisationKinds.map((kind) => ({ value: kind, label: t.kinds[kind] })),
          ]}
        />
        <TextField
          name="navn"
          label={t.name}
          error={error('navn')}
          value={typed.navn}
          maxLength={150}
          autoComplete="organization"
        />
        <TextField
          name="orgnr"
          label={t.number}
          hint={t.numberHint}
          error={error('orgnr')}
          value={typed.orgnr}
          maxLength={20}
          inputMode="numeric"
          required={false}
          short
        />
        <SelectField
          name="kommune"
          label={t.place}
          error={error('kommune')}
          value={typed.kommune}
          options={[
            { value: '', label: t.noPlace },
            ...[...form.municipalities]
              .toSorted(([, a], [, b]) => a.localeCompare(b, 'nb'))
              .map(([value, label]) => ({ value, label })),
          ]}
        />
        <button className="ds-button" type="submit">
          {existing ? t.save : t.make}
        </button>
      </form>
    </Page>
  );
}

function Newer({ pieces }: { pieces: DiffPiece[] }) {
  const t = organisationTexts[useView().lang];
  return (
    <section className="notice" aria-labelledby="nyere">
      <h2 id="nyere">{t.newer}</h2>
      <p>{t.newerLead}</p>
      <p className="diff">
        {pieces.map((piece, at) => {
          if (piece.kind === 'same') return <span key={at}>{piece.text}</span>;
          const Mark = piece.kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={at}>
              <span className="ds-sr-only">{t[piece.kind]}: </span>
              {piece.text}
            </Mark>
          );
        })}
      </p>
    </section>
  );
}
