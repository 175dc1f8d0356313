import { formatDay } from '#platform/i18n/format.ts';
import { CheckField, FormActions, FormErrors, SelectField, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { administerTexts } from '../administer-texts.ts';
import { retentionChoices, type Typed } from '../forms.ts';
import { limits } from '../model/index.ts';
import { startTexts } from '../start-texts.ts';
import { SideField } from './form-parts.tsx';

export interface StartViewModel {
  /** The form's own secret. */
  key: string;
  today: Date;
  minutes: number;
  /** Somebody comes from a workshop that they deleted. */
  deleted: boolean;
  /** What was typed in the form that could not be taken, and why. */
  again?: {
    form: 'start' | 'kode' | 'fil';
    typed: Typed;
    errors: { field: string; text: string }[];
  };
}

/** What a workshop is, in half a minute; starting one; joining one by code. */
export function StartPage({ start }: { start: StartViewModel }) {
  const { lang, href } = useView();
  const t = startTexts[lang];
  const hours = Math.floor(start.minutes / 60);
  const half = start.minutes % 60 >= 30 ? '½' : '';
  return (
    <Page
      title={t.title}
      description={t.description}
      crumbs={[{ label: t.title }]}
      section="workshop"
      canonical="/verksted"
      wide
    >
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {start.deleted ? (
        <p className="notice" role="status">
          {administerTexts[lang].deleted}
        </p>
      ) : null}
      <FormErrors errors={start.again?.errors ?? []} />
      <div className="workshop-start">
        <JoinByCode typed={start.again?.form === 'kode' ? (start.again.typed.kode ?? '') : ''} />
        <StartForm start={start} />
        <section className="workshop-start__how" aria-labelledby="slik">
          <h2 id="slik">{t.howTitle}</h2>
          <ul>
            <li>{t.howTable}</li>
            <li>{t.howSheets(`${hours}${half} ${lang === 'nn' ? 'timar' : 'timer'}`)}</li>
            <li>{t.howSilence}</li>
            <li>{t.howResult}</li>
            <li>{t.howDevices}</li>
          </ul>
          <ul className="side-list">
            <li>
              <a className="ds-link" href={href('/verksted/demo')}>
                {t.demo}
              </a>
            </li>
            <li>
              <a className="ds-link" href={href('/kokebok/verksted-prosessveileder')}>
                {t.guide}
              </a>
            </li>
          </ul>
        </section>
      </div>
      <ImportForm start={start} />
    </Page>
  );
}

function StartForm({ start }: { start: StartViewModel }) {
  const { lang, href } = useView();
  const t = startTexts[lang];
  const again = start.again?.form === 'start' ? start.again : undefined;
  const typed = again?.typed;
  const error = (field: string): string | undefined =>
    again?.errors.find((one) => one.field === field)?.text;
  const told = (field: string, otherwise: string): string =>
    typed ? (typed[field] ?? '') : otherwise;
  return (
    <form
      className="form workshop-start__form"
      method="post"
      action={href('/verksted/ny')}
      aria-labelledby="start"
    >
      <h2 id="start">{t.startTitle}</h2>
      <p>{t.startHint}</p>
      <input type="hidden" name="skjema" value={start.key} />
      <TextField
        name="tittel"
        label={t.workshopTitle}
        value={told('tittel', t.defaultTitle(formatDay(start.today)))}
        maxLength={limits.title}
        error={error('tittel')}
      />
      <TextField
        name="navn"
        label={t.name}
        hint={t.nameHint}
        value={told('navn', t.defaultName)}
        maxLength={limits.name}
        autoComplete="name"
        error={error('navn')}
      />
      <SideField value={told('side', 'annet')} error={error('side')} />
      <TextField
        name="bord"
        label={t.tables}
        hint={t.tablesHint}
        value={told('bord', '2')}
        maxLength={3}
        inputMode="numeric"
        short
        error={error('bord')}
      />
      <details open={error('maneder') !== undefined}>
        <summary>{t.settings}</summary>
        <CheckField
          name="anonym"
          label={t.anonymous}
          hint={t.anonymousHint}
          checked={told('anonym', '') !== ''}
        />
        <CheckField
          name="godkjenning"
          label={t.approval}
          hint={t.approvalHint}
          checked={told('godkjenning', '') !== ''}
        />
        <CheckField name="plasser" label={t.freeSeating} checked={told('plasser', '1') !== ''} />
        <CheckField
          name="selv"
          label={t.tablesMove}
          hint={t.tablesMoveHint}
          checked={told('selv', '') !== ''}
        />
        <SelectField
          name="maneder"
          label={t.retention}
          hint={t.retentionHint}
          value={told('maneder', '12')}
          options={retentionChoices.map((months) => ({
            value: String(months),
            label: t.months(months),
          }))}
          error={error('maneder')}
        />
      </details>
      <FormActions>
        <button className="button" type="submit">
          {t.start}
        </button>
      </FormActions>
    </form>
  );
}

/** The other way in; also on the pages that tell why somebody did not get in. */
export function JoinByCode({ typed = '' }: { typed?: string }) {
  const { lang, href } = useView();
  const t = startTexts[lang];
  return (
    <form className="form" method="get" action={href('/verksted/delta')} aria-labelledby="delta">
      <h2 id="delta">{t.joinTitle}</h2>
      <div className="field">
        <label htmlFor="kode">{t.code}</label>
        <p className="field__hint" id="kode-hint">
          {t.codeHint}
        </p>
        <input
          className="ds-input workshop-code-input"
          id="kode"
          name="kode"
          defaultValue={typed}
          required
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="kode-hint"
        />
      </div>
      <FormActions>
        <button className="button" data-variant="secondary" type="submit">
          {t.join}
        </button>
      </FormActions>
    </form>
  );
}

function ImportForm({ start }: { start: StartViewModel }) {
  const { lang, href } = useView();
  const t = startTexts[lang];
  const again = start.again?.form === 'fil' ? start.again : undefined;
  return (
    <details className="workshop-import" open={again !== undefined}>
      <summary>{t.importTitle}</summary>
      <form
        className="form"
        method="post"
        action={href('/verksted/ny')}
        encType="multipart/form-data"
      >
        <p>{t.importLead}</p>
        <input type="hidden" name="skjema" value={start.key} />
        <div className="field">
          <label htmlFor="fil">{t.file}</label>
          <p className="field__hint" id="fil-hint">
            {t.fileHint}
          </p>
          <input
            id="fil"
            name="fil"
            type="file"
            accept="application/json,.json"
            required
            aria-describedby="fil-hint"
          />
        </div>
        <div className="field">
          <label htmlFor="fil-navn">{t.name}</label>
          <input
            className="ds-input"
            id="fil-navn"
            name="navn"
            defaultValue={again?.typed.navn ?? t.defaultName}
            maxLength={limits.name}
            autoComplete="name"
            required
          />
        </div>
        <SideField prefix="fil-" value={again?.typed.side ?? 'annet'} />
        <FormActions>
          <button className="button" data-variant="secondary" type="submit">
            {t.import}
          </button>
        </FormActions>
      </form>
    </details>
  );
}
