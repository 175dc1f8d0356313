// Longer than 300 lines because it is one catalogue: every value's name, side by side in both languages.
import type { Lang } from '#platform/i18n/lang.ts';
import { defineTexts } from '#platform/i18n/texts.ts';
import type { Facet } from './model/facets.ts';
import {
  countyBySlug,
  type Municipalities,
  municipalityName,
  wholeCountry,
} from './model/places.ts';
import type {
  EffectGrade,
  ExampleType,
  Field,
  Form,
  Funding,
  PartyKind,
  Phase,
  Procurement,
  TargetGroup,
} from './model/values.ts';

const types = defineTexts<Record<ExampleType, string>>(
  {
    samarbeid: 'Samarbeid',
    'kommunalt-grep': 'Kommunalt grep',
    kunnskapsprosjekt: 'Kunnskapsprosjekt',
  },
  {
    samarbeid: 'Samarbeid',
    'kommunalt-grep': 'Kommunalt grep',
    kunnskapsprosjekt: 'Kunnskapsprosjekt',
  },
);

const fields = defineTexts<Record<Field, string>>(
  {
    'barn-og-unge': 'Barn og unge',
    'skole-og-utdanning': 'Skole og utdanning',
    arbeidsinkludering: 'Arbeidsinkludering',
    helse: 'Helse',
    eldreomsorg: 'Eldreomsorg',
    integrering: 'Integrering',
    'rus-og-psykisk-helse': 'Rus og psykisk helse',
    kriminalomsorg: 'Kriminalomsorg',
    bolig: 'Bolig',
    'fattigdom-og-sosiale-tjenester': 'Fattigdom og sosiale tjenester',
    naermiljo: 'Nærmiljø',
    miljo: 'Miljø',
    'innovasjon-i-kommunen': 'Innovasjon i kommunen',
  },
  {
    'barn-og-unge': 'Barn og unge',
    'skole-og-utdanning': 'Skule og utdanning',
    arbeidsinkludering: 'Arbeidsinkludering',
    helse: 'Helse',
    eldreomsorg: 'Eldreomsorg',
    integrering: 'Integrering',
    'rus-og-psykisk-helse': 'Rus og psykisk helse',
    kriminalomsorg: 'Kriminalomsorg',
    bolig: 'Bustad',
    'fattigdom-og-sosiale-tjenester': 'Fattigdom og sosiale tenester',
    naermiljo: 'Nærmiljø',
    miljo: 'Miljø',
    'innovasjon-i-kommunen': 'Innovasjon i kommunen',
  },
);

const targetGroups = defineTexts<Record<TargetGroup, string>>(
  {
    barn: 'Barn',
    ungdom: 'Ungdom',
    barnefamilier: 'Barnefamilier',
    eldre: 'Eldre',
    'personer-med-demens': 'Personer med demens',
    parorende: 'Pårørende',
    arbeidssokere: 'Arbeidssøkere',
    straffedomte: 'Straffedømte',
    flyktninger: 'Flyktninger',
    'personer-med-rusutfordringer': 'Personer med rusutfordringer',
    innbyggere: 'Innbyggere',
    'ansatte-i-det-offentlige': 'Ansatte i det offentlige',
    'sosiale-entreprenorer': 'Sosiale entreprenører',
  },
  {
    barn: 'Barn',
    ungdom: 'Ungdom',
    barnefamilier: 'Barnefamiliar',
    eldre: 'Eldre',
    'personer-med-demens': 'Personar med demens',
    parorende: 'Pårørande',
    arbeidssokere: 'Arbeidssøkjarar',
    straffedomte: 'Straffedømde',
    flyktninger: 'Flyktningar',
    'personer-med-rusutfordringer': 'Personar med rusutfordringar',
    innbyggere: 'Innbyggjarar',
    'ansatte-i-det-offentlige': 'Tilsette i det offentlege',
    'sosiale-entreprenorer': 'Sosiale entreprenørar',
  },
);

