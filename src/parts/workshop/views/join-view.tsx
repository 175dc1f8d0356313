import { formatDay } from '#platform/i18n/format.ts';
import { CheckField, FormActions, FormErrors, SelectField, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { Typed } from '../forms.ts';
import { spokenJoinCode } from '../join-code.ts';
import { joinTexts } from '../join-texts.ts';
import { limits } from '../model/index.ts';
import { startTexts } from '../start-texts.ts';
import { SideField } from './form-parts.tsx';

export interface JoinViewModel {
  title: string;
  code: string;
  /** Comes along from an invitation. */
  invite: string | undefined;
  key: string;
  closed: boolean;
  approval: boolean;
  /** Where one may sit down; empty when a facilitator seats people. */
  tables: { id: string; name: string }[];
  deleteAt: Date;
  again?: { typed: Typed; errors: { field: string; text: string }[] };
}

/** Name, side, table: then one is in. */
export function JoinPage({ join }: { join: JoinViewModel }) {
  const { lang } = useView();
  const t = joinTexts[lang];
  const title = t.joinTitle(join.title);
  return (
    <Page
      title={title}
      description={t.joinLead}
      crumbs={[{ label: startTexts[lang].title, path: '/verksted' }, { label: join.title }]}
      section="workshop"
      noIndex
      canonical="/verksted"
    >
      <h1>{title}</h1>
      <p className="meta workshop-code">{spokenJoinCode(join.code)}</p>
      {join.closed ? (
        <p className="lead">{t.joinClosed}</p>
      ) : (
        <>
          <p className="lead">{t.joinLead}</p>
          {join.approval ? <p className="notice">{t.joinPending}</p> : null}
          <FormErrors errors={join.again?.errors ?? []} />
          <JoinForm join={join} />
        </>
      )}
    </Page>
  );
}

function JoinForm({ join }: { join: JoinViewModel }) {
  const { lang, href } = useView();
  const [t, s] = [joinTexts[lang], startTexts[lang]];
  const typed = join.again?.typed ?? {};
  const error = (field: string): string | undefined =>
    join.again?.errors.find((one) => one.field === field)?.text;
  const query = join.invite ? `?i=${encodeURIComponent(join.invite)}` : '';
  const [only] = join.tables;
  return (
    <form className="form" method="post" action={href(`/verksted/delta/${join.code}${query}`)}>
      <input type="hidden" name="skjema" value={join.key} />
      <TextField
        name="navn"
        label={s.name}
        hint={s.nameHint}
        value={typed.navn ?? ''}
        maxLength={limits.name}
        autoComplete="name"
        error={error('navn')}
      />
      <SideField value={typed.side ?? ''} error={error('side')} />
      {join.tables.length > 1 ? (
        <SelectField
          name="bord"
          label={t.table}
          value={typed.bord ?? ''}
          options={[
            { value: '', label: t.tableLater },
            ...join.tables.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={error('bord')}
        />
      ) : only ? (
        <input type="hidden" name="bord" value={only.id} />
      ) : null}
      <CheckField
        name="observator"
        label={t.observer}
        hint={t.observerHint}
        checked={typed.observator !== undefined}
      />
      <p className="meta">{t.keep(formatDay(join.deleteAt))}</p>
      <FormActions>
        <button className="button" type="submit">
          {t.join}
        </button>
      </FormActions>
    </form>
  );
}
