import { formatDay } from '#platform/i18n/format.ts';
import { useView } from '#ui/view.tsx';
import { procurementTexts } from '../texts.ts';

/** Which rules an answer was made of, and when they were last checked. */
export function RulesetNote({ version, verifiedAt }: { version: string; verifiedAt: string }) {
  const { lang } = useView();
  const t = procurementTexts[lang];
  return (
    <p className="meta">
      {t.ruleset(version)}. {t.checkedOn(formatDay(verifiedAt))}
    </p>
  );
}
