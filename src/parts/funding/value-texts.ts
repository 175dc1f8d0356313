import { defineTexts } from '#platform/i18n/texts.ts';

/** The questions of the finder. */
export const facetNames = defineTexts(
  {
    who: 'Hvem er dere?',
    theme: 'Hva gjelder det?',
    partner: 'Er kommune (eller NAV) og entreprenør sammen om det?',
    phase: 'Hvor langt har dere kommet?',
    when: 'Når vil dere søke eller avtale?',
  },
  {
    who: 'Kven er de?',
    theme: 'Kva gjeld det?',
    partner: 'Er kommune (eller NAV) og entreprenør saman om det?',
    phase: 'Kor langt har de kome?',
    when: 'Når vil de søkje eller avtale?',
  },
);

/** The questions in a word or two, beside an answer. */
export const facetShort = defineTexts(
  { who: 'Hvem', theme: 'Tema', partner: 'Partner', phase: 'Fase', when: 'Når' },
  { who: 'Kven', theme: 'Tema', partner: 'Partnar', phase: 'Fase', when: 'Når' },
);

export const whoNames = defineTexts(
  {
    entreprenor: 'Sosial entreprenør',
    kommune: 'Kommune eller bydel',
    fylkeskommune: 'Fylkeskommune',
    nav: 'NAV-kontor',
  },
  {
    entreprenor: 'Sosial entreprenør',
    kommune: 'Kommune eller bydel',
    fylkeskommune: 'Fylkeskommune',
    nav: 'NAV-kontor',
  },
);

/** The same in the middle of a sentence: «for …». */
export const whoPlural = defineTexts(
  {
    entreprenor: 'sosiale entreprenører',
    kommune: 'kommuner',
    fylkeskommune: 'fylkeskommuner',
    nav: 'NAV-kontor',
  },
  {
    entreprenor: 'sosiale entreprenørar',
    kommune: 'kommunar',
    fylkeskommune: 'fylkeskommunar',
    nav: 'NAV-kontor',
  },
);

export const themeNames = defineTexts(
  {
    fattigdom: 'Fattigdom og utenforskap',
    'sosiale-tjenester': 'Sosiale tjenester i NAV',
    arbeid: 'Arbeid og inkludering',
    'helse-og-omsorg': 'Helse og omsorg',
    'barn-og-unge': 'Barn og unge',
  },
  {
    fattigdom: 'Fattigdom og utanforskap',
    'sosiale-tjenester': 'Sosiale tenester i NAV',
    arbeid: 'Arbeid og inkludering',
    'helse-og-omsorg': 'Helse og omsorg',
    'barn-og-unge': 'Barn og unge',
  },
);

export const partnerNames = defineTexts(
  { ja: 'Ja, vi er to parter', nei: 'Nei, ikke ennå' },
  { ja: 'Ja, vi er to partar', nei: 'Nei, ikkje enno' },
);

export const phaseNames = defineTexts(
  {
    ide: 'Vi har en idé',
    utvikle: 'Vi utvikler noe nytt',
    prove: 'Vi vil prøve det ut',
    drift: 'Det virker og skal vare',
    dele: 'Vi vil dele det vi har lært',
  },
  {
    ide: 'Vi har ein idé',
    utvikle: 'Vi utviklar noko nytt',
    prove: 'Vi vil prøve det ut',
    drift: 'Det verkar og skal vare',
    dele: 'Vi vil dele det vi har lært',
  },
);

/** The phases in the middle of a sentence: «er for å …». */
export const phaseActs = defineTexts(
  {
    ide: 'få fram en idé',
    utvikle: 'utvikle noe nytt',
    prove: 'prøve noe ut',
    drift: 'drive et tilbud',
    dele: 'dele erfaringer',
  },
  {
    ide: 'få fram ein idé',
    utvikle: 'utvikle noko nytt',
    prove: 'prøve noko ut',
    drift: 'drive eit tilbod',
    dele: 'dele erfaringar',
  },
);

export const whenNames = defineTexts(
  { '3': 'Innen tre måneder', '6': 'Innen seks måneder', '12': 'Innen ett år' },
  { '3': 'Innan tre månader', '6': 'Innan seks månader', '12': 'Innan eitt år' },
);
