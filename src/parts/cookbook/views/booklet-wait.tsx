import { Page } from '#ui/page.tsx';
import { useCookbook } from './kind-mark.tsx';

/** Shown when too many PDFs are being made at once. */
export function BookletWait() {
  const { c, href } = useCookbook();
  return (
    <Page
      title={c.bookletBusyTitle}
      description={c.bookletBusy}
      noIndex
      canonical="/hefte"
      section="booklet"
    >
      <h1>{c.bookletBusyTitle}</h1>
      <p className="lead">{c.bookletBusy}</p>
      <p>
        <a className="button" href={href('/hefte')}>
          {c.bookletTitle}
        </a>
      </p>
    </Page>
  );
}
