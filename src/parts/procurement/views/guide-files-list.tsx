import { useView } from '#ui/view.tsx';
import { guidesTexts } from '../guides-texts.ts';

/** Print, PDF and Word of one document. `path` is its address without ending; `query` its state. */
export function GuideFiles({ path, query = '' }: { path: string; query?: string }) {
  const { lang, href } = useView();
  const t = guidesTexts[lang];
  const tail = query && `?${query}`;
  return (
    <p className="page-actions">
      <a className="button" href={href(`${path}.pdf${tail}`)}>
        {t.download} {t.pdf}
      </a>
      <a className="button" data-variant="secondary" href={href(`${path}.docx${tail}`)}>
        {t.download} {t.docx}
      </a>
      <button className="button" data-variant="secondary" type="button" data-print="" hidden>
        {t.print}
      </button>
    </p>
  );
}
