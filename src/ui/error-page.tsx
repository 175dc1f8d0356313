import { Page } from './page.tsx';
import { useView } from './view.tsx';

export type ErrorKind =
  | 'badRequest'
  | 'forbidden'
  | 'notFound'
  | 'gone'
  | 'tooLarge'
  | 'tooMany'
  | 'error';

/** What a reader sees when there is no page: why, and ways on. */
export function ErrorPage({
  kind,
  requestId,
  retryAfter = 0,
}: {
  kind: ErrorKind;
  requestId: string;
  retryAfter?: number;
}) {
  const { t, href } = useView();
  const text = kind === 'tooMany' ? t.tooManyText(retryAfter) : t[`${kind}Text`];
  const title = t[`${kind}Title`];
  return (
    <Page title={title} description={text} noIndex canonical="/">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <form className="inline-form" action={href('/sok')} method="get">
        <label htmlFor="error-search">{t.searchLabel}</label>
        <div>
          <input className="ds-input" id="error-search" type="search" name="q" maxLength={200} />
          <button className="ds-button" type="submit">
            {t.search}
          </button>
        </div>
      </form>
      <ul>
        <li>
          <a className="ds-link" href={href('/situasjon')}>
            {t.situation}
          </a>
        </li>
        <li>
          <a className="ds-link" href={href('/')}>
            {t.toHome}
          </a>
        </li>
      </ul>
      {kind === 'error' ? (
        <p>
          {t.errorId}: <code>{requestId}</code>
        </p>
      ) : null}
    </Page>
  );
}
