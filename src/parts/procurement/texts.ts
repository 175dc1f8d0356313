import { defineTexts } from '#platform/i18n/texts.ts';

/** The start page, and words that several pages of the part share. */
export const procurementTexts = defineTexts(
  {
    title: 'Anskaffelse',
    startTitle: 'Hva må vi gjøre når vi skal kjøpe?',
    lead: 'Her får dere vite hvilke regler som gjelder for akkurat dette kjøpet, på datoen dere velger. Svaret sier hva dere må gjøre, hvem dere kan snakke med, og hvor det står. Er noe usikkert, sier vi det først.',
    ask: 'Still spørsmål om kjøpet',
    askHint: 'Tar to–tre minutter. Ingenting lagres: svarene dine ligger i adressen.',
    situations: 'Eller begynn med en situasjon som ligner',
    situationsLead:
      'Åtte situasjoner fra heftet «Veier til samarbeid» (2017). Vi har fylt ut det kilden sier. Beløp som ikke står der, står tomme.',
    see: 'Se hva som gjelder',
    more: 'Mer hjelp',
    dialogue: 'Hva kan vi si til leverandører, og når?',
    innovative: 'Innovativ anskaffelse, steg for steg',
    myths: 'Seks myter om anskaffelser, med quiz',
    thresholds: 'Terskelverdiene, forklart',
    notLaw:
      'Dette er veiledning, ikke juridisk rådgivning. Hvert tall har kilde og dato. Har dere en egen innkjøpsavdeling, spør den også.',
    checkedOn: (day: string) => `Regelgrunnlaget ble sist kontrollert ${day}.`,
    ruleset: (version: string) => `Regelversjon ${version}`,
  },
  {
    title: 'Innkjøp',
    startTitle: 'Kva må vi gjere når vi skal kjøpe?',
    lead: 'Her får de vite kva reglar som gjeld for akkurat dette innkjøpet, på datoen de vel. Svaret seier kva de må gjere, kven de kan snakke med, og kvar det står. Er noko usikkert, seier vi det først.',
    ask: 'Still spørsmål om innkjøpet',
    askHint: 'Tek to–tre minutt. Ingenting blir lagra: svara dine ligg i adressa.',
    situations: 'Eller byrj med ein situasjon som liknar',
    situationsLead:
      'Åtte situasjonar frå heftet «Veier til samarbeid» (2017). Vi har fylt ut det kjelda seier. Beløp som ikkje står der, står tomme.',
    see: 'Sjå kva som gjeld',
    more: 'Meir hjelp',
    dialogue: 'Kva kan vi seie til leverandørar, og når?',
    innovative: 'Innovativt innkjøp, steg for steg',
    myths: 'Seks mytar om innkjøp, med quiz',
    thresholds: 'Terskelverdiane, forklarte',
    notLaw:
      'Dette er rettleiing, ikkje juridisk rådgiving. Kvart tal har kjelde og dato. Har de ei eiga innkjøpsavdeling, så spør henne også.',
    checkedOn: (day: string) => `Regelgrunnlaget vart sist kontrollert ${day}.`,
    ruleset: (version: string) => `Regelversjon ${version}`,
  },
);
