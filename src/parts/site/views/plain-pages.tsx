import type { Endpoint } from '#platform/http/api.ts';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { siteTexts } from '../texts.ts';

export const feedNames = ['alt', 'sider', 'eksempler'] as const;

/** Which feeds there are, for both readers of Atom and of JSON Feed. */
export function FeedsPage() {
  const { lang, href } = useView();
  const t = siteTexts[lang];
  const labels = { alt: t.feedAll, sider: t.feedPages, eksempler: t.feedExamples };
  return (
    <Page title={t.feedsTitle} description={t.feedsLead} crumbs={[{ label: t.feedsTitle }]}>
      <h1>{t.feedsTitle}</h1>
      <p className="lead">{t.feedsLead}</p>
      <ul>
        {feedNames.map((name) => (
          <li key={name}>
            {labels[name]}:{' '}
            <a className="ds-link" href={href(`/strom/${name}.atom`)}>
              Atom<span className="ds-sr-only"> – {labels[name]}</span>
            </a>
            ,{' '}
            <a className="ds-link" href={href(`/strom/${name}.json`)}>
              JSON Feed<span className="ds-sr-only"> – {labels[name]}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

export function AccessibilityPage() {
  const { lang } = useView();
  const t = siteTexts[lang];
  return (
    <Page
      title={t.accessibilityTitle}
      description={t.accessibilityLead}
      crumbs={[{ label: t.accessibilityTitle }]}
    >
      <h1>{t.accessibilityTitle}</h1>
      <p className="lead">{t.accessibilityLead}</p>
      <div className="prose">
        <p>{t.accessibilityText}</p>
        <p>{t.accessibilityReport}</p>
      </div>
    </Page>
  );
}

/** The API in words, from the same endpoints that answer. */
export function ApiPage({ endpoints }: { endpoints: Endpoint[] }) {
  const { lang, href, installation } = useView();
  const t = siteTexts[lang];
  return (
    <Page title={t.apiTitle} description={t.apiLead} crumbs={[{ label: t.apiTitle }]}>
      <h1>{t.apiTitle}</h1>
      <p className="lead">{t.apiLead}</p>
      <p>
        <a className="button" href="/api/v1/openapi.json">
          {t.apiDocument}
        </a>
      </p>
      <ul className="api-list">
        {endpoints.map((endpoint) => (
          <li key={endpoint.path}>
            <h2>{endpoint.summary}</h2>
            <p>
              <span className="meta">{t.apiPath}: </span>
              <code>
                {endpoint.body ? 'POST' : 'GET'} {installation.baseUrl}/api/v1{endpoint.path}
              </code>
            </p>
            {Object.keys(endpoint.query.shape).length > 0 ? (
              <p>
                <span className="meta">{t.apiParameters}: </span>
                {Object.keys(endpoint.query.shape).map((name, at) => (
                  <span key={name}>
                    {at > 0 ? ', ' : ''}
                    <code>{name}</code>
                  </span>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <h2>{t.apiDownloads}</h2>
      <ul>
        {['/eksempler.csv', '/eksempler.json', '/sitemap.xml'].map((path) => (
          <li key={path}>
            <a className="ds-link" href={path === '/sitemap.xml' ? path : href(path)}>
              {path}
            </a>
          </li>
        ))}
        <li>
          <a className="ds-link" href={href('/strom')}>
            {t.feedsTitle}
          </a>
        </li>
      </ul>
      <p>{t.apiLimits}</p>
      <p>{t.apiErrors}</p>
    </Page>
  );
}
