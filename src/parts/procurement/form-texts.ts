import { defineTexts } from '#platform/i18n/texts.ts';

/** The questions, why they are asked, and what is wrong when an answer cannot be used. */
export const formTexts = defineTexts(
  {
    title: 'Spørsmål om kjøpet',
    lead: 'Svar på det du vet. «Vet ikke» er et helt greit svar: da sier vi hva som er sikkert, og hva som gjenstår.',
    submit: 'Vis hva som gjelder',
    unknown: 'Vet ikke',
    yes: 'Ja',
    no: 'Nei',
    optional: 'Alt her kan stå tomt',
    groupWhat: 'Hva skal dere gjøre?',
    groupValue: 'Hva er det verdt?',
    groupWhen: 'Når starter det?',
    groupMore: 'Er noe av dette aktuelt?',
    kjoper: 'Hvem kjøper eller betaler?',
    kjoperHint: 'En bydel hører til kommunen. I et NAV-kontor: velg den siden som betaler.',
    kjoper_kommune: 'Kommune',
    kjoper_fylkeskommune: 'Fylkeskommune',
    kjoper_stat: 'Staten',
    avtale: 'Hva slags avtale blir det?',
    avtaleHint: 'Det avgjørende er om dere får en ytelse tilbake for pengene.',
    avtale_kjop: 'Kjøp: vi betaler for en ytelse vi skal ha',
    avtale_tilskudd: 'Tilskudd: vi støtter et tiltak som andre eier',
    avtale_samarbeid: 'Samarbeid: begge bidrar, ingen betaler den andre for en ytelse',
    type: 'Hva er det dere skal ha?',
    typeHint:
      'Blir det litt av hvert, velg det som utgjør størst verdi. Helse, sosial og særlige tjenester står i vedlegg 2 og 3 til anskaffelsesforskriften.',
    type_varer: 'Varer',
    type_tjenester: 'Tjenester, vanlige',
    type_bygg: 'Bygg og anlegg',
    type_helse: 'Helse- og sosialtjenester (vedlegg 3)',
    type_saerlige: 'Særlige tjenester (vedlegg 2)',
    verdi: 'Hele verdien i kroner, uten merverdiavgift',
    verdiHint:
      'Ta med alle år, opsjoner og deler. Skriv for eksempel 850 000 eller 0,85 mill. La stå tomt hvis du vil regne den ut under.',
    calculator: 'Regn ut verdien',
    calculatorHint:
      'Fyll ut det som passer, og la feltet over stå tomt. Regnestykket kommer med i svaret.',
    maned: 'Pris per måned, uten merverdiavgift',
    maneder: 'Hvor mange måneder varer avtalen?',
    manederHint: 'Uten opsjoner. La stå tomt hvis avtalen løper uten sluttdato.',
    opsjon: 'Opsjoner: hvor mange måneder til?',
    opsjonHint: 'Alt dere kan velge å forlenge med.',
    lopende: 'Avtalen løper uten sluttdato',
    pris: 'Eller: samlet pris for hele perioden, uten merverdiavgift',
    opsjonspris: 'Opsjoner med egen pris',
    opsjonsprisHint: 'Er det flere, skriv pluss mellom: 200 000 + 150 000.',
    deler: 'Andre deler av samme kjøp, med verdien av hver',
    delerHint: 'Er det flere, skriv pluss mellom: 300 000 + 250 000.',
    ganger: 'Hvor mange ganger kjøpes det samme?',
    gangerHint: 'For eksempel tre bydeler med hver sin like avtale.',
    dato: 'Når ble kjøpet satt i gang, eller når skal det settes i gang?',
    datoHint:
      'Dagen kunngjøringen eller den første forespørselen sendes. Skriv for eksempel 24.11.2026.',
    fou: 'Er det forskning eller utvikling?',
    fouHint: 'Dere finner ut noe nytt, og resultatet er ikke bare for dere.',
    innovasjon: 'Trengs det en løsning som ikke finnes i markedet i dag?',
    reservert: 'Vil dere at bare noen grupper leverandører skal få delta?',
    reservert_ideelle: 'Ja, ideelle organisasjoner',
    reservert_brukerstyrte: 'Ja, virksomheter styrt av ansatte eller brukere',
    reservert_vernede:
      'Ja, virksomheter der mange ansatte er vanskeligstilte eller har nedsatt arbeidsevne',
    reservert_enkeltbrukere: 'Ja, tjenesten er for én bestemt person',
    reservert_nei: 'Nei, alle kan delta',
    ramme: 'Er det en rammeavtale?',
    rammeHint: 'Dere avtaler vilkårene nå og bestiller etter hvert.',
    rammear: 'Hvor mange år varer rammeavtalen?',
    pilot: 'Er det en pilot eller test som tar slutt?',
    pilotHint: 'Kontrakten gjelder bare testperioden, uten løfte om kjøp etterpå.',
    hjelp: 'Har en leverandør hjulpet dere med behovet eller beskrivelsen?',
    hjelpHint: 'Også en idé som noen kom med uten at dere ba om den.',
    deling: 'Kjøper dere det samme i flere små kjøp?',
    delingHint: 'For eksempel flere enheter, flere år eller flere bestillinger.',
    unntak: 'Er det en av disse formene?',
    unntakHint: 'De følger egne regler. Er du i tvil, velg «Vet ikke».',
    unntak_egen: 'Avtale med en enhet vi selv eier og styrer',
    unntak_offentlig: 'Samarbeid mellom offentlige virksomheter',
    unntak_konsesjon: 'Konsesjon: leverandøren får betalt av brukerne og bærer risikoen',
    unntak_nei: 'Nei, ingen av dem',
    calculatedBy: 'Verdien er regnet ut',
    wrongChoice: (question: string, typed: string) =>
      `«${question}»: Svaret «${typed}» finnes ikke. Velg ett av svarene som står der.`,
    wrongMoneyWords: (question: string, typed: string) =>
      `«${question}»: Vi kan ikke lese «${typed}» som et beløp. Skriv for eksempel 850 000 eller 0,85 mill.`,
    wrongMoneyUnclear: (question: string, typed: string) =>
      `«${question}»: «${typed}» kan bety to ting. Skriv beløpet helt ut, for eksempel 850 000.`,
    wrongMoneyNegative: (question: string, typed: string) =>
      `«${question}»: «${typed}» er under null. Skriv et beløp over null.`,
    wrongMoneyZero: (question: string) =>
      `«${question}»: Null kroner er ikke et kjøp. Skriv et beløp, la feltet stå tomt, eller velg samarbeid uten betaling.`,
    wrongMoneyFraction: (question: string, typed: string) =>
      `«${question}»: «${typed}» har øre. Skriv hele kroner.`,
    wrongMoneyHuge: (question: string, typed: string) =>
      `«${question}»: «${typed}» er større enn noe det offentlige kjøper. Sjekk antall nuller.`,
    wrongNumber: (question: string, typed: string, most: number) =>
      `«${question}»: «${typed}» må være et helt tall fra 1 til ${most}.`,
    wrongDayWords: (question: string, typed: string) =>
      `«${question}»: Vi kan ikke lese «${typed}» som en dato. Skriv for eksempel 24.11.2026.`,
    wrongDayMissing: (question: string, typed: string) =>
      `«${question}»: Datoen «${typed}» finnes ikke i kalenderen.`,
    wrongDayEarly: (question: string, first: string) =>
      `«${question}»: Vi har ikke regler fra før ${first}. Velg en senere dato.`,
    wrongDayLate: (question: string, last: string) =>
      `«${question}»: Vi svarer ikke om tiden etter ${last}. Ingen vet hvilke regler som gjelder da.`,
    wrongList: (question: string, typed: string, most: number) =>
      `«${question}»: «${typed}» har mer enn ${most} beløp. Legg noen av dem sammen.`,
    wrongTogether: (question: string, why: string) => `«${question}»: ${why}`,
    'value-twice':
      'Hele verdien står både som ett beløp og i regnestykket. Behold det ene og tøm det andre.',
    'valuation-empty':
      'Regnestykket har verken pris per måned eller samlet pris. Fyll ut én av dem.',
    'price-twice': 'Det står både pris per måned og samlet pris. Behold den ene og tøm den andre.',
    'length-missing':
      'Vi mangler hvor lenge avtalen varer. Skriv antall måneder, eller kryss av for at den løper uten sluttdato.',
    'length-without-price':
      'Det står en lengde, men ingen pris per måned. Skriv prisen, eller tøm lengden.',
    'open-and-length':
      'Avtalen kan ikke både ha et antall måneder og løpe uten sluttdato. Velg én av dem.',
    'pilot-without-end':
      'En pilot tar slutt. Skriv hvor mange måneder den varer, eller svar nei på pilot.',
    'framework-years-without-framework':
      'Det står hvor mange år rammeavtalen varer, men ikke at det er en rammeavtale. Svar ja, eller tøm antall år.',
    'grant-with-purchase-facts':
      'Et tilskudd eller et samarbeid uten betaling har ikke dette. Velg kjøp, eller ta bort svaret.',
    'reservation-kind':
      'Denne reservasjonen finnes bare for noen slags tjenester. Endre hva dere skal ha, eller hvem som kan delta.',
    'value-too-large': 'Regnestykket gir mer enn noe det offentlige kjøper. Sjekk antall nuller.',
  },
  {
    title: 'Spørsmål om innkjøpet',
    lead: 'Svar på det du veit. «Veit ikkje» er eit heilt greitt svar: då seier vi kva som er sikkert, og kva som står att.',
    submit: 'Vis kva som gjeld',
    unknown: 'Veit ikkje',
    yes: 'Ja',
    no: 'Nei',
    optional: 'Alt her kan stå tomt',
    groupWhat: 'Kva skal de gjere?',
    groupValue: 'Kva er det verdt?',
    groupWhen: 'Når startar det?',
    groupMore: 'Er noko av dette aktuelt?',
    kjoper: 'Kven kjøper eller betaler?',
    kjoperHint: 'Ein bydel høyrer til kommunen. I eit NAV-kontor: vel den sida som betaler.',
    kjoper_kommune: 'Kommune',
    kjoper_fylkeskommune: 'Fylkeskommune',
    kjoper_stat: 'Staten',
    avtale: 'Kva slags avtale blir det?',
    avtaleHint: 'Det avgjerande er om de får ei yting tilbake for pengane.',
    avtale_kjop: 'Kjøp: vi betaler for ei yting vi skal ha',
    avtale_tilskudd: 'Tilskot: vi støttar eit tiltak som andre eig',
    avtale_samarbeid: 'Samarbeid: begge bidreg, ingen betaler den andre for ei yting',
    type: 'Kva er det de skal ha?',
    typeHint:
      'Blir det litt av kvart, vel det som utgjer størst verdi. Helse, sosial og særlege tenester står i vedlegg 2 og 3 til anskaffingsforskrifta.',
    type_varer: 'Varer',
    type_tjenester: 'Tenester, vanlege',
    type_bygg: 'Bygg og anlegg',
    type_helse: 'Helse- og sosialtenester (vedlegg 3)',
    type_saerlige: 'Særlege tenester (vedlegg 2)',
    verdi: 'Heile verdien i kroner, utan meirverdiavgift',
    verdiHint:
      'Ta med alle år, opsjonar og delar. Skriv til dømes 850 000 eller 0,85 mill. La stå tomt om du vil rekne han ut under.',
    calculator: 'Rekn ut verdien',
    calculatorHint:
      'Fyll ut det som passar, og la feltet over stå tomt. Reknestykket kjem med i svaret.',
    maned: 'Pris per månad, utan meirverdiavgift',
    maneder: 'Kor mange månader varer avtalen?',
    manederHint: 'Utan opsjonar. La stå tomt om avtalen går utan sluttdato.',
    opsjon: 'Opsjonar: kor mange månader til?',
    opsjonHint: 'Alt de kan velje å forlengje med.',
    lopende: 'Avtalen går utan sluttdato',
    pris: 'Eller: samla pris for heile perioden, utan meirverdiavgift',
    opsjonspris: 'Opsjonar med eigen pris',
    opsjonsprisHint: 'Er det fleire, skriv pluss mellom: 200 000 + 150 000.',
    deler: 'Andre delar av same innkjøp, med verdien av kvar',
    delerHint: 'Er det fleire, skriv pluss mellom: 300 000 + 250 000.',
    ganger: 'Kor mange gonger blir det same kjøpt?',
    gangerHint: 'Til dømes tre bydelar med kvar sin like avtale.',
    dato: 'Når vart innkjøpet sett i gang, eller når skal det setjast i gang?',
    datoHint:
      'Dagen kunngjeringa eller den første førespurnaden blir send. Skriv til dømes 24.11.2026.',
    fou: 'Er det forsking eller utvikling?',
    fouHint: 'De finn ut noko nytt, og resultatet er ikkje berre for dykk.',
    innovasjon: 'Trengst det ei løysing som ikkje finst i marknaden i dag?',
    reservert: 'Vil de at berre nokre grupper leverandørar skal få delta?',
    reservert_ideelle: 'Ja, ideelle organisasjonar',
    reservert_brukerstyrte: 'Ja, verksemder styrte av tilsette eller brukarar',
    reservert_vernede:
      'Ja, verksemder der mange tilsette er vanskelegstilte eller har nedsett arbeidsevne',
    reservert_enkeltbrukere: 'Ja, tenesta er for éin bestemt person',
    reservert_nei: 'Nei, alle kan delta',
    ramme: 'Er det ein rammeavtale?',
    rammeHint: 'De avtalar vilkåra no og bestiller etter kvart.',
    rammear: 'Kor mange år varer rammeavtalen?',
    pilot: 'Er det ein pilot eller test som tek slutt?',
    pilotHint: 'Kontrakten gjeld berre testperioden, utan lovnad om kjøp etterpå.',
    hjelp: 'Har ein leverandør hjelpt dykk med behovet eller skildringa?',
    hjelpHint: 'Også ein idé som nokon kom med utan at de bad om han.',
    deling: 'Kjøper de det same i fleire små kjøp?',
    delingHint: 'Til dømes fleire einingar, fleire år eller fleire bestillingar.',
    unntak: 'Er det ei av desse formene?',
    unntakHint: 'Dei følgjer eigne reglar. Er du i tvil, vel «Veit ikkje».',
    unntak_egen: 'Avtale med ei eining vi sjølve eig og styrer',
    unntak_offentlig: 'Samarbeid mellom offentlege verksemder',
    unntak_konsesjon: 'Konsesjon: leverandøren får betalt av brukarane og ber risikoen',
    unntak_nei: 'Nei, ingen av dei',
    calculatedBy: 'Verdien er rekna ut',
    wrongChoice: (question: string, typed: string) =>
      `«${question}»: Svaret «${typed}» finst ikkje. Vel eitt av svara som står der.`,
    wrongMoneyWords: (question: string, typed: string) =>
      `«${question}»: Vi kan ikkje lese «${typed}» som eit beløp. Skriv til dømes 850 000 eller 0,85 mill.`,
    wrongMoneyUnclear: (question: string, typed: string) =>
      `«${question}»: «${typed}» kan tyde to ting. Skriv beløpet heilt ut, til dømes 850 000.`,
    wrongMoneyNegative: (question: string, typed: string) =>
      `«${question}»: «${typed}» er under null. Skriv eit beløp over null.`,
    wrongMoneyZero: (question: string) =>
      `«${question}»: Null kroner er ikkje eit kjøp. Skriv eit beløp, la feltet stå tomt, eller vel samarbeid utan betaling.`,
    wrongMoneyFraction: (question: string, typed: string) =>
      `«${question}»: «${typed}» har øre. Skriv heile kroner.`,
    wrongMoneyHuge: (question: string, typed: string) =>
      `«${question}»: «${typed}» er større enn noko det offentlege kjøper. Sjekk talet på nullar.`,
    wrongNumber: (question: string, typed: string, most: number) =>
      `«${question}»: «${typed}» må vere eit heilt tal frå 1 til ${most}.`,
    wrongDayWords: (question: string, typed: string) =>
      `«${question}»: Vi kan ikkje lese «${typed}» som ein dato. Skriv til dømes 24.11.2026.`,
    wrongDayMissing: (question: string, typed: string) =>
      `«${question}»: Datoen «${typed}» finst ikkje i kalenderen.`,
    wrongDayEarly: (question: string, first: string) =>
      `«${question}»: Vi har ikkje reglar frå før ${first}. Vel ein seinare dato.`,
    wrongDayLate: (question: string, last: string) =>
      `«${question}»: Vi svarer ikkje om tida etter ${last}. Ingen veit kva reglar som gjeld då.`,
    wrongList: (question: string, typed: string, most: number) =>
      `«${question}»: «${typed}» har meir enn ${most} beløp. Legg nokre av dei saman.`,
    wrongTogether: (question: string, why: string) => `«${question}»: ${why}`,
    'value-twice':
      'Heile verdien står både som eitt beløp og i reknestykket. Behald det eine og tøm det andre.',
    'valuation-empty':
      'Reknestykket har verken pris per månad eller samla pris. Fyll ut éin av dei.',
    'price-twice': 'Det står både pris per månad og samla pris. Behald den eine og tøm den andre.',
    'length-missing':
      'Vi manglar kor lenge avtalen varer. Skriv kor mange månader, eller kryss av for at han går utan sluttdato.',
    'length-without-price':
      'Det står ei lengd, men ingen pris per månad. Skriv prisen, eller tøm lengda.',
    'open-and-length':
      'Avtalen kan ikkje både ha eit tal på månader og gå utan sluttdato. Vel éin av dei.',
    'pilot-without-end':
      'Ein pilot tek slutt. Skriv kor mange månader han varer, eller svar nei på pilot.',
    'framework-years-without-framework':
      'Det står kor mange år rammeavtalen varer, men ikkje at det er ein rammeavtale. Svar ja, eller tøm talet på år.',
    'grant-with-purchase-facts':
      'Eit tilskot eller eit samarbeid utan betaling har ikkje dette. Vel kjøp, eller ta bort svaret.',
    'reservation-kind':
      'Denne reservasjonen finst berre for nokre slags tenester. Endre kva de skal ha, eller kven som kan delta.',
    'value-too-large':
      'Reknestykket gir meir enn noko det offentlege kjøper. Sjekk talet på nullar.',
  },
);
