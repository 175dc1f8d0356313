import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { guidesTexts } from '../guides-texts.ts';

/** Instead of a PDF that cannot be made now. */
export function GuideBusyPage({ back }: { back: string }) {
  const { lang, href } = useView();
  const t = guidesTexts[lang];
  return (
    <Page title={t.busyTitle} description={t.busyText} noIndex>
      <h1>{t.busyTitle}</h1>
      <p className="lead">{t.busyText}</p>
      <p className="page-actions">
        <a className="button" href={href(back)}>
          {t.back}
        </a>
      </p>
    </Page>
  );
}