const forms = defineTexts<Record<Form, string>>(
  {
    pilot: 'Pilot',
    driftsavtale: 'Driftsavtale',
    abonnement: 'Abonnement',
    partnerskap: 'Partnerskap',
    samarbeidsavtale: 'Samarbeidsavtale',
    rekruttering: 'Rekruttering',
    'felles-gjennomgang': 'Felles gjennomgang',
    samskaping: 'Samskaping',
    'stotte-og-faglig-samarbeid': 'Støtte og faglig samarbeid',
    supplement: 'Supplement til kommunens tilbud',
    'innovativ-anskaffelse': 'Innovativ anskaffelse',
    spleiselag: 'Spleiselag',
    moteplass: 'Møteplass',
    mentorordning: 'Mentorordning',
    'felles-lokaler': 'Felles lokaler',
    kontaktperson: 'Kontaktperson',
    'politisk-bestilling': 'Politisk bestilling',
    arbeidsgruppe: 'Arbeidsgruppe',
    etablerertjeneste: 'Etablerertjeneste',
    'egen-organisasjon': 'Egen organisasjon',
    innovasjonsfond: 'Innovasjonsfond',
    strategi: 'Strategi',
    naeringsutvikling: 'Næringsutvikling',
    synliggjoring: 'Synliggjøring',
    oppstartstilskudd: 'Oppstartstilskudd',
    kompetanse: 'Kompetanse og opplæring',
    program: 'Program',
    forskning: 'Forskning',
    effektkontrakt: 'Effektkontrakt',
  },
  {
    pilot: 'Pilot',
    driftsavtale: 'Driftsavtale',
    abonnement: 'Abonnement',
    partnerskap: 'Partnarskap',
    samarbeidsavtale: 'Samarbeidsavtale',
    rekruttering: 'Rekruttering',
    'felles-gjennomgang': 'Felles gjennomgang',
    samskaping: 'Samskaping',
    'stotte-og-faglig-samarbeid': 'Støtte og fagleg samarbeid',
    supplement: 'Supplement til tilbodet i kommunen',
    'innovativ-anskaffelse': 'Innovativ anskaffing',
    spleiselag: 'Spleiselag',
    moteplass: 'Møteplass',
    mentorordning: 'Mentorordning',
    'felles-lokaler': 'Felles lokale',
    kontaktperson: 'Kontaktperson',
    'politisk-bestilling': 'Politisk tinging',
    arbeidsgruppe: 'Arbeidsgruppe',
    etablerertjeneste: 'Etablerarteneste',
    'egen-organisasjon': 'Eigen organisasjon',
    innovasjonsfond: 'Innovasjonsfond',
    strategi: 'Strategi',
    naeringsutvikling: 'Næringsutvikling',
    synliggjoring: 'Synleggjering',
    oppstartstilskudd: 'Oppstartstilskot',
    kompetanse: 'Kompetanse og opplæring',
    program: 'Program',
    forskning: 'Forsking',
    effektkontrakt: 'Effektkontrakt',
  },
);

const phases = defineTexts<Record<Phase, string>>(
  {
    ide: 'Idé',
    dialog: 'Dialog',
    pilot: 'Pilot',
    partnerskap: 'Partnerskap',
    anskaffelse: 'Anskaffelse',
    drift: 'Drift',
    evaluering: 'Evaluering',
    avsluttet: 'Avsluttet',
    ukjent: 'Ikke oppgitt',
  },
  {
    ide: 'Idé',
    dialog: 'Dialog',
    pilot: 'Pilot',
    partnerskap: 'Partnarskap',
    anskaffelse: 'Anskaffing',
    drift: 'Drift',
    evaluering: 'Evaluering',
    avsluttet: 'Avslutta',
    ukjent: 'Ikkje oppgitt',
  },
);

const procurements = defineTexts<Record<Procurement, string>>(
  {
    pilotkontrakt: 'Pilotkontrakt',
    'under-terskel': 'Kjøp under terskelverdien',
    'apen-konkurranse': 'Åpen konkurranse',
    'anskaffelse-senere': 'Anskaffelse senere',
    'ikke-anskaffelse': 'Ikke en anskaffelse',
    ukjent: 'Ikke oppgitt',
  },
  {
    pilotkontrakt: 'Pilotkontrakt',
    'under-terskel': 'Kjøp under terskelverdien',
    'apen-konkurranse': 'Open konkurranse',
    'anskaffelse-senere': 'Anskaffing seinare',
    'ikke-anskaffelse': 'Ikkje ei anskaffing',
    ukjent: 'Ikkje oppgitt',
  },
);

