import { defineTexts } from '#platform/i18n/texts.ts';

/** Dialogue rules by id, edges of the graph as `node.edge`, why a way was taken, and cautions by reason. */
export const assessmentTexts = defineTexts(
  {
    'equal-treatment': 'Behandle alle leverandører likt, åpent og slik at det kan etterprøves.',
    'business-secrets': 'Fortell ikke videre det som er en leverandørs forretningshemmelighet.',
    'ask-the-market':
      'Dere kan snakke med leverandører før konkurransen og spørre hva som er mulig.',
    'unsolicited-ideas': 'Dere kan ta imot ideer som ingen har bedt om, og gå videre med dem.',
    'helped-same-information':
      'Har noen hjulpet dere, skal de andre få de samme opplysningene og god nok tid.',
    'stop-at-start':
      'Når konkurransen er kunngjort, er den åpne dialogen slutt. Svar skriftlig, og la alle få svaret.',
    'in-the-competition': 'I konkurransen kan dere ha dialog om tilbudene innenfor paragrafen.',
    'open-talk': 'Anskaffelsesreglene hindrer dere ikke i å snakke sammen.',
    'concession-talk':
      'Konsesjoner har egne regler som vi ikke har lest. Behandle alle likt, og spør innkjøp.',
    'write-it-down': 'Skriv ned hvem dere snakket med, og hva dere valgte og hvorfor.',
    'form.purchase': 'Det er et kjøp',
    'form.grant': 'Det er et tilskudd',
    'form.cooperation': 'Det er et samarbeid uten betaling for en ytelse',
    'exit.none': 'Det er verken egenregi, offentlig samarbeid eller konsesjon',
    'exit.own-organisation': 'Jobben gjøres i egen organisasjon (egenregi)',
    'exit.public-cooperation': 'Offentlige virksomheter samarbeider om oppgaven',
    'exit.concession': 'Det er en konsesjon',
    'research.no': 'Det er ikke forskning og utvikling som er unntatt',
    'research.yes': 'Det er forskning og utvikling som er unntatt',
    'entry-limit.below': 'Verdien er under grensen der anskaffelsesloven begynner å gjelde',
    'entry-limit.reached': 'Verdien når grensen der anskaffelsesloven begynner å gjelde',
    'kind.health-social': 'Det er helse- og sosialtjenester',
    'kind.special': 'Det er særlige tjenester',
    'kind.goods-services': 'Det er varer eller vanlige tjenester',
    'kind.works': 'Det er bygg og anlegg',
    'health-social.below': 'Verdien er under EØS-terskelen for helse- og sosialtjenester',
    'health-social.reached': 'Verdien når EØS-terskelen for helse- og sosialtjenester',
    'special-national.below': 'Verdien er under den nasjonale terskelen',
    'special-national.reached': 'Verdien når den nasjonale terskelen',
    'special-eea.below': 'Verdien er under EØS-terskelen for særlige tjenester',
    'special-eea.reached': 'Verdien når EØS-terskelen for særlige tjenester',
    'national.below': 'Verdien er under den nasjonale terskelen',
    'national.reached': 'Verdien når den nasjonale terskelen',
    'works-national.below': 'Verdien er under den nasjonale terskelen',
    'works-national.reached': 'Verdien når den nasjonale terskelen',
    'buyer.state': 'Staten er oppdragsgiver',
    'buyer.local': 'En kommune eller fylkeskommune er oppdragsgiver',
    'eea-state.below': 'Verdien er under EØS-terskelen for staten',
    'eea-state.reached': 'Verdien når EØS-terskelen for staten',
    'eea-other.below': 'Verdien er under EØS-terskelen for kommuner og fylkeskommuner',
    'eea-other.reached': 'Verdien når EØS-terskelen for kommuner og fylkeskommuner',
    'works.below': 'Verdien er under EØS-terskelen for bygg og anlegg',
    'works.reached': 'Verdien når EØS-terskelen for bygg og anlegg',
    why_answered: 'Det svarte dere.',
    why_other: 'Dere svarte noe annet.',
    why_assumed: 'Ingen har svart, så vi går ut fra det vanlige.',
    why_left: 'Ingen har svart. Er det slik, blir svaret et annet.',
    why_open: 'Ikke avklart: svaret mangler.',
    why_impossible: 'Ingen verdi kan føre hit.',
    why_value: (value: string, limit: string) => `Verdien er ${value}. Grensen er ${limit}.`,
    why_valueOpen: (limit: string) => `Verdien er ikke oppgitt. Grensen er ${limit}.`,
    limitFrom: (kroner: string) => `${kroner} eller mer`,
    limitOver: (kroner: string) => `mer enn ${kroner}`,
    caution_unknown: (what: string) =>
      `Vi vet ikke om dette gjelder på datoen dere valgte: ${what}. Sjekk Lovdata.`,
    caution_source: (what: string) =>
      `Svaret bygger på noe som må kontrolleres mot Lovdata: ${what}.`,
    caution_date: (day: string) =>
      `Svaret kan være utdatert: reglene ble sist kontrollert ${day}, over et år før datoen dere valgte.`,
    caution_text: (what: string, day: string) =>
      `Teksten vi har lest, er fra en annen tid${day ? ` (${day})` : ''}. Regelen kan ha vært annerledes på datoen dere valgte: ${what}.`,
    'caution_act-unknown':
      'Dette er et unntak i forskriften. Hva loven selv sier om det, har vi ikke lest. Spør innkjøp eller jurist.',
    'caution_ted-unknown':
      'Verdien når EØS-terskelen. Om kjøpet da også må kunngjøres i TED, sier kildene våre ikke.',
    'caution_reservation-not-yet': (what: string) =>
      `Regelen om reservasjon fantes ikke på datoen dere valgte: ${what}.`,
    'caution_reservation-unclear':
      'Kildene våre sier ikke om kjøpet kan reserveres slik i denne delen av reglene. Spør innkjøp.',
    caution_splitting:
      'Kjøpet kan deles opp. Regn alle delene sammen: å dele for å komme under en grense er ikke lov.',
    'caution_framework-long': (years: number) =>
      `Rammeavtalen er lengre enn det normale, som er ${years} år.`,
    'caution_user-governed-long': (years: number) =>
      `Avtalen er lengre enn reservasjonen tillater, som er ${years} år.`,
    'caution_after-check': (day: string) =>
      `Reglene ble sist kontrollert ${day}. Endringer etter det er ikke med.`,
    aboutAnnouncing: 'hvor det kunngjøres',
    aboutMore: (count: number) => `og ${count} til`,
    confidence_A: 'Offisiell tekst lest',
    confidence_B: 'Anerkjent sekundærkilde',
    confidence_C: 'Én tredjepart',
    confidence_M: 'Fra hukommelsen',
    checked: (day: string) => `kontrollert ${day}`,
    noted: (day: string) => `notert ${day}`,
    mustCheck: 'må kontrolleres mot Lovdata',
    doubt_unknown: 'ukjent om den gjelder på datoen',
    doubt_text: 'lest i en tekst fra en annen tid',
    doubt_date: 'kan være utdatert',
    refuse_value_twice: 'Oppgi enten verdien eller det den regnes ut fra, ikke begge.',
    refuse_valuation_empty: 'Oppgi en pris: per måned, i alt eller for hver del.',
    refuse_price_twice: 'Oppgi enten en pris per måned eller en samlet pris, ikke begge.',
    refuse_length_missing:
      'Oppgi hvor mange måneder avtalen varer, eller at den ikke har sluttdato.',
    refuse_length_without_price: 'Lengde og opsjonsmåneder trenger en pris per måned.',
    refuse_open_and_length: 'En avtale uten sluttdato kan ikke også ha en lengde.',
    refuse_pilot_without_end: 'En pilot må ha en slutt.',
    refuse_framework_years_without_framework:
      'Lengden på en rammeavtale kan ikke oppgis når det ikke er en rammeavtale.',
    refuse_grant_with_purchase_facts:
      'Tilskudd og samarbeid kan ikke ha rammeavtale, reservasjon eller unntak for kjøp.',
    refuse_value_too_large: 'Verdien er større enn noe det offentlige kjøper. Sjekk tallene.',
    refuse_before_rules: (first: string) => `Vi har ikke regler fra før ${first}.`,
    refuse_too_far_ahead: (last: string) =>
      `Vi svarer ikke om tiden etter ${last}. Ingen vet hvilke regler som gjelder da.`,
    refuse_not_a_day: 'Skal være en dato i kalenderen, skrevet åååå-mm-dd.',
  },
  {
    'equal-treatment': 'Behandle alle leverandørar likt, ope og slik at det kan etterprøvast.',
    'business-secrets': 'Fortel ikkje vidare det som er ein forretningsløyndom hos ein leverandør.',
    'ask-the-market':
      'De kan snakke med leverandørar før konkurransen og spørje kva som er mogleg.',
    'unsolicited-ideas': 'De kan ta imot idear som ingen har bede om, og gå vidare med dei.',
    'helped-same-information':
      'Har nokon hjelpt dykk, skal dei andre få dei same opplysningane og god nok tid.',
    'stop-at-start':
      'Når konkurransen er kunngjord, er den opne dialogen slutt. Svar skriftleg, og la alle få svaret.',
    'in-the-competition': 'I konkurransen kan de ha dialog om tilboda innanfor paragrafen.',
    'open-talk': 'Anskaffingsreglane hindrar dykk ikkje i å snakke saman.',
    'concession-talk':
      'Konsesjonar har eigne reglar som vi ikkje har lese. Behandle alle likt, og spør innkjøp.',
    'write-it-down': 'Skriv ned kven de snakka med, og kva de valde og kvifor.',
    'form.purchase': 'Det er eit kjøp',
    'form.grant': 'Det er eit tilskot',
    'form.cooperation': 'Det er eit samarbeid utan betaling for ei yting',
    'exit.none': 'Det er verken eigenregi, offentleg samarbeid eller konsesjon',
    'exit.own-organisation': 'Jobben blir gjord i eigen organisasjon (eigenregi)',
    'exit.public-cooperation': 'Offentlege verksemder samarbeider om oppgåva',
    'exit.concession': 'Det er ein konsesjon',
    'research.no': 'Det er ikkje forsking og utvikling som er unnateke',
    'research.yes': 'Det er forsking og utvikling som er unnateke',
    'entry-limit.below': 'Verdien er under grensa der anskaffingslova byrjar å gjelde',
    'entry-limit.reached': 'Verdien når grensa der anskaffingslova byrjar å gjelde',
    'kind.health-social': 'Det er helse- og sosialtenester',
    'kind.special': 'Det er særlege tenester',
    'kind.goods-services': 'Det er varer eller vanlege tenester',
    'kind.works': 'Det er bygg og anlegg',
    'health-social.below': 'Verdien er under EØS-terskelen for helse- og sosialtenester',
    'health-social.reached': 'Verdien når EØS-terskelen for helse- og sosialtenester',
    'special-national.below': 'Verdien er under den nasjonale terskelen',
    'special-national.reached': 'Verdien når den nasjonale terskelen',
    'special-eea.below': 'Verdien er under EØS-terskelen for særlege tenester',
    'special-eea.reached': 'Verdien når EØS-terskelen for særlege tenester',
    'national.below': 'Verdien er under den nasjonale terskelen',
    'national.reached': 'Verdien når den nasjonale terskelen',
    'works-national.below': 'Verdien er under den nasjonale terskelen',
    'works-national.reached': 'Verdien når den nasjonale terskelen',
    'buyer.state': 'Staten er oppdragsgjevar',
    'buyer.local': 'Ein kommune eller fylkeskommune er oppdragsgjevar',
    'eea-state.below': 'Verdien er under EØS-terskelen for staten',
    'eea-state.reached': 'Verdien når EØS-terskelen for staten',
    'eea-other.below': 'Verdien er under EØS-terskelen for kommunar og fylkeskommunar',
    'eea-other.reached': 'Verdien når EØS-terskelen for kommunar og fylkeskommunar',
    'works.below': 'Verdien er under EØS-terskelen for bygg og anlegg',
    'works.reached': 'Verdien når EØS-terskelen for bygg og anlegg',
    why_answered: 'Det svarte de.',
    why_other: 'De svarte noko anna.',
    why_assumed: 'Ingen har svart, så vi går ut frå det vanlege.',
    why_left: 'Ingen har svart. Er det slik, blir svaret eit anna.',
    why_open: 'Ikkje avklart: svaret manglar.',
    why_impossible: 'Ingen verdi kan føre hit.',
    why_value: (value: string, limit: string) => `Verdien er ${value}. Grensa er ${limit}.`,
    why_valueOpen: (limit: string) => `Verdien er ikkje oppgjeven. Grensa er ${limit}.`,
    limitFrom: (kroner: string) => `${kroner} eller meir`,
    limitOver: (kroner: string) => `meir enn ${kroner}`,
    caution_unknown: (what: string) =>
      `Vi veit ikkje om dette gjeld på datoen de valde: ${what}. Sjekk Lovdata.`,
    caution_source: (what: string) =>
      `Svaret byggjer på noko som må kontrollerast mot Lovdata: ${what}.`,
    caution_date: (day: string) =>
      `Svaret kan vere utdatert: reglane vart sist kontrollerte ${day}, over eit år før datoen de valde.`,
    caution_text: (what: string, day: string) =>
      `Teksten vi har lese, er frå ei anna tid${day ? ` (${day})` : ''}. Regelen kan ha vore annleis på datoen de valde: ${what}.`,
    'caution_act-unknown':
      'Dette er eit unntak i forskrifta. Kva lova sjølv seier om det, har vi ikkje lese. Spør innkjøp eller ein jurist.',
    'caution_ted-unknown':
      'Verdien når EØS-terskelen. Om innkjøpet då også må kunngjerast i TED, seier ikkje kjeldene våre.',
    'caution_reservation-not-yet': (what: string) =>
      `Regelen om reservasjon fanst ikkje på datoen de valde: ${what}.`,
    'caution_reservation-unclear':
      'Kjeldene våre seier ikkje om innkjøpet kan reserverast slik i denne delen av reglane. Spør innkjøp.',
    caution_splitting:
      'Innkjøpet kan delast opp. Rekn alle delane saman: å dele for å kome under ei grense er ikkje lov.',
    'caution_framework-long': (years: number) =>
      `Rammeavtalen er lengre enn det normale, som er ${years} år.`,
    'caution_user-governed-long': (years: number) =>
      `Avtalen er lengre enn reservasjonen tillèt, som er ${years} år.`,
    'caution_after-check': (day: string) =>
      `Reglane vart sist kontrollerte ${day}. Endringar etter det er ikkje med.`,
    aboutAnnouncing: 'kvar det skal kunngjerast',
    aboutMore: (count: number) => `og ${count} til`,
    confidence_A: 'Offisiell tekst lesen',
    confidence_B: 'Anerkjend sekundærkjelde',
    confidence_C: 'Éin tredjepart',
    confidence_M: 'Frå minnet',
    checked: (day: string) => `kontrollert ${day}`,
    noted: (day: string) => `notert ${day}`,
    mustCheck: 'må kontrollerast mot Lovdata',
    doubt_unknown: 'ukjent om han gjeld på datoen',
    doubt_text: 'lesen i ein tekst frå ei anna tid',
    doubt_date: 'kan vere utdatert',
    refuse_value_twice: 'Oppgje anten verdien eller det han blir rekna ut frå, ikkje begge.',
    refuse_valuation_empty: 'Oppgje ein pris: per månad, i alt eller for kvar del.',
    refuse_price_twice: 'Oppgje anten ein pris per månad eller ein samla pris, ikkje begge.',
    refuse_length_missing:
      'Oppgje kor mange månader avtalen varer, eller at han ikkje har sluttdato.',
    refuse_length_without_price: 'Lengd og opsjonsmånader treng ein pris per månad.',
    refuse_open_and_length: 'Ein avtale utan sluttdato kan ikkje også ha ei lengd.',
    refuse_pilot_without_end: 'Ein pilot må ha ein slutt.',
    refuse_framework_years_without_framework:
      'Lengda på ein rammeavtale kan ikkje oppgjevast når det ikkje er ein rammeavtale.',
    refuse_grant_with_purchase_facts:
      'Tilskot og samarbeid kan ikkje ha rammeavtale, reservasjon eller unntak for kjøp.',
    refuse_value_too_large: 'Verdien er større enn alt det offentlege kjøper. Sjekk tala.',
    refuse_before_rules: (first: string) => `Vi har ikkje reglar frå før ${first}.`,
    refuse_too_far_ahead: (last: string) =>
      `Vi svarer ikkje om tida etter ${last}. Ingen veit kva reglar som gjeld då.`,
    refuse_not_a_day: 'Skal vere ein dato i kalenderen, skriven åååå-mm-dd.',
  },
);
