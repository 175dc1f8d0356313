import { sourceText } from '#platform/documents/source.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Asked } from '../asked.ts';
import { confidenceText } from '../words.ts';
import { usePlanning } from './use-planning.ts';

/** Whose dates these are: the usual year's, a municipality's own, or those of whoever made the link. */
export function DatesNote({ asked: { municipality, typed } }: { asked: Asked }) {
  const { lang, t } = usePlanning();
  const own = Object.keys(typed).length > 0;
  const file = municipality?.year;
  return (
    <div className="notice year-note">
      {municipality && file ? (
        <p>
          {t.fromFile(municipality.name, formatDay(file.verifiedAt))} {sourceText(file.source)}.{' '}
          {confidenceText(lang, file.confidence)}.
        </p>
      ) : null}
      {municipality && !file ? <p>{t.noFile(municipality.name)}</p> : null}
      {own ? <p>{t.fromAddress}</p> : null}
      {!own && !file ? <p>{t.variesNote}</p> : null}
    </div>
  );
}
