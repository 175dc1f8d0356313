import { defineTexts } from '#platform/i18n/texts.ts';

/** «a, b og c» */
function listed(words: string[], and: string): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/** The draft of a post about how the sheets were used. */
export const postTexts = defineTexts(
  {
    title: 'Slik brukte vi arkene',
    lead: 'Et utkast dere kan gjøre til deres eget. Ingenting er publisert.',
    checkTitle: 'Før dere deler det',
    check:
      'Bytt ut det som står med «Fyll inn». Spør dem som var med, før dere gjengir det de skrev. Navn på deltakere er tatt ut. Navn på mulige partnere står heller ikke her, siden de ikke er spurt.',
    fill: (what: string) => `Fyll inn: ${what}`,
    fillPlace: 'dato og sted',
    fillWhy: 'hvorfor dere ville gjøre dette',
    fillHours: 'antall timer',
    fillPartner: 'partnere som har sagt ja til å bli nevnt',
    fillQuote: 'et sitat fra en som var med, og som har sagt ja til det',
    fillDifferent: 'hva dere ville ha gjort annerledes',
    fillNext: 'hva som skjer nå, og når',
    fillContact: 'hvem andre kan spørre',
    name: '[navn]',
    who: 'Hvem vi var',
    whoText: (count: number, sides: string[], tables: number) =>
      `Vi var ${count} personer ved ${tables} bord: ${listed(sides, 'og')}.`,
    kommune: (count: number) => `${count} fra kommune eller stat`,
    entreprenor: (count: number) => `${count} fra sosiale entreprenører`,
    annet: (count: number) => `${count} fra andre steder`,
    did: 'Hva vi gjorde',
    didText: (used: number, all: number) => `Vi arbeidet med ${used} av ${all} ark:`,
    hours: (hours: string) => `Det tok ${hours} ${hours === '1' ? 'time' : 'timer'}.`,
    took: 'Det tok:',
    found: 'Hva vi fant',
    themes: 'Dette gikk igjen på lappene:',
    partners: (count: number) => `Vi skrev ned ${count} mulige partnere.`,
    effects: 'Dette kan et samarbeid føre til:',
    indicators: 'Slik kan vi se om det virker:',
    myths: 'Disse mytene om innkjøp lever hos oss:',
    nothing: 'Ingenting er vist fram på arkene ennå.',
    different: 'Hva vi ville gjort annerledes',
    next: 'Hva som skjer nå',
    promises: (count: number) =>
      count === 1
        ? 'Én har tatt på seg noe etter samlingen.'
        : `${count} løfter kom ut av samlingen.`,
    bound: 'Arkene bandt ingen. Det som kom ut av dem, er det noen som har sagt ja til etterpå.',
    method: (site: string) => `Vi brukte de ti arkene fra ${site}. De er åpne for alle.`,
    page: 'Utkast til innlegg',
    pageLead:
      'Her er et utkast bygd på det som står åpent på arkene. Kopier det, eller last det ned og skriv videre.',
    copyLabel: 'Utkastet som Markdown',
    copyHelp: 'Merk alt i feltet (Ctrl + A) og kopier (Ctrl + C).',
    asWord: 'Last ned som Word',
    asMarkdown: 'Last ned som Markdown',
    preview: 'Slik ser det ut',
    back: 'Tilbake til resultatet',
    madeBy: (site: string) => `Utkastet er laget med ${site}.`,
  },
  {
    title: 'Slik brukte vi arka',
    lead: 'Eit utkast de kan gjere til dykkar eige. Ingenting er publisert.',
    checkTitle: 'Før de deler det',
    check:
      'Byt ut det som står med «Fyll inn». Spør dei som var med, før de gir att det dei skreiv. Namn på deltakarar er tekne ut. Namn på moglege partnarar står heller ikkje her, sidan dei ikkje er spurde.',
    fill: (what: string) => `Fyll inn: ${what}`,
    fillPlace: 'dato og stad',
    fillWhy: 'kvifor de ville gjere dette',
    fillHours: 'kor mange timar',
    fillPartner: 'partnarar som har sagt ja til å bli nemnde',
    fillQuote: 'eit sitat frå ein som var med, og som har sagt ja til det',
    fillDifferent: 'kva de ville ha gjort annleis',
    fillNext: 'kva som skjer no, og når',
    fillContact: 'kven andre kan spørje',
    name: '[namn]',
    who: 'Kven vi var',
    whoText: (count: number, sides: string[], tables: number) =>
      `Vi var ${count} personar ved ${tables} bord: ${listed(sides, 'og')}.`,
    kommune: (count: number) => `${count} frå kommune eller stat`,
    entreprenor: (count: number) => `${count} frå sosiale entreprenørar`,
    annet: (count: number) => `${count} frå andre stader`,
    did: 'Kva vi gjorde',
    didText: (used: number, all: number) => `Vi arbeidde med ${used} av ${all} ark:`,
    hours: (hours: string) => `Det tok ${hours} ${hours === '1' ? 'time' : 'timar'}.`,
    took: 'Det tok:',
    found: 'Kva vi fann',
    themes: 'Dette gjekk igjen på lappane:',
    partners: (count: number) => `Vi skreiv ned ${count} moglege partnarar.`,
    effects: 'Dette kan eit samarbeid føre til:',
    indicators: 'Slik kan vi sjå om det verkar:',
    myths: 'Desse mytane om innkjøp lever hos oss:',
    nothing: 'Ingenting er vist fram på arka enno.',
    different: 'Kva vi ville gjort annleis',
    next: 'Kva som skjer no',
    promises: (count: number) =>
      count === 1
        ? 'Éin har teke på seg noko etter samlinga.'
        : `${count} lovnader kom ut av samlinga.`,
    bound: 'Arka batt ingen. Det som kom ut av dei, er det nokon som har sagt ja til etterpå.',
    method: (site: string) => `Vi brukte dei ti arka frå ${site}. Dei er opne for alle.`,
    page: 'Utkast til innlegg',
    pageLead:
      'Her er eit utkast bygd på det som står ope på arka. Kopier det, eller last det ned og skriv vidare.',
    copyLabel: 'Utkastet som Markdown',
    copyHelp: 'Merk alt i feltet (Ctrl + A) og kopier (Ctrl + C).',
    asWord: 'Last ned som Word',
    asMarkdown: 'Last ned som Markdown',
    preview: 'Slik ser det ut',
    back: 'Tilbake til resultatet',
    madeBy: (site: string) => `Utkastet er laga med ${site}.`,
  },
);
