import { spellingPairs } from './spellings.ts';

/**
 * Words that compounds are made of: those of the domain, and everyday ones. A whole word that
 * stands here is not taken apart («regelverk», «nettverk»), so it also guards against nonsense.
 * Base forms, bokmål; nynorsk twins come from `spellings.ts`. Verbs stand as they open a compound
 * (måle-modell, spørre-undersøkelse).
 */
const words = `
abonnement adresse aksje aktivitet aktør analyse anbefaling anbud ansatt anskaffelse ansvar ansvarlig apparat arbeid arbeids arena argument ark
attest avdeling avgift avkastning avtale bank barn barne barnehage bedrift begrunnelse behandling behov beløp bemanning beregning beskrivelse beslutning
bestilling besøk betaling bevilgning bidrag bil blogg bolig bord bosted brev bro bruker brygge budsjett bunn by bydel bystyre dag data dato definisjon
dele deltaker demens departement desember dialog digital direktorat direktør disposisjon distrikt dokument drift drifts dugnad effekt eiendom ekspert eldre
elev endring enhet enkelt epost erfaring etablerer etat evaluering evne fabrikk fag faglig familie fase fattigdom felles fellesskap felt fengsel ferdighet
film finans finansiering fisk flyktning folk folke folkehelse fond forebygging forening foretak forhold form formann formål forretning forsikring forskning forskrift forslag
forsvar fortelling forum forvaltning forvalter foto fradrag fremtid frihet frisk friskliv fritid frivillig frist fylke fylkes gang gate generasjon gevinst gjennomføring
gratis grense gruppe grunn grunnlag gründer gårds hage halvår hand handel handling hefte helse hemmelig hemmelighet henvendelse historie hjelp hjem hjemme hjerte hoved hus hverdag ide idé
idrett ildsjel indikator industri informasjon inkludering inkubator innbygger innhold initiativ innkjøp innkjøper innovasjon innslag innspill innsats inntekt inspirasjon institusjon institutt
instruks integrering intensjon interesse interesserte intervju investering investor jobb kafé kafe kandidat kapital kart kartlegging katalog kilde kjede kjennetegn kjøp kjøper klage klasse klima knute kode kommune kommunal kommunikasjon kompetanse
konferanse konkurranse kontakt konto kontor kontrakt kontroll kost kostnad kraft krav krets kriminal kriminalitet krise kropp kultur kunde kunngjøring kunnskap kurs kvalifikasjon kvalitet
kveld kvinne lag land lag lån leder ledelse ledelses ledd leverandør leve levekår leie lekse likebehandling likhet linje liste liv livs lokal lokale lokaler lov lovgiving lønn lønns løsning læring lærings lærer lærling
makt mal mandat mangfold marked maskin mat materiale matrise medarbeider medlem medvirkning melding mengde menneske mentor merke merverdi metode middel miljø minister minoritet modell moms motta mottak museum myte
måle måling mål måned måte møte nabo nasjonal natur naturfag nav nett nettsted nettverk nivå norge notat null nullpunkt nærmiljø næring nærings næringsliv nøkkel obligasjon ombud omgivelse område
omsorg oppdrag oppfølging oppgave opplysning opplæring opplevelse oppskrift oppstart ord ordfører ordning organisasjon orientering oversikt park part partner partnerskap penger pensjon periode person personal personell personvern perspektiv pilot
plan plass pleie plikt plenum politi politiker politikk portal port portefølje post praksis presentasjon prinsipp pris problem produkt produksjon program prosess prosjekt protokoll prøve punkt pårørende ramme rammer rapport rapportering referanse
referat region regel regelverk regime register reglement regnskap reise rekruttering renhold resultat rett rettighet revisjon risiko rolle rom rus rusmiddel råd rådgiver rådgivning rådgiving sak saks salg samarbeid samfunn samling samskaping samtale samvirke
sekretariat sektor selskap senter sentral sertifisering service side situasjon sjef skade skatt skjema skjønn skole skole skriv slutt små sommer sosial sosialt spare sparebank spill spleise sport språk spørre spørsmål stab stads
stat stats statistikk status sted stiftelse stilling stipend strategi student studie studium styre styring støtte subsidie suksess sykehjem sykehus sykdom syke system sørvis søker søknad tall tanke taushet team
teknikk teknologi tekst telefon tema terskel test tid tids tildeling tilbud tilfelle tilfredshet tilhørighet tilknytning tillit tillits tiltak tilskudd time tjeneste tilsyn trafikk transport trening trinn trygd trygghet trygde type tørr uke undersøkelse ungdom ungdoms
undervisning universitet utbetaling utdanning utdannings utfordring utgift utlån utlysning utredning utstyr utsyn utvalg utvikling valg vann vare vedlegg vedtak vei veiledning veileder velferd verdi verk verksted verktøy vernet vert virke virkning virksomhet vilkår vindu vurdering
vår vekst vitenskap ytelse år års økonomi økonomisk øvelse skolering konsulent konsept skilt bosetting aktivitets venn omstilling oppvekst barndom alder alders
ettervern straff straffe soning fange løslatelse rehabilitering habilitering psykiatri rådmann formannskap arbeidsgiver arbeidstaker stortings regjering regjerings
lovverk varsel varsling kontor areal lager verdiskaping entreprenør entreprenørskap innkjøps etablerings oppstarts parkering rente rabatt honorar gebyr faktura frivillighet frivillighets bistand stønad
komité komite nemnd rådhus bibliotek klubb treff kafeteria kantine kjøkken gartneri gård verksted redesign gjenbruk butikk bruk sykkel leke rettleie egen egne vurderings metodikk
hjelpe hjelper bevis ledig ledighet fravær frafall rusfri sikring likestilling leverings betingelse avvik reservasjon reservert direkte kjøps selger tilbyder mini mikro makro mellom hånds årsak sammenheng sammenligning sparing gjeld bostøtte føring åpner skriving bygger bygging leting søking regne regneark heving givere giver taker takere avgjørelse valg kamp bekjempelse forståelse skaping utvikler betaler eier bevegelse levering gruppe tilpasning håndtering fordeling overgang overgangs
glede pleier hjul sikring kraft myndighet forvalter byrå torg torget finner klemme maskin drevet styrt basert utsatt fremtid misbruker avklaring
`;

function read(): Set<string> {
  const listed = new Set(words.split(/\s+/).filter(Boolean));
  // «arbeids» is «arbeid» with a joint.
  const base = new Set(
    [...listed].filter((word) => !(word.endsWith('s') && listed.has(word.slice(0, -1)))),
  );
  for (const [nynorsk, bokmal] of spellingPairs) if (base.has(bokmal)) base.add(nynorsk);
  // Who does something: bokmål bruker, nynorsk brukar.
  for (const word of [...base])
    if (word.length > 4 && word.endsWith('er')) base.add(`${word.slice(0, -2)}ar`);
  return base;
}

export const partWords: ReadonlySet<string> = read();
