import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { pageTexts } from '../page-texts.ts';

export type WhyNot = 'stranger' | 'waiting' | 'unavailable' | 'busy' | 'tooLarge';

/** Says what is wrong and what to do. A stranger learns nothing of whether the workshop is there. */
export function NoReport({ why, back }: { why: WhyNot; back: string }) {
  const { lang, href } = useView();
  const t = pageTexts[lang];
  const title = t[`${why}Title`];
  return (
    <Page title={title} description={t[`${why}Text`]} noIndex canonical="/verksted">
      <h1>{title}</h1>
      <p className="lead">{t[`${why}Text`]}</p>
      <p>
        {why === 'stranger' || why === 'waiting' ? (
          <a className="button" href={href('/verksted')}>
            {t.join}
          </a>
        ) : (
          <a className="button" href={href(back)}>
            {why === 'unavailable' ? t.again : t.toResult}
          </a>
        )}
      </p>
    </Page>
  );
}
