import { defineTexts } from '#platform/i18n/texts.ts';

/** Coming in: by code, by personal link, waiting at the door, and not getting in. */
export const joinTexts = defineTexts(
  {
    joinTitle: (title: string) => `Bli med i «${title}»`,
    joinLead: 'Skriv navnet ditt og velg hvem du kommer fra. Du trenger ingen konto.',
    joinPending: 'Prosessveilederen slipper inn hver enkelt. Du venter til du har fått ja.',
    joinClosed:
      'Verkstedet er avsluttet, og ingen nye kan bli med. Var du med, åpner du det på enheten du brukte, eller med din egen lenke.',
    table: 'Hvilket bord sitter du ved?',
    tableLater: 'Velg senere',
    observer: 'Jeg skal bare følge med',
    observerHint: 'Du ser alle bordene og skriver ingenting. Prosessveilederen må si ja.',
    join: 'Bli med',
    keep: (day: string) =>
      `Navnet og det du skriver, blir lagret til verkstedet slettes ${day}. De andre ved bordet og prosessveilederen ser det.`,
    refused_closed: 'Verkstedet ble avsluttet i mellomtiden. Ingen nye kan bli med.',
    refused_full: 'Det er ikke plass til flere i verkstedet.',
    'refused_not-found': 'Bordet du valgte, finnes ikke lenger. Velg et annet.',
    refused_other: 'Vi fikk ikke sluppet deg inn akkurat nå. Prøv igjen om litt.',
    codeTitle: 'Hvilket verksted?',
    deviceTitle: 'Fortsett på denne enheten',
    deviceLead: (name: string, title: string) =>
      `Lenken slipper deg inn i «${title}» som ${name}. Det du skriver her, står i navnet til ${name}.`,
    deviceOpen: 'Åpne verkstedet her',
    deviceShared: 'Er det ikke din egen lenke? Lukk siden, og bruk koden i stedet.',
    waitTitle: 'Du står ved døra',
    waitLead: (title: string) =>
      `Prosessveilederen i «${title}» ser at du venter. Siden sjekker selv hvert femte sekund.`,
    waitCheck: 'Sjekk nå',
    removedTitle: 'Du er tatt ut av verkstedet',
    removedLead:
      'Det du har skrevet, ligger der fortsatt. Snakk med prosessveilederen om du skal inn igjen.',
    leftTitle: 'Du har forlatt verkstedet',
    leftLead: 'Det du har skrevet, ligger der fortsatt. Du kan komme inn igjen når du vil.',
    leftReturn: 'Gå inn igjen',
    missingTitle: 'Verkstedet er ikke åpent på denne enheten',
    missingLead:
      'Enten er det slettet, eller så har du ikke blitt med på denne enheten ennå. Har du koden, kan du bli med her.',
    missingLink:
      'Var du med på en annen enhet? Åpne det der, og bruk «Min lenke» for å komme inn her.',
    unavailableTitle: 'Vi når ikke verkstedet akkurat nå',
    unavailableLead: 'Ingenting er gått tapt. Siden prøver igjen selv.',
    forbiddenTitle: 'Bare for prosessveilederen',
    forbiddenLead: 'Denne siden er for den som leder verkstedet.',
    back: 'Til verkstedet',
  },
  {
    joinTitle: (title: string) => `Bli med i «${title}»`,
    joinLead: 'Skriv namnet ditt og vel kven du kjem frå. Du treng ingen konto.',
    joinPending: 'Prosessrettleiaren slepp inn kvar einskild. Du ventar til du har fått ja.',
    joinClosed:
      'Verkstaden er avslutta, og ingen nye kan bli med. Var du med, opnar du han på eininga du brukte, eller med di eiga lenkje.',
    table: 'Kva bord sit du ved?',
    tableLater: 'Vel seinare',
    observer: 'Eg skal berre følgje med',
    observerHint: 'Du ser alle borda og skriv ingenting. Prosessrettleiaren må seie ja.',
    join: 'Bli med',
    keep: (day: string) =>
      `Namnet og det du skriv, blir lagra til verkstaden blir sletta ${day}. Dei andre ved bordet og prosessrettleiaren ser det.`,
    refused_closed: 'Verkstaden vart avslutta i mellomtida. Ingen nye kan bli med.',
    refused_full: 'Det er ikkje plass til fleire i verkstaden.',
    'refused_not-found': 'Bordet du valde, finst ikkje lenger. Vel eit anna.',
    refused_other: 'Vi fekk ikkje sleppt deg inn akkurat no. Prøv igjen om litt.',
    codeTitle: 'Kva verkstad?',
    deviceTitle: 'Hald fram på denne eininga',
    deviceLead: (name: string, title: string) =>
      `Lenkja slepp deg inn i «${title}» som ${name}. Det du skriv her, står i namnet til ${name}.`,
    deviceOpen: 'Opne verkstaden her',
    deviceShared: 'Er det ikkje di eiga lenkje? Lukk sida, og bruk koden i staden.',
    waitTitle: 'Du står ved døra',
    waitLead: (title: string) =>
      `Prosessrettleiaren i «${title}» ser at du ventar. Sida sjekkar sjølv kvart femte sekund.`,
    waitCheck: 'Sjekk no',
    removedTitle: 'Du er teken ut av verkstaden',
    removedLead:
      'Det du har skrive, ligg der framleis. Snakk med prosessrettleiaren om du skal inn att.',
    leftTitle: 'Du har forlate verkstaden',
    leftLead: 'Det du har skrive, ligg der framleis. Du kan kome inn att når du vil.',
    leftReturn: 'Gå inn att',
    missingTitle: 'Verkstaden er ikkje open på denne eininga',
    missingLead:
      'Anten er han sletta, eller så har du ikkje vorte med på denne eininga enno. Har du koden, kan du bli med her.',
    missingLink:
      'Var du med på ei anna eining? Opne verkstaden der, og bruk «Mi lenkje» for å kome inn her.',
    unavailableTitle: 'Vi når ikkje verkstaden akkurat no',
    unavailableLead: 'Ingenting er gått tapt. Sida prøver igjen sjølv.',
    forbiddenTitle: 'Berre for prosessrettleiaren',
    forbiddenLead: 'Denne sida er for den som leier verkstaden.',
    back: 'Til verkstaden',
  },
);
