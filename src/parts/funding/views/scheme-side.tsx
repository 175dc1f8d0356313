import { formatDay } from '#platform/i18n/format.ts';
import { Sources } from '#ui/sources.tsx';
import { useView } from '#ui/view.tsx';
import { addMonthsToDay } from '../model/months.ts';
import { fundingTexts } from '../texts.ts';
import { statusName } from './marks.tsx';
import type { SchemeModel } from './scheme-page.tsx';

/** How sure it is, where it comes from, and what else to read. */
export function SchemeSide({ scheme, today, pages, examples }: SchemeModel) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const { lastConfirmed } = scheme;
  const stale = lastConfirmed !== null && addMonthsToDay(lastConfirmed, 12) <= today;
  const sources = [scheme.source, ...(scheme.statusSource ? [scheme.statusSource] : [])];
  return (
    <aside className="columns__side" aria-label={t.trust}>
      <section className="validity">
        <h2 className="side-title">{t.trust}</h2>
        <dl>
          <dt>{t.status}</dt>
          <dd>
            <strong>{statusName(scheme, t)}.</strong> <StatusText scheme={scheme} />
            {stale ? ` ${t.statusStale}` : ''}
          </dd>
          <dt>{t.lastConfirmed}</dt>
          <dd>{lastConfirmed ? formatDay(lastConfirmed) : t.never}</dd>
          <dt>{t.verifiedAt}</dt>
          <dd>{formatDay(scheme.verifiedAt)}</dd>
          <dt>{t.confidence}</dt>
          <dd>{t[`confidence${scheme.confidence}`]}</dd>
        </dl>
      </section>
      <Sources sources={sources} />
      <Links title={t.pages} links={pages} />
      <Links title={t.examples} links={examples} />
    </aside>
  );
}

function StatusText({ scheme }: Pick<SchemeModel, 'scheme'>) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  if (scheme.status !== 'ukjent' && scheme.lastConfirmed)
    return t.statusConfirmedText(formatDay(scheme.lastConfirmed));
  return scheme.kind === 'form' ? t.statusFormText : t.statusUkjentText;
}

function Links({ title, links }: { title: string; links: { path: string; title: string }[] }) {
  const { href } = useView();
  if (links.length === 0) return null;
  return (
    <section>
      <h2 className="side-title">{title}</h2>
      <ul className="side-list">
        {links.map((link) => (
          <li key={link.path}>
            <a className="ds-link" href={href(link.path)}>
              {link.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
