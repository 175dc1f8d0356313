import type { Source } from '#platform/documents/source.ts';
import { sourceText } from '#platform/documents/source.ts';
import { formatDay } from '#platform/i18n/format.ts';
import { useView } from '#ui/view.tsx';
import { guidesTexts } from '../guides-texts.ts';
import type { Confidence } from '../model/parameters.ts';

/** Where it is taken from, when it was checked and how sure it is. */
export function GuideStanding({
  sources,
  verifiedAt,
  confidence,
}: {
  sources: Source[];
  verifiedAt?: string;
  confidence?: Confidence;
}) {
  const { lang } = useView();
  const t = guidesTexts[lang];
  const weak = confidence === 'C' || confidence === 'M';
  return (
    <p className="meta guide-standing">
      {t.sources}: {sources.map(sourceText).join('; ')}.
      {verifiedAt ? ` ${t.checked(formatDay(verifiedAt))}.` : ''}
      {confidence ? (
        <span className={weak ? 'guide-doubt' : undefined}> {t[`confidence${confidence}`]}.</span>
      ) : null}
    </p>
  );
}
