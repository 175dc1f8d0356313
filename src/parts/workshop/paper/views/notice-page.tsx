import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { paperTexts } from '../paper-texts.ts';

export interface NoticeLink {
  label: string;
  /** Without language prefix. */
  href: string;
}

/** A page that says why not, and what to do instead. */
export function NoticePage({
  title,
  text,
  links,
}: {
  title: string;
  text: string;
  links: NoticeLink[];
}) {
  const { lang, href } = useView();
  const t = paperTexts[lang];
  return (
    <Page
      title={title}
      description={text}
      crumbs={[{ label: t.workshop, path: '/verksted' }, { label: title }]}
      noIndex
    >
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="page-actions paper-gap">
        {links.map(({ label, href: to }) => (
          <a key={to} className="button" data-variant="secondary" href={href(to)}>
            {label}
          </a>
        ))}
      </p>
    </Page>
  );
}
