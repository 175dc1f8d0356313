import { useView } from '#ui/view.tsx';
import { searchTexts } from '../texts.ts';
import { OtherWays, TryThese } from './search-tips.tsx';

/** Nothing found: what to try, and other ways in. */
export function NoHits({ q }: { q: string }) {
  const { lang } = useView();
  const t = searchTexts[lang];
  return (
    <>
      <section aria-labelledby="treff">
        <h2 id="treff">{t.noneTitle(q)}</h2>
        <p>{t.noneTry}:</p>
        <ul>
          <li>{t.tipFewer}</li>
          <li>{t.tipOther}</li>
          <li>{t.tipSpelling}</li>
        </ul>
      </section>
      <OtherWays />
      <TryThese />
    </>
  );
}
