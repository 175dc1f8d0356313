import { defineTexts } from '#platform/i18n/texts.ts';

export const siteTexts = defineTexts(
  {
    homeQuestion: 'Hva står du i?',
    homeLead:
      'Velg det som ligner mest. Du får en oppskrift, fakta og eksempler, og du ser hvorfor de passer.',
    homeAll: 'Svar på noen spørsmål i stedet',
    homePathTitle: 'Veien fra situasjon til samarbeid',
    homePathSituation: 'Situasjon',
    homePathSituationText: 'Velg det dere står i.',
    homePathRecipe: 'Oppskrift',
    homePathRecipeText: 'Steg for steg, med fallgruver.',
    homePathExample: 'Eksempler',
    homePathExampleText: 'Minst tre som ligner, og hvorfor.',
    homePathStep: 'Neste steg',
    homePathStepText: 'Ett du kan ta i dag.',
    homeWorkshop: 'Sett dere rundt samme bord',
    homeWorkshopText:
      'I et verksted går kommune og sosiale entreprenører gjennom ti ark sammen, med lapper, stillhet og samtale. Det tar en halv dag. Du trenger ingen konto.',
    homeWorkshopTry: 'Prøv et verksted',
    homeWorkshopMore: 'Les om verkstedet, eller bli med i et',
    homeExample: 'Et eksempel',
    homeExampleMore: 'Les hele eksempelet',
    homeAllExamples: (n: number) => `Se alle ${n} eksempler`,
    homeNew: 'Sist publisert',
    homeRecipes: 'Alle oppskriftene',
    homeDescription:
      'Hjelp til kommuner og sosiale entreprenører som vil samarbeide: oppskrifter, fakta og eksempler som ligner din situasjon.',
    feedsTitle: 'Nyhetsstrømmer',
    feedsLead:
      'Følg kokeboka og eksemplene i en strømleser. Du trenger ikke oppgi noe om deg selv.',
    feedAll: 'Alt nytt',
    feedPages: 'Sider i kokeboka',
    feedExamples: 'Eksempler',
    accessibilityTitle: 'Tilgjengelighet',
    accessibilityLead:
      'Nettstedet skal kunne brukes av alle, også uten mus, uten skript og med skjermleser.',
    accessibilityText:
      'Vi bygger etter WCAG 2.2 på nivå AA og prøver hver reise med tastatur og automatiske kontroller. Den offisielle tilgjengelighetserklæringen hører til den som driver installasjonen. Denne installasjonen har ikke oppgitt noen lenke til sin erklæring ennå.',
    accessibilityReport: 'Møter du en hindring, meld fra til den som driver nettstedet.',
    apiTitle: 'Åpne data og API',
    apiLead:
      'Alt som er publisert, kan hentes av programmer: sider, eksempler og søk. Lesing er fri.',
    apiDocument: 'Beskrivelsen i OpenAPI 3.1',
    apiPath: 'Adresse',
    apiParameters: 'Parametere',
    apiLimits:
      'Svar som ikke er endret, gir 304 når du sender ETag tilbake. Mange kan dele én adresse: grensen er romslig, og svar 429 sier hvor lenge du må vente.',
    apiDownloads: 'Nedlastinger',
    apiErrors:
      'Feil kommer som problem+json på målformen du ber om, og navngir feltet som var feil.',
  },
  {
    homeQuestion: 'Kva står du i?',
    homeLead:
      'Vel det som liknar mest. Du får ei oppskrift, fakta og døme, og du ser kvifor dei passar.',
    homeAll: 'Svar på nokre spørsmål i staden',
    homePathTitle: 'Vegen frå situasjon til samarbeid',
    homePathSituation: 'Situasjon',
    homePathSituationText: 'Vel det de står i.',
    homePathRecipe: 'Oppskrift',
    homePathRecipeText: 'Steg for steg, med fallgruver.',
    homePathExample: 'Døme',
    homePathExampleText: 'Minst tre som liknar, og kvifor.',
    homePathStep: 'Neste steg',
    homePathStepText: 'Eitt du kan ta i dag.',
    homeWorkshop: 'Set dykk rundt same bord',
    homeWorkshopText:
      'I ein verkstad går kommune og sosiale entreprenørar gjennom ti ark saman, med lappar, stille og samtale. Det tek ein halv dag. Du treng ingen konto.',
    homeWorkshopTry: 'Prøv ein verkstad',
    homeWorkshopMore: 'Les om verkstaden, eller bli med i ein',
    homeExample: 'Eit døme',
    homeExampleMore: 'Les heile dømet',
    homeAllExamples: (n: number) => `Sjå alle dei ${n} døma`,
    homeNew: 'Sist publisert',
    homeRecipes: 'Alle oppskriftene',
    homeDescription:
      'Hjelp til kommunar og sosiale entreprenørar som vil samarbeide: oppskrifter, fakta og døme som liknar situasjonen din.',
    feedsTitle: 'Nyhendestraumar',
    feedsLead: 'Følg kokeboka og døma i ein straumlesar. Du treng ikkje oppgi noko om deg sjølv.',
    feedAll: 'Alt nytt',
    feedPages: 'Sider i kokeboka',
    feedExamples: 'Døme',
    accessibilityTitle: 'Tilgjenge',
    accessibilityLead:
      'Nettstaden skal kunne brukast av alle, også utan mus, utan skript og med skjermlesar.',
    accessibilityText:
      'Vi byggjer etter WCAG 2.2 på nivå AA og prøver kvar reise med tastatur og automatiske kontrollar. Den offisielle tilgjengeerklæringa høyrer til den som driv installasjonen. Denne installasjonen har ikkje oppgitt noka lenkje til erklæringa si enno.',
    accessibilityReport: 'Møter du ei hindring, meld frå til den som driv nettstaden.',
    apiTitle: 'Opne data og API',
    apiLead: 'Alt som er publisert, kan hentast av program: sider, døme og søk. Lesing er fri.',
    apiDocument: 'Skildringa i OpenAPI 3.1',
    apiPath: 'Adresse',
    apiParameters: 'Parametrar',
    apiLimits:
      'Svar som ikkje er endra, gir 304 når du sender ETag tilbake. Mange kan dele éi adresse: grensa er romsleg, og svar 429 seier kor lenge du må vente.',
    apiDownloads: 'Nedlastingar',
    apiErrors: 'Feil kjem som problem+json på målforma du ber om, og nemner feltet som var feil.',
  },
);
