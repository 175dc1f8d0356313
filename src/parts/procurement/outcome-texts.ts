import { defineTexts } from '#platform/i18n/texts.ts';

/** The answer in words: one sentence, what decides it, where to announce, and what is missing. */
export const outcomeTexts = defineTexts(
  {
    outside: 'Anskaffelsesreglene gjelder trolig ikke for dette.',
    outsideShort: 'Utenfor anskaffelsesreglene',
    small:
      'Dere kan kjøpe direkte: verdien er under grensen der anskaffelsesreglene begynner å gjelde.',
    smallShort: 'Under grensen: kan kjøpes direkte',
    smallBecause:
      'Forvaltningslovens regler, kommunens egne innkjøpsregler og vanlig god skikk gjelder likevel.',
    smallBecauseState:
      'Forvaltningslovens regler, virksomhetens egne innkjøpsregler og vanlig god skikk gjelder likevel.',
    outsideBecause:
      'Forvaltningslovens regler og egne retningslinjer gjelder likevel. Skriv ned hvorfor dere mener dette ikke er en anskaffelse.',
    I: 'Dere trenger ikke å kunngjøre kjøpet, men grunnreglene i del I gjelder.',
    notAnnounced: (part: string) => `${part}, ingen plikt til å kunngjøre`,
    II: 'Dere må kunngjøre konkurransen i Doffin.',
    III: 'Dere må kunngjøre konkurransen i Doffin og TED, så hele EØS ser den.',
    IV: 'Dere må kunngjøre kjøpet i Doffin og TED, men etter de enklere reglene i del IV.',
    announced: (part: string, where: string) => `${part}, kunngjøres i ${where}`,
    partBecause: (part: string) =>
      part === 'I'
        ? 'Kjøpet følger anskaffelsesloven og bare del I av forskriften.'
        : `Kjøpet følger anskaffelsesloven, og del I og del ${part} av forskriften.`,
    open: 'Vi kan ikke gi ett svar ennå.',
    openOn: (what: string) => `Svaret kommer an på ${what}.`,
    openOutcomes: 'Foreløpig er dette mulig:',
    and: 'og',
    or: 'eller',
    announceNone:
      'Dere har ingen plikt til å kunngjøre. Dere kan gjøre det frivillig hvis dere vil nå flere.',
    announceOutside: 'Anskaffelsesreglene krever ingen kunngjøring.',
    announceDoffin: 'Kunngjør i Doffin, den nasjonale kunngjøringsbasen.',
    announceTed:
      'Kunngjør i Doffin, den nasjonale kunngjøringsbasen. Derfra går kunngjøringen videre til TED, databasen for hele EØS.',
    announceOpen: 'Om dere må kunngjøre, kommer an på det som ikke er avklart.',
    missingDay: 'I dag',
    onDay: (what: string, on: string) => `${what} (${on})`,
    short_value: 'verdien',
    short_startedOn: 'datoen',
    short_kind: 'hva dere skal ha',
    short_buyer: 'hvem som kjøper',
    short_form: 'om det er et kjøp',
    short_exit: 'om det er en særskilt form',
    short_research: 'om det er forskning eller utvikling',
    short_splittable: 'om kjøpet er delt opp',
    short_supplierHelped: 'om en leverandør har hjulpet til',
    short_pilot: 'om det er en pilot',
    short_framework: 'om det er en rammeavtale',
    short_frameworkYears: 'hvor lenge rammeavtalen varer',
    short_reservation: 'hvem som kan delta',
    short_innovation: 'om løsningen finnes',
    'calc-monthly': (price: string, months: number, sum: string) =>
      `${price} i måneden i ${months} måneder: ${sum}`,
    'calc-option-months': (price: string, months: number, sum: string) =>
      `Opsjon, ${price} i måneden i ${months} måneder: ${sum}`,
    'calc-open-ended': (price: string, months: number, sum: string) =>
      `Uten sluttdato regnes ${price} i måneden i ${months} måneder: ${sum}`,
    'calc-longer-than-counted': (price: string, months: number, sum: string) =>
      `Lengre avtaler regnes som ${price} i måneden i ${months} måneder: ${sum}`,
    'calc-total': (sum: string) => `Samlet pris: ${sum}`,
    'calc-option': (sum: string) => `Opsjon med egen pris: ${sum}`,
    'calc-lot': (sum: string) => `Annen del av samme kjøp: ${sum}`,
    'calc-times': (price: string, times: number, sum: string) =>
      times === 1
        ? `Det samme én gang til: ${sum}`
        : `Det samme ${times} ganger til, ${price} hver: ${sum}`,
    calcSum: (sum: string) => `Hele verdien: ${sum}`,
    by: (reference: string) => ` (${reference})`,
  },
  {
    outside: 'Anskaffingsreglane gjeld truleg ikkje for dette.',
    outsideShort: 'Utanfor anskaffingsreglane',
    small: 'De kan kjøpe direkte: verdien er under grensa der anskaffingsreglane byrjar å gjelde.',
    smallShort: 'Under grensa: kan kjøpast direkte',
    smallBecause:
      'Reglane i forvaltningslova, dei eigne innkjøpsreglane til kommunen og vanleg god skikk gjeld likevel.',
    smallBecauseState:
      'Reglane i forvaltningslova, dei eigne innkjøpsreglane til verksemda og vanleg god skikk gjeld likevel.',
    outsideBecause:
      'Reglane i forvaltningslova og eigne retningslinjer gjeld likevel. Skriv ned kvifor de meiner at dette ikkje er eit innkjøp etter reglane.',
    I: 'De treng ikkje å kunngjere innkjøpet, men grunnreglane i del I gjeld.',
    notAnnounced: (part: string) => `${part}, inga plikt til å kunngjere`,
    II: 'De må kunngjere konkurransen i Doffin.',
    III: 'De må kunngjere konkurransen i Doffin og TED, så heile EØS ser han.',
    IV: 'De må kunngjere innkjøpet i Doffin og TED, men etter dei enklare reglane i del IV.',
    announced: (part: string, where: string) => `${part}, skal kunngjerast i ${where}`,
    partBecause: (part: string) =>
      part === 'I'
        ? 'Innkjøpet følgjer anskaffingslova og berre del I av forskrifta.'
        : `Innkjøpet følgjer anskaffingslova, og del I og del ${part} av forskrifta.`,
    open: 'Vi kan ikkje gje eitt svar enno.',
    openOn: (what: string) => `Svaret kjem an på ${what}.`,
    openOutcomes: 'Førebels er dette mogleg:',
    and: 'og',
    or: 'eller',
    announceNone:
      'De har inga plikt til å kunngjere. De kan gjere det frivillig om de vil nå fleire.',
    announceOutside: 'Anskaffingsreglane krev inga kunngjering.',
    announceDoffin: 'Kunngjer i Doffin, den nasjonale kunngjeringsbasen.',
    announceTed:
      'Kunngjer i Doffin, den nasjonale kunngjeringsbasen. Derifrå går kunngjeringa vidare til TED, databasen for heile EØS.',
    announceOpen: 'Om de må kunngjere, kjem an på det som ikkje er avklart.',
    missingDay: 'I dag',
    onDay: (what: string, on: string) => `${what} (${on})`,
    short_value: 'verdien',
    short_startedOn: 'datoen',
    short_kind: 'kva de skal ha',
    short_buyer: 'kven som kjøper',
    short_form: 'om det er eit kjøp',
    short_exit: 'om det er ei særskild form',
    short_research: 'om det er forsking eller utvikling',
    short_splittable: 'om innkjøpet er delt opp',
    short_supplierHelped: 'om ein leverandør har hjelpt til',
    short_pilot: 'om det er ein pilot',
    short_framework: 'om det er ein rammeavtale',
    short_frameworkYears: 'kor lenge rammeavtalen varer',
    short_reservation: 'kven som kan delta',
    short_innovation: 'om løysinga finst',
    'calc-monthly': (price: string, months: number, sum: string) =>
      `${price} i månaden i ${months} månader: ${sum}`,
    'calc-option-months': (price: string, months: number, sum: string) =>
      `Opsjon, ${price} i månaden i ${months} månader: ${sum}`,
    'calc-open-ended': (price: string, months: number, sum: string) =>
      `Utan sluttdato blir det rekna ${price} i månaden i ${months} månader: ${sum}`,
    'calc-longer-than-counted': (price: string, months: number, sum: string) =>
      `Lengre avtalar blir rekna som ${price} i månaden i ${months} månader: ${sum}`,
    'calc-total': (sum: string) => `Samla pris: ${sum}`,
    'calc-option': (sum: string) => `Opsjon med eigen pris: ${sum}`,
    'calc-lot': (sum: string) => `Annan del av same innkjøp: ${sum}`,
    'calc-times': (price: string, times: number, sum: string) =>
      times === 1
        ? `Det same éin gong til: ${sum}`
        : `Det same ${times} gonger til, ${price} kvar: ${sum}`,
    calcSum: (sum: string) => `Heile verdien: ${sum}`,
    by: (reference: string) => ` (${reference})`,
  },
);