const fundings = defineTexts<Record<Funding, string>>(
  {
    kommunen: 'Kommunen',
    fylkeskommunen: 'Fylkeskommunen',
    staten: 'Staten',
    fylkesmannen: 'Fylkesmannen (nå Statsforvalteren)',
    stiftelse: 'Stiftelse',
    naeringsliv: 'Næringsliv',
    investor: 'Investor',
    brukere: 'Brukerne',
    'eget-arbeid': 'Eget arbeid',
    ukjent: 'Ikke oppgitt',
  },
  {
    kommunen: 'Kommunen',
    fylkeskommunen: 'Fylkeskommunen',
    staten: 'Staten',
    fylkesmannen: 'Fylkesmannen (no Statsforvaltaren)',
    stiftelse: 'Stifting',
    naeringsliv: 'Næringsliv',
    investor: 'Investor',
    brukere: 'Brukarane',
    'eget-arbeid': 'Eige arbeid',
    ukjent: 'Ikkje oppgitt',
  },
);

const effects = defineTexts<Record<EffectGrade, string>>(
  {
    malt: 'Målt',
    fortalt: 'Fortalt av deltakerne',
    planlagt: 'Måling planlagt',
    'ingen-opplysning': 'Ikke oppgitt',
  },
  {
    malt: 'Målt',
    fortalt: 'Fortalt av deltakarane',
    planlagt: 'Måling planlagd',
    'ingen-opplysning': 'Ikkje oppgitt',
  },
);

const partyKinds = defineTexts<Record<PartyKind, string>>(
  {
    kommune: 'kommune',
    bydel: 'bydel',
    fylkeskommune: 'fylkeskommune',
    nav: 'NAV',
    stat: 'statlig virksomhet',
    fylkesmannen: 'Fylkesmannen',
    'sosial-entreprenor': 'sosial entreprenør',
    frivillig: 'frivillig organisasjon',
    stiftelse: 'stiftelse',
    naeringsliv: 'næringsliv',
    forskning: 'forskningsmiljø',
    skole: 'skole',
    annet: 'annen part',
  },
  {
    kommune: 'kommune',
    bydel: 'bydel',
    fylkeskommune: 'fylkeskommune',
    nav: 'NAV',
    stat: 'statleg verksemd',
    fylkesmannen: 'Fylkesmannen',
    'sosial-entreprenor': 'sosial entreprenør',
    frivillig: 'frivillig organisasjon',
    stiftelse: 'stifting',
    naeringsliv: 'næringsliv',
    forskning: 'forskingsmiljø',
    skole: 'skule',
    annet: 'annan part',
  },
);

const regions = defineTexts({ wholeCountry: 'Hele landet' }, { wholeCountry: 'Heile landet' });

const names: Record<
  Lang,
  Record<Exclude<Facet, 'county' | 'municipality'>, Record<string, string>>
> = {
  nb: named('nb'),
  nn: named('nn'),
};

function named(lang: Lang) {
  return {
    type: types[lang],
    field: fields[lang],
    targetGroup: targetGroups[lang],
    form: forms[lang],
    phase: phases[lang],
    procurement: procurements[lang],
    funding: fundings[lang],
    effect: effects[lang],
  };
}

/** A facet's value in words. */
export function valueName(
  lang: Lang,
  facet: Facet,
  value: string,
  municipalities: Municipalities,
): string {
  if (facet === 'municipality') return municipalityName(municipalities, value);
  if (facet === 'county')
    return value === wholeCountry
      ? regions[lang].wholeCountry
      : (countyBySlug(value)?.name ?? value);
  return names[lang][facet][value] ?? value;
}

export function partyKindName(lang: Lang, kind: PartyKind): string {
  return partyKinds[lang][kind];
}

/** All value catalogues, for the test that both languages are complete. */
export const valueTexts = [
  types,
  fields,
  targetGroups,
  forms,
  phases,
  procurements,
  fundings,
  effects,
  partyKinds,
  regions,
];
