import { useView } from '#ui/view.tsx';

/** Titles of pages and examples that are published, by slug. */
export interface GuideTitles {
  pages: ReadonlyMap<string, string>;
  examples: ReadonlyMap<string, string>;
}

/** Links to what is published; what is not, is left out. */
export function GuideLinks({
  to,
  slugs,
  titles,
}: {
  to: 'pages' | 'examples';
  slugs: readonly string[];
  titles: GuideTitles;
}) {
  const { href } = useView();
  const path = to === 'pages' ? '/kokebok' : '/eksempler';
  return slugs.flatMap((slug) => {
    const title = titles[to].get(slug);
    if (title === undefined) return [];
    return [
      <li key={slug}>
        <a className="ds-link" href={href(`${path}/${slug}`)}>
          {title}
        </a>
      </li>,
    ];
  });
}
