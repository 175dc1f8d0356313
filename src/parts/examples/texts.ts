import { formatNumber } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { defineTexts } from '#platform/i18n/texts.ts';
import type { Facet } from './model/facets.ts';
import type { Sort } from './model/list-query.ts';
import type { AnswerKey } from './model/values.ts';

export const facetNames = defineTexts<Record<Facet, string>>(
  {
    type: 'Type',
    field: 'Område',
    targetGroup: 'Målgruppe',
    form: 'Samarbeidsform',
    phase: 'Fase',
    procurement: 'Anskaffelse',
    funding: 'Finansiering',
    effect: 'Effekt',
    county: 'Fylke',
    municipality: 'Kommune',
  },
  {
    type: 'Type',
    field: 'Område',
    targetGroup: 'Målgruppe',
    form: 'Samarbeidsform',
    phase: 'Fase',
    procurement: 'Anskaffing',
    funding: 'Finansiering',
    effect: 'Effekt',
    county: 'Fylke',
    municipality: 'Kommune',
  },
);

/** «samme område: …», the reason why two examples are alike. */
export const sameTexts = defineTexts<Record<Facet, string>>(
  {
    type: 'samme type',
    field: 'samme område',
    targetGroup: 'samme målgruppe',
    form: 'samme form',
    phase: 'samme fase',
    procurement: 'samme anskaffelsesmåte',
    funding: 'samme finansiering',
    effect: 'effekten er like godt kjent',
    county: 'samme fylke',
    municipality: 'samme kommune',
  },
  {
    type: 'same type',
    field: 'same område',
    targetGroup: 'same målgruppe',
    form: 'same form',
    phase: 'same fase',
    procurement: 'same anskaffingsmåte',
    funding: 'same finansiering',
    effect: 'effekten er like godt kjend',
    county: 'same fylke',
    municipality: 'same kommune',
  },
);

export const sortNames = defineTexts<Record<Sort, string>>(
  { nyeste: 'Nyeste først', tittel: 'Tittel, A til Å' },
  { nyeste: 'Nyaste først', tittel: 'Tittel, A til Å' },
);

export const answerNames = defineTexts<Record<AnswerKey, string>>(
  {
    contact: 'Hvordan begynte kontakten?',
    anchoringLeaders: 'Hvordan var ledere og politikere med?',
    anchoringStaff: 'Hvordan var de ansatte med?',
    anchoringUsers: 'Hvordan var brukerne med?',
    formalised: 'Hvordan ble samarbeidet formalisert?',
    publicContribution: 'Hva bidro det offentlige med?',
    successFactors: 'Hva fikk det til å lykkes?',
    barriers: 'Hva sto i veien?',
    differently: 'Hva ville de gjort annerledes?',
    lessons: 'Hva mener deltakerne at andre kan lære?',
  },
  {
    contact: 'Korleis byrja kontakten?',
    anchoringLeaders: 'Korleis var leiarar og politikarar med?',
    anchoringStaff: 'Korleis var dei tilsette med?',
    anchoringUsers: 'Korleis var brukarane med?',
    formalised: 'Korleis vart samarbeidet formalisert?',
    publicContribution: 'Kva bidrog det offentlege med?',
    successFactors: 'Kva fekk det til å lykkast?',
    barriers: 'Kva stod i vegen?',
    differently: 'Kva ville dei gjort annleis?',
    lessons: 'Kva meiner deltakarane at andre kan lære?',
  },
);

