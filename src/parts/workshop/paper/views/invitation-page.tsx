import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { InvitationField } from '../invitation.ts';
import { invitationTexts } from '../invitation-texts.ts';
import { paperTexts } from '../paper-texts.ts';

export interface InvitationModel {
  /** How long a workshop takes. */
  minutes: number;
  typed: Partial<Record<InvitationField, string>>;
  wrong: InvitationField[];
  ready: { subject: string; paragraphs: string[]; mailto: string } | null;
}

export function InvitationPage(model: InvitationModel) {
  const { lang, href } = useView();
  const t = invitationTexts[lang];
  const { wrong, ready } = model;
  return (
    <Page
      title={t.title}
      description={t.description}
      crumbs={[{ label: paperTexts[lang].workshop, path: '/verksted' }, { label: t.title }]}
    >
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {wrong.length > 0 ? (
        <section className="ds-error-summary" aria-labelledby="ma-rettes" tabIndex={-1}>
          <h2 id="ma-rettes">{t.problem}</h2>
          <ul>
            {wrong.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{t[`missing_${name}`]}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {ready ? (
        <section className="paper-gap" aria-labelledby="ferdig">
          <h2 id="ferdig">{t.ready}</h2>
          <p>{t.readyHelp}</p>
          <section className="invitation-text" aria-label={t.copyLabel}>
            {ready.paragraphs.join('\n\n')}
          </section>
          <p className="page-actions">
            <a className="button" href={ready.mailto}>
              {t.mail}
            </a>
          </p>
        </section>
      ) : null}
      <InvitationForm {...model} />
      <section className="next-step" aria-labelledby="hvem-bor-dere-be">
        <h2 id="hvem-bor-dere-be">{t.tips}</h2>
        <ul>
          <li>{t.tip1}</li>
          <li>{t.tip2}</li>
          <li>{t.tip3}</li>
        </ul>
        <p>
          <a className="ds-link" href={href('kokebok:hvor-finner-vi-sosiale-entreprenorer')}>
            {t.findThem}
          </a>
        </p>
        <p>
          <a className="ds-link" href={href('kokebok:verksted-prosessveileder')}>
            {t.toGuide}
          </a>
        </p>
      </section>
    </Page>
  );
}

function InvitationForm({ minutes, typed, wrong }: InvitationModel) {
  const { lang, href } = useView();
  const t = invitationTexts[lang];
  const length = t.hours(Math.floor(minutes / 60), minutes % 60);
  const field = (
    name: InvitationField,
    label: string,
    more: { type?: string; help?: string; optional?: boolean } = {},
  ) => {
    const described = [
      ...(more.help ? [`${name}-hjelp`] : []),
      ...(wrong.includes(name) ? [`${name}-feil`] : []),
    ].join(' ');
    const common = {
      id: name,
      name,
      className: 'ds-input',
      defaultValue: typed[name] ?? '',
      'aria-describedby': described || undefined,
      'aria-invalid': wrong.includes(name) ? true : undefined,
    } as const;
    return (
      <div>
        <label htmlFor={name}>
          {label} {more.optional ? <span className="meta">{t.optional}</span> : null}
        </label>
        {more.help ? (
          <p className="meta" id={`${name}-hjelp`}>
            {more.help}
          </p>
        ) : null}
        {wrong.includes(name) ? (
          <p className="paper-error" id={`${name}-feil`}>
            {t[`missing_${name}`]}
          </p>
        ) : null}
        {more.type === 'textarea' ? (
          <textarea {...common} rows={4} />
        ) : (
          <input {...common} type={more.type ?? 'text'} required={!more.optional} />
        )}
      </div>
    );
  };
  return (
    <form className="paper-form" method="post" action={href('/verksted/invitasjon')} noValidate>
      {field('hvem', t.who, { help: t.whoHelp })}
      {field('dag', t.day, { type: 'date' })}
      {field('tid', t.time, { type: 'time', help: t.timeHelp(length) })}
      {field('sted', t.where)}
      {field('hvorfor', t.why, { help: t.whyHelp, optional: true })}
      {field('svar', t.answerTo, { help: t.answerToHelp, optional: true })}
      {field('frist', t.deadline, { type: 'date', optional: true })}
      {field('egne', t.own, { type: 'textarea', help: t.ownHelp, optional: true })}
      <p className="meta">{t.private}</p>
      <p className="page-actions">
        <button type="submit" className="button" name="lag" value="tekst">
          {t.make}
        </button>
        <button type="submit" className="button" data-variant="secondary" name="lag" value="ics">
          {t.makeIcs}
        </button>
        <button type="submit" className="button" data-variant="secondary" name="lag" value="pdf">
          {t.makePdf}
        </button>
      </p>
    </form>
  );
}
