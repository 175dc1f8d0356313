import { defineTexts } from '#platform/i18n/texts.ts';

/** What each duty of content/rules/procurement/duties.yml asks, by its id. Numbers are put in. */
export const dutyTexts = defineTexts(
  {
    principles:
      'Følg de grunnleggende prinsippene: konkurranse, likebehandling, forutsigbarhet, etterprøvbarhet og forholdsmessighet.',
    announce: 'Kunngjør konkurransen, så alle som kan levere, får vite om den.',
    'ask-several': (count: number) =>
      `Spør flere leverandører. En vanlig tommelfingerregel er minst ${count}. Tallet står ikke i forskriften.`,
    'no-splitting': 'Del ikke opp kjøpet for å komme under en grense.',
    'whole-value': 'Regn med hele verdien: alle år, opsjoner og deler, uten merverdiavgift.',
    'supplier-helped':
      'En leverandør har hjulpet til. Gi de andre de samme opplysningene og god nok tid. Avvis leverandøren bare hvis fordelen ikke kan jevnes ut.',
    'reserve-sheltered': (percent: number) =>
      `Skal kjøpet reserveres, må minst ${percent} prosent av de ansatte hos leverandøren ha nedsatt arbeidsevne eller være vanskeligstilte.`,
    'reserve-nonprofit':
      'Dere kan vurdere å la bare ideelle organisasjoner konkurrere. Skriv ned hvorfor.',
    'reserve-user-governed': (years: number) =>
      `Skal kjøpet reserveres for virksomheter som styres av ansatte eller brukere, kan kontrakten vare høyst ${years} år.`,
    'reserve-individual':
      'Kjøp til enkeltbrukere har en egen regel. Vurder om den passer, og skriv ned hvorfor.',
    'framework-length': (years: number) =>
      `En rammeavtale skal normalt ikke vare mer enn ${years} år. Skal den vare lenger, trengs det en særlig grunn som dere skriver ned.`,
    protocol: 'Skriv ned det viktigste underveis, og ha en protokoll i saken.',
    'protocol-contents': 'Protokollen må inneholde det paragrafen lister opp.',
    'tax-certificate': (kroner: string) =>
      `Be norske leverandører om skatteattest. Plikten gjelder kjøp over ${kroner}.`,
    'public-access': 'Svar på krav om innsyn, og gi innsyn så langt reglene krever.',
    confidentiality: 'Ta vare på forretningshemmeligheter og andre opplysninger med taushetsplikt.',
    impartiality: 'Sjekk at ingen som arbeider med kjøpet, er inhabile.',
    climate: 'Gi klima og miljø vekt slik paragrafen krever.',
    'award-notice': 'Kunngjør hvem som fikk kontrakten.',
    standstill: (days: number) =>
      `Vent minst ${days} dager fra dere gir beskjed om valget, til kontrakten blir inngått.`,
    'start-date':
      'Skriv ned datoen da kjøpet ble satt i gang. Den avgjør hvilke regler som gjelder.',
    'administrative-law':
      'Vurder hva forvaltningsretten og deres egne regler krever. De gjelder også når anskaffelsesreglene ikke gjør det.',
    'good-practice':
      'Kjøp med omtanke også her. Heftet fra 2017 sier at grunnprinsippene gjelder alle kjøp. Forarbeidene til loven sier at små kjøp er helt utenfor den.',
    'check-exit': 'Skriv ned hvordan vilkårene for unntaket er oppfylt. Spør innkjøp eller jurist.',
    'nothing-in-return':
      'Forsikre dere om at ingen får betalt for en ytelse dere skal ha. Da er det et kjøp, uansett hva avtalen heter.',
    'state-aid': 'Vurder om pengene kan være offentlig støtte til en virksomhet i et marked.',
    'written-agreement':
      'Skriv en avtale om mål, bidrag, kontaktpersoner og hvordan dere avslutter.',
    'pilot-contract':
      'Lag en kontrakt som bare gjelder testperioden, med mål og slutt. Lov ikke noe kjøp etterpå.',
    'pilot-afterwards':
      'Skal tjenesten i vanlig drift, må det vurderes som et nytt kjøp. Del det dere lærte, så andre kan konkurrere på like vilkår.',
    'innovation-partnership':
      'Vurder innovasjonspartnerskap: dere kan utvikle løsningen og kjøpe den i samme konkurranse.',
    'innovation-value':
      'Verdien av et innovasjonspartnerskap regnes ut på en egen måte. Les paragrafen først.',
    'consider-research':
      'Vurder om utviklingsarbeidet er forskning og utvikling som er unntatt fra reglene.',
    'describe-need': 'Beskriv behovet og virkningen dere vil ha, framfor en ferdig løsning.',
  },
  {
    principles:
      'Følg dei grunnleggjande prinsippa: konkurranse, likebehandling, føreseielegheit, etterprøvbarheit og forholdsmessigheit.',
    announce: 'Kunngjer konkurransen, så alle som kan levere, får vite om han.',
    'ask-several': (count: number) =>
      `Spør fleire leverandørar. Ein vanleg tommelfingerregel er minst ${count}. Talet står ikkje i forskrifta.`,
    'no-splitting': 'Del ikkje opp innkjøpet for å kome under ei grense.',
    'whole-value': 'Rekn med heile verdien: alle år, opsjonar og delar, utan meirverdiavgift.',
    'supplier-helped':
      'Ein leverandør har hjelpt til. Gje dei andre dei same opplysningane og god nok tid. Avvis leverandøren berre om fordelen ikkje kan jamnast ut.',
    'reserve-sheltered': (percent: number) =>
      `Skal innkjøpet reserverast, må minst ${percent} prosent av dei tilsette hos leverandøren ha nedsett arbeidsevne eller vere vanskelegstilte.`,
    'reserve-nonprofit':
      'De kan vurdere å la berre ideelle organisasjonar konkurrere. Skriv ned kvifor.',
    'reserve-user-governed': (years: number) =>
      `Skal innkjøpet reserverast for verksemder som tilsette eller brukarar styrer, kan kontrakten vare høgst ${years} år.`,
    'reserve-individual':
      'Innkjøp til einskilde brukarar har ein eigen regel. Vurder om han passar, og skriv ned kvifor.',
    'framework-length': (years: number) =>
      `Ein rammeavtale skal normalt ikkje vare meir enn ${years} år. Skal han vare lenger, trengst det ein særleg grunn som de skriv ned.`,
    protocol: 'Skriv ned det viktigaste undervegs, og ha ein protokoll i saka.',
    'protocol-contents': 'Protokollen må innehalde det paragrafen listar opp.',
    'tax-certificate': (kroner: string) =>
      `Be norske leverandørar om skatteattest. Plikta gjeld innkjøp over ${kroner}.`,
    'public-access': 'Svar på krav om innsyn, og gje innsyn så langt reglane krev.',
    confidentiality: 'Ta vare på forretningsløyndomar og andre opplysningar med teieplikt.',
    impartiality: 'Sjekk at ingen som arbeider med innkjøpet, er ugilde.',
    climate: 'Gje klima og miljø vekt slik paragrafen krev.',
    'award-notice': 'Kunngjer kven som fekk kontrakten.',
    standstill: (days: number) =>
      `Vent minst ${days} dagar frå de gjev melding om valet, til kontrakten blir inngått.`,
    'start-date':
      'Skriv ned datoen då innkjøpet vart sett i gang. Han avgjer kva reglar som gjeld.',
    'administrative-law':
      'Vurder kva forvaltningsretten og dykkar eigne reglar krev. Dei gjeld også når anskaffingsreglane ikkje gjer det.',
    'good-practice':
      'Kjøp med omtanke også her. Heftet frå 2017 seier at grunnprinsippa gjeld alle innkjøp. Førearbeida til lova seier at små innkjøp er heilt utanfor henne.',
    'check-exit':
      'Skriv ned korleis vilkåra for unntaket er oppfylte. Spør innkjøp eller ein jurist.',
    'nothing-in-return':
      'Forsikre dykk om at ingen får betalt for ei yting de skal ha. Då er det eit kjøp, same kva avtalen heiter.',
    'state-aid': 'Vurder om pengane kan vere offentleg støtte til ei verksemd i ein marknad.',
    'written-agreement':
      'Skriv ein avtale om mål, bidrag, kontaktpersonar og korleis de avsluttar.',
    'pilot-contract':
      'Lag ein kontrakt som berre gjeld testperioden, med mål og slutt. Lov ikkje kjøp etterpå.',
    'pilot-afterwards':
      'Skal tenesta i vanleg drift, må det vurderast som eit nytt innkjøp. Del det de lærte, så andre kan konkurrere på like vilkår.',
    'innovation-partnership':
      'Vurder innovasjonspartnarskap: de kan utvikle løysinga og kjøpe henne i same konkurranse.',
    'innovation-value':
      'Verdien av eit innovasjonspartnarskap blir rekna ut på ein eigen måte. Les paragrafen først.',
    'consider-research':
      'Vurder om utviklingsarbeidet er forsking og utvikling som er unnateke frå reglane.',
    'describe-need': 'Skildre behovet og verknaden de vil ha, framfor ei ferdig løysing.',
  },
);
