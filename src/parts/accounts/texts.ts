/** Everything that people read about logging in and about themselves. */
export const accountsTexts = {
  nb: {
    logIn: 'Logg inn',
    logInLead:
      'Du trenger ikke å logge inn for å lese, søke eller holde et verksted. Logg inn når du vil legge inn noe, følge noe eller holde opplysninger oppdatert.',
    email: 'E-postadressen din',
    emailHint: 'Vi sender deg en lenke. Du trenger ikke passord.',
    emailError: 'Skriv en e-postadresse, for eksempel kari@kommunen.no.',
    sendLink: 'Send meg en lenke',
    providers: 'Eller bruk innloggingen du har fra før',
    provider: (name: string): string => `Logg inn med ${name}`,
    stored:
      'Vi lagrer adressen og når du er logget inn. Du ser alt som er lagret om deg på «Min side», og kan slette det der.',
    sentTitle: 'Se etter e-post fra oss',
    sent: (minutes: number): string =>
      `Hvis adressen er riktig, har du snart en e-post med en lenke. Den gjelder i ${minutes} minutter og kan brukes én gang.`,
    sentNothing:
      'Kom det ingen e-post? Se i søppelposten, og prøv så på nytt. En ny lenke gjør den gamle ugyldig.',
    outboxNote: 'Denne installasjonen sender ikke e-post. Meldingene ligger i utboksen.',
    toOutbox: 'Åpne utboksen',
    again: 'Prøv på nytt',
    linkTitle: 'Fullfør innloggingen',
    linkLead: 'Trykk på knappen for å logge inn i denne nettleseren.',
    linkButton: 'Logg meg inn',
    badLinkTitle: 'Lenken virker ikke lenger',
    badLink:
      'Den er brukt, erstattet av en nyere lenke, eller for gammel. Be om en ny, så er du inne med en gang.',
    logOut: 'Logg ut',
    myPage: 'Min side',
    welcome: 'Velkommen',
    nameLead: 'Hva skal andre kalle deg? Navnet står ved det du skriver og publiserer.',
    name: 'Navnet ditt',
    nameError: 'Skriv navnet ditt, på høyst 100 tegn.',
    saveName: 'Lagre navnet',
    nameSaved: 'Navnet er lagret.',
    about: 'Om deg',
    role: 'Roller',
    roles: { admin: 'Administrator av installasjonen', editor: 'Redaktør', reader: 'Leser' },
    waysIn: 'Slik kan du logge inn',
    byEmail: (email: string): string => `Lenke på e-post til ${email}`,
    byProvider: (name: string): string => `Innlogging hos ${name}`,
    lastUsed: (when: string): string => `sist brukt ${when}`,
    sessions: 'Der du er logget inn',
    sessionsLead: 'Avslutt det du ikke kjenner igjen.',
    thisOne: 'Denne nettleseren',
    unknownDevice: 'Ukjent nettleser',
    seen: (when: string): string => `sist i bruk ${when}`,
    end: 'Avslutt',
    endLabel: (device: string): string => `Avslutt innloggingen: ${device}`,
    endOthers: 'Logg ut alle andre steder',
    firstTitle: 'Bli den første administratoren',
    firstLead:
      'Installasjonen har ingen administrator ennå. Den som åpner denne lenken, blir det. Lenken virker én gang.',
    firstButton: 'Bli administrator',
    firstBad:
      'Lenken virker ikke. Enten er det allerede en administrator, eller så er serveren startet på nytt siden lenken ble laget. Se etter en ny lenke der serveren skriver hva den gjør.',
    tooMany: (minutes: number): string =>
      `Det er bedt om mange lenker på kort tid. Prøv igjen om ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}.`,
    outbox: 'Utboks',
    outboxLead:
      'Her ligger e-post som installasjonen ellers ville ha sendt. Siden finnes bare når e-post ikke er satt opp og adressen ikke er på nettet.',
    outboxEmpty: 'Ingen meldinger ennå. Be for eksempel om en lenke for å logge inn.',
    to: 'Til',
    mail: {
      subject: (installation: string): string => `Logg inn på ${installation}`,
      text: ({ installation, url }: { installation: string; url: string }): string =>
        `Hei!\n\nHer er lenken for å logge inn på ${installation}:\n\n${url}\n\nDen gjelder i 15 minutter og kan brukes én gang.\n\nHar du ikke bedt om den? Da kan du slette denne e-posten. Ingen er logget inn.\n`,
    },
  },
  nn: {
    logIn: 'Logg inn',
    logInLead:
      'Du treng ikkje å logge inn for å lese, søkje eller halde ein verkstad. Logg inn når du vil leggje inn noko, følgje noko eller halde opplysningar oppdaterte.',
    email: 'E-postadressa di',
    emailHint: 'Vi sender deg ei lenkje. Du treng ikkje passord.',
    emailError: 'Skriv ei e-postadresse, til dømes kari@kommunen.no.',
    sendLink: 'Send meg ei lenkje',
    providers: 'Eller bruk innlogginga du har frå før',
    provider: (name: string): string => `Logg inn med ${name}`,
    stored:
      'Vi lagrar adressa og når du er logga inn. Du ser alt som er lagra om deg på «Mi side», og kan slette det der.',
    sentTitle: 'Sjå etter e-post frå oss',
    sent: (minutes: number): string =>
      `Dersom adressa er rett, har du snart ein e-post med ei lenkje. Ho gjeld i ${minutes} minutt og kan brukast éin gong.`,
    sentNothing:
      'Kom det ingen e-post? Sjå i søppelposten, og prøv så på nytt. Ei ny lenkje gjer den gamle ugyldig.',
    outboxNote: 'Denne installasjonen sender ikkje e-post. Meldingane ligg i utboksen.',
    toOutbox: 'Opne utboksen',
    again: 'Prøv på nytt',
    linkTitle: 'Fullfør innlogginga',
    linkLead: 'Trykk på knappen for å logge inn i denne nettlesaren.',
    linkButton: 'Logg meg inn',
    badLinkTitle: 'Lenkja verkar ikkje lenger',
    badLink:
      'Ho er brukt, erstatta av ei nyare lenkje, eller for gammal. Be om ei ny, så er du inne med ein gong.',
    logOut: 'Logg ut',
    myPage: 'Mi side',
    welcome: 'Velkomen',
    nameLead: 'Kva skal andre kalle deg? Namnet står ved det du skriv og publiserer.',
    name: 'Namnet ditt',
    nameError: 'Skriv namnet ditt, på høgst 100 teikn.',
    saveName: 'Lagre namnet',
    nameSaved: 'Namnet er lagra.',
    about: 'Om deg',
    role: 'Roller',
    roles: { admin: 'Administrator av installasjonen', editor: 'Redaktør', reader: 'Lesar' },
    waysIn: 'Slik kan du logge inn',
    byEmail: (email: string): string => `Lenkje på e-post til ${email}`,
    byProvider: (name: string): string => `Innlogging hos ${name}`,
    lastUsed: (when: string): string => `sist brukt ${when}`,
    sessions: 'Der du er logga inn',
    sessionsLead: 'Avslutt det du ikkje kjenner att.',
    thisOne: 'Denne nettlesaren',
    unknownDevice: 'Ukjend nettlesar',
    seen: (when: string): string => `sist i bruk ${when}`,
    end: 'Avslutt',
    endLabel: (device: string): string => `Avslutt innlogginga: ${device}`,
    endOthers: 'Logg ut alle andre stader',
    firstTitle: 'Bli den første administratoren',
    firstLead:
      'Installasjonen har ingen administrator enno. Den som opnar denne lenkja, blir det. Lenkja verkar éin gong.',
    firstButton: 'Bli administrator',
    firstBad:
      'Lenkja verkar ikkje. Anten er det alt ein administrator, eller så er tenaren starta på nytt sidan lenkja vart laga. Sjå etter ei ny lenkje der tenaren skriv kva han gjer.',
    tooMany: (minutes: number): string =>
      `Det er bede om mange lenkjer på kort tid. Prøv igjen om ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`}.`,
    outbox: 'Utboks',
    outboxLead:
      'Her ligg e-post som installasjonen elles ville ha sendt. Sida finst berre når e-post ikkje er sett opp og adressa ikkje er på nettet.',
    outboxEmpty: 'Ingen meldingar enno. Be til dømes om ei lenkje for å logge inn.',
    to: 'Til',
    mail: {
      subject: (installation: string): string => `Logg inn på ${installation}`,
      text: ({ installation, url }: { installation: string; url: string }): string =>
        `Hei!\n\nHer er lenkja for å logge inn på ${installation}:\n\n${url}\n\nHo gjeld i 15 minutt og kan brukast éin gong.\n\nHar du ikkje bede om ho? Då kan du slette denne e-posten. Ingen er logga inn.\n`,
    },
  },
};
