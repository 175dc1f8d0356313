import { useView } from '#ui/view.tsx';
import type { Ignored } from '../model/finder-query.ts';
import { fundingTexts } from '../texts.ts';

/** What in the address was not used, so that nobody believes it was. */
export function IgnoredNote({ ignored }: { ignored: Ignored[] }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  if (ignored.length === 0) return null;
  return (
    <section className="box box--forbehold" aria-label={t.ignoredTitle}>
      <p className="box__title">{t.ignoredTitle}</p>
      <p>{t.ignoredText}</p>
      <ul>
        {ignored.map(({ name, value }) => (
          <li key={`${name}=${value}`}>
            <code>
              {name}={value}
            </code>
          </li>
        ))}
      </ul>
    </section>
  );
}
