import { formatMoment } from '#platform/i18n/format.ts';
import type { StoredMail } from '#platform/mail/queries.ts';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { accountsTexts } from '../texts.ts';

export function OutboxPage({ mails }: { mails: StoredMail[] }) {
  const { lang } = useView();
  const t = accountsTexts[lang];
  return (
    <Page title={t.outbox} description={t.outboxLead} crumbs={[{ label: t.outbox }]} noIndex>
      <h1>{t.outbox}</h1>
      <p className="lead">{t.outboxLead}</p>
      {mails.length === 0 ? <p>{t.outboxEmpty}</p> : null}
      {mails.map((mail) => (
        <article key={mail.id} className="mail">
          <h2>{mail.subject}</h2>
          <p>
            {t.to}: {mail.to}, {formatMoment(mail.createdAt)}
          </p>
          <p className="mail__text">
            {mail.text.split(/(https?:\/\/\S+)/).map((piece, n) =>
              n % 2 === 1 ? (
                <a key={n} className="ds-link" href={piece}>
                  {piece}
                </a>
              ) : (
                piece
              ),
            )}
          </p>
        </article>
      ))}
    </Page>
  );
}
