/** Who somebody is when they look for money. */
export const whos = ['entreprenor', 'kommune', 'fylkeskommune', 'nav'] as const;
export const themes = [
  'fattigdom',
  'sosiale-tjenester',
  'arbeid',
  'helse-og-omsorg',
  'barn-og-unge',
] as const;
/** How far a collaboration has come. */
export const phases = ['ide', 'utvikle', 'prove', 'drift', 'dele'] as const;
/** Are a public body and an entrepreneur together about it? */
export const partners = ['ja', 'nei'] as const;
/** How soon they would apply: within so many months. */
export const whens = ['3', '6', '12'] as const;

export type Who = (typeof whos)[number];
export type Theme = (typeof themes)[number];
export type Phase = (typeof phases)[number];
export type Partner = (typeof partners)[number];
export type When = (typeof whens)[number];

/** What schemes are judged by, in the order of the questions. */
export const facets = ['who', 'theme', 'partner', 'phase', 'when'] as const;
export type Facet = (typeof facets)[number];

/** Name of each facet in addresses. */
export const facetParams = {
  who: 'hvem',
  theme: 'tema',
  partner: 'partner',
  phase: 'fase',
  when: 'nar',
} as const satisfies Record<Facet, string>;

export const facetValues = {
  who: whos,
  theme: themes,
  partner: partners,
  phase: phases,
  when: whens,
} as const satisfies Record<Facet, readonly string[]>;

/** `ordning`: a pot somebody administers. `form`: a way to pay that two parties agree on. */
export const kinds = ['ordning', 'form'] as const;
export type Kind = (typeof kinds)[number];
/** Does the scheme exist today? Only a dated confirmation with a source makes it anything but unknown. */
export const statuses = ['ukjent', 'aktiv', 'avviklet'] as const;
export type Status = (typeof statuses)[number];
