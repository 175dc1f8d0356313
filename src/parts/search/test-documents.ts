import type { SearchDocument } from './model/document.ts';

/** A document as a test needs it; what the test does not say is plain. */
export function aDocument(given: Partial<SearchDocument> & { slug: string }): SearchDocument {
  const { slug } = given;
  return {
    kind: 'fakta',
    lang: 'nb',
    path: `/kokebok/${slug}`,
    title: `Om ${slug}`,
    lead: 'En setning.',
    keywords: [],
    body: '',
    ...given,
  };
}
