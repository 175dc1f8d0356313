/**
 * The vocabulary of examples: Norwegian slugs, the same in content files, in the database and in
 * addresses (content/README.md). Their names for readers are in `value-texts.ts`.
 */
export const exampleTypes = ['samarbeid', 'kommunalt-grep', 'kunnskapsprosjekt'] as const;
export type ExampleType = (typeof exampleTypes)[number];

export const fields = [
  'barn-og-unge',
  'skole-og-utdanning',
  'arbeidsinkludering',
  'helse',
  'eldreomsorg',
  'integrering',
  'rus-og-psykisk-helse',
  'kriminalomsorg',
  'bolig',
  'fattigdom-og-sosiale-tjenester',
  'naermiljo',
  'miljo',
  'innovasjon-i-kommunen',
] as const;
export type Field = (typeof fields)[number];

export const targetGroups = [
  'barn',
  'ungdom',
  'barnefamilier',
  'eldre',
  'personer-med-demens',
  'parorende',
  'arbeidssokere',
  'straffedomte',
  'flyktninger',
  'personer-med-rusutfordringer',
  'innbyggere',
  'ansatte-i-det-offentlige',
  'sosiale-entreprenorer',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

export const forms = [
  'pilot',
  'driftsavtale',
  'abonnement',
  'partnerskap',
  'samarbeidsavtale',
  'rekruttering',
  'felles-gjennomgang',
  'samskaping',
  'stotte-og-faglig-samarbeid',
  'supplement',
  'innovativ-anskaffelse',
  'spleiselag',
  'moteplass',
  'mentorordning',
  'felles-lokaler',
  'kontaktperson',
  'politisk-bestilling',
  'arbeidsgruppe',
  'etablerertjeneste',
  'egen-organisasjon',
  'innovasjonsfond',
  'strategi',
  'naeringsutvikling',
  'synliggjoring',
  'oppstartstilskudd',
  'kompetanse',
  'program',
  'forskning',
  'effektkontrakt',
] as const;
export type Form = (typeof forms)[number];

/** As the source tells it. */
export const phases = [
  'ide',
  'dialog',
  'pilot',
  'partnerskap',
  'anskaffelse',
  'drift',
  'evaluering',
  'avsluttet',
  'ukjent',
] as const;
export type Phase = (typeof phases)[number];

export const procurements = [
  'pilotkontrakt',
  'under-terskel',
  'apen-konkurranse',
  'anskaffelse-senere',
  'ikke-anskaffelse',
  'ukjent',
] as const;
export type Procurement = (typeof procurements)[number];

export const fundings = [
  'kommunen',
  'fylkeskommunen',
  'staten',
  'fylkesmannen',
  'stiftelse',
  'naeringsliv',
  'investor',
  'brukere',
  'eget-arbeid',
  'ukjent',
] as const;
export type Funding = (typeof fundings)[number];

export const effectGrades = ['malt', 'fortalt', 'planlagt', 'ingen-opplysning'] as const;
export type EffectGrade = (typeof effectGrades)[number];

export const partyKinds = [
  'kommune',
  'bydel',
  'fylkeskommune',
  'nav',
  'stat',
  'fylkesmannen',
  'sosial-entreprenor',
  'frivillig',
  'stiftelse',
  'naeringsliv',
  'forskning',
  'skole',
  'annet',
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** The questions every example is asked, in the order they are shown. */
export const answerKeys = [
  'contact',
  'anchoringLeaders',
  'anchoringStaff',
  'anchoringUsers',
  'formalised',
  'publicContribution',
  'successFactors',
  'barriers',
  'differently',
  'lessons',
] as const;
export type AnswerKey = (typeof answerKeys)[number];