export const exampleTexts = defineTexts(
  {
    title: 'Eksempler',
    lead: 'Hva har andre kommuner og sosiale entreprenører prøvd? Finn noen som har stått der dere står, og se hva de gjorde.',
    description:
      'Eksempler på samarbeid mellom kommuner og sosiale entreprenører, med parter, form, finansiering og det deltakerne lærte.',
    count: (n: number) => (n === 1 ? '1 eksempel' : `${formatNumber(n)} eksempler`),
    narrow: 'Avgrens listen',
    narrowHint:
      'Kryss av for det som ligner. Flere kryss i samme gruppe gir flere eksempler; kryss i ulike grupper gir færre.',
    moreChoices: 'Flere valg',
    show: 'Vis eksempler',
    pageOf: (page: number, pages: number) => `side ${page} av ${pages}`,
    chosen: 'Du har valgt',
    removeChoice: (facet: string, value: string) => `Fjern ${facet}: ${value}`,
    removeAll: 'Fjern alle valg',
    sort: 'Rekkefølge',
    chosenIn: (n: number) => `${n} valgt`,
    noChoices: 'Ingen eksempler med de andre valgene har en verdi her.',
    ignoredTitle: 'Noe i adressen kunne ikke brukes',
    ignoredText: 'Vi kjenner ikke disse valgene, og viser listen uten dem:',
    ignoredPage: (page: number) => `Siste side er ${page}. Den vises her.`,
    emptyTitle: 'Ingen eksempler passer til alt du har valgt',
    emptyText:
      'Eksemplene bygger på det kildene forteller. Mye er ikke oppgitt, og da finner vi ikke eksemplet på det feltet. Ta bort ett valg om gangen, eller begynn med situasjonen dere står i.',
    noneTitle: 'Her kommer eksemplene',
    noneText:
      'Det er ikke lagt inn noen eksempler ennå. Les i kokeboka så lenge, eller begynn med situasjonen dere står i.',
    map: 'Fylker',
    mapTitle: 'Kart over fylkene med antall eksempler',
    mapDesc:
      'Hver rute er et fylke, plassert omtrent som på kartet. Velg en rute for å se bare eksempler derfra. Ruter uten eksempler er ikke lenker.',
    mapHint:
      'Tallet er antall eksempler med de andre valgene dine. Mange eksempler har ikke noe oppgitt sted.',
    tile: (name: string, n: number) => `${name} ${n === 1 ? '1 eksempel' : `${n} eksempler`}`,
    tileChosen: (name: string, n: number) =>
      `${name} ${n === 1 ? '1 eksempel' : `${n} eksempler`}, valgt. Fjern valget`,
    download: 'Last ned listen',
    downloadCsv: 'CSV for regneark',
    downloadJson: 'JSON med alt innhold',
    addToBooklet: 'Legg i mitt hefte',
    facts: 'Fakta om eksemplet',
    parties: 'Parter',
    unnamedParty: (kind: string) => `${kind}, navnet står ikke i kilden`,
    thenNow: (then: string, now: string) => `Den gang ${then}, nå ${now}.`,
    notFromSource: 'Dagens navn står ikke i kilden.',
    place: 'Sted',
    phaseHint: 'slik kilden forteller det',
    amounts: 'Beløp',
    years: 'Tid',
    from: (year: number) => `fra ${year}`,
    to: (year: number) => `til ${year}`,
    fromTo: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
    agreement: 'Avtale',
    agreementHint: 'Vedlegg i kilden. Vi har bare tittelen.',
    answers: 'Det deltakerne forteller',
    answersLead:
      'De samme spørsmålene stilles til alle eksemplene. Det kilden ikke svarer på, står som ukjent.',
    effect: 'Effekt',
    effectUnknown: 'Kilden sier ikke noe om effekten. Det betyr ikke at den mangler.',
    evidence: 'Hvor sikkert er det?',
    related: 'Eksempler som ligner',
    relatedNone: 'Kilden forteller for lite til at vi kan peke ut eksempler som ligner.',
    because: (reasons: string) => `Ligner fordi: ${reasons}.`,
    relatedPages: 'Les mer i kokeboka',
    nextText:
      'Kjenner dere dere igjen? Svar på noen spørsmål, og få en oppskrift og eksempler som passer.',
    nextAction: 'Finn din situasjon',
    alsoIn: (value: string) => `Se alle eksempler: ${value}`,
    versions: (n: number) => `Versjon ${n}. Se hva som er endret`,
    published: (day: string) => `Publisert ${day}`,
    sourceNote: 'Fortalt med redaksjonens egne ord etter kildene.',
  },
  {
    title: 'Døme',
    lead: 'Kva har andre kommunar og sosiale entreprenørar prøvd? Finn nokon som har stått der de står, og sjå kva dei gjorde.',
    description:
      'Døme på samarbeid mellom kommunar og sosiale entreprenørar, med partar, form, finansiering og det deltakarane lærte.',
    count: (n: number) => `${formatNumber(n)} døme`,
    narrow: 'Avgrens lista',
    narrowHint:
      'Kryss av for det som liknar. Fleire kryss i same gruppa gir fleire døme; kryss i ulike grupper gir færre.',
    moreChoices: 'Fleire val',
    show: 'Vis døme',
    pageOf: (page: number, pages: number) => `side ${page} av ${pages}`,
    chosen: 'Du har valt',
    removeChoice: (facet: string, value: string) => `Fjern ${facet}: ${value}`,
    removeAll: 'Fjern alle vala',
    sort: 'Rekkjefølgje',
    chosenIn: (n: number) => `${n} valt`,
    noChoices: 'Ingen døme med dei andre vala har ein verdi her.',
    ignoredTitle: 'Noko i adressa kunne ikkje brukast',
    ignoredText: 'Vi kjenner ikkje desse vala, og viser lista utan dei:',
    ignoredPage: (page: number) => `Siste side er ${page}. Ho er vist her.`,
    emptyTitle: 'Ingen døme passar til alt du har valt',
    emptyText:
      'Døma byggjer på det kjeldene fortel. Mykje er ikkje oppgitt, og då finn vi ikkje dømet på det feltet. Ta bort eitt val om gongen, eller byrj med situasjonen de står i.',
    noneTitle: 'Her kjem døma',
    noneText:
      'Det er ikkje lagt inn døme enno. Les i kokeboka så lenge, eller byrj med situasjonen de står i.',
    map: 'Fylke',
    mapTitle: 'Kart over fylka med talet på døme',
    mapDesc:
      'Kvar rute er eit fylke, plassert om lag som på kartet. Vel ei rute for å sjå berre døme derifrå. Ruter utan døme er ikkje lenkjer.',
    mapHint:
      'Talet er kor mange døme det er med dei andre vala dine. Mange døme har ikkje nokon oppgitt stad.',
    tile: (name: string, n: number) => `${name} ${n} døme`,
    tileChosen: (name: string, n: number) => `${name} ${n} døme, valt. Fjern valet`,
    download: 'Last ned lista',
    downloadCsv: 'CSV for rekneark',
    downloadJson: 'JSON med alt innhald',
    addToBooklet: 'Legg i heftet mitt',
    facts: 'Fakta om dømet',
    parties: 'Partar',
    unnamedParty: (kind: string) => `${kind}, namnet står ikkje i kjelda`,
    thenNow: (then: string, now: string) => `Den gongen ${then}, no ${now}.`,
    notFromSource: 'Namnet i dag står ikkje i kjelda.',
    place: 'Stad',
    phaseHint: 'slik kjelda fortel det',
    amounts: 'Beløp',
    years: 'Tid',
    from: (year: number) => `frå ${year}`,
    to: (year: number) => `til ${year}`,
    fromTo: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
    agreement: 'Avtale',
    agreementHint: 'Vedlegg i kjelda. Vi har berre tittelen.',
    answers: 'Det deltakarane fortel',
    answersLead:
      'Dei same spørsmåla blir stilte til alle døma. Det kjelda ikkje svarer på, står som ukjent.',
    effect: 'Effekt',
    effectUnknown: 'Kjelda seier ikkje noko om effekten. Det tyder ikkje at han manglar.',
    evidence: 'Kor sikkert er det?',
    related: 'Døme som liknar',
    relatedNone: 'Kjelda fortel for lite til at vi kan peike ut døme som liknar.',
    because: (reasons: string) => `Liknar fordi: ${reasons}.`,
    relatedPages: 'Les meir i kokeboka',
    nextText: 'Kjenner de dykk att? Svar på nokre spørsmål, og få ei oppskrift og døme som passar.',
    nextAction: 'Finn situasjonen din',
    alsoIn: (value: string) => `Sjå alle døme: ${value}`,
    versions: (n: number) => `Versjon ${n}. Sjå kva som er endra`,
    published: (day: string) => `Publisert ${day}`,
    sourceNote: 'Fortalt med redaksjonen sine eigne ord etter kjeldene.',
  },
);

export type ExampleTextsIn = (typeof exampleTexts)[Lang];
