import type { CountySlug } from './places.ts';

/** Where each county's tile lies, roughly as on a map: column from the west, row from the north. */
export const tilePlaces: readonly { county: CountySlug; column: number; row: number }[] = [
  { county: 'troms', column: 3, row: 0 },
  { county: 'finnmark', column: 4, row: 0 },
  { county: 'nordland', column: 3, row: 1 },
  { county: 'trondelag', column: 2, row: 2 },
  { county: 'more-og-romsdal', column: 1, row: 3 },
  { county: 'innlandet', column: 2, row: 3 },
  { county: 'vestland', column: 0, row: 4 },
  { county: 'buskerud', column: 1, row: 4 },
  { county: 'oslo', column: 2, row: 4 },
  { county: 'akershus', column: 3, row: 4 },
  { county: 'rogaland', column: 0, row: 5 },
  { county: 'telemark', column: 1, row: 5 },
  { county: 'vestfold', column: 2, row: 5 },
  { county: 'ostfold', column: 3, row: 5 },
  { county: 'agder', column: 1, row: 6 },
];
