import { irregularForms } from './irregular.ts';
import { stem } from './stemmer.ts';

/**
 * Nynorsk word = bokmål word. One pair a word; inflections follow from the stems. Pairs that the
 * stemmer joins already (kommunar/kommuner, frivilligheit/frivillighet) are not needed.
 */
const pairs = `
løysing=løsning loysing=løsning verksemd=virksomhet teneste=tjeneste korleis=hvordan kvifor=hvorfor kven=hvem
ikkje=ikke berre=bare saman=sammen fleire=flere framleis=fortsatt forskjell=forskjell skilnad=forskjell
anskaffing=anskaffelse innkjøp=innkjøp marknad=marked bustad=bolig heim=hjem heime=hjemme sjuk=syk sjukeheim=sykehjem
sjukepleiar=sykepleier sjukdom=sykdom tilskot=tilskudd bod=bud anbod=anbud forbod=forbud ombod=ombud påbod=påbud
kjelde=kilde erfaring=erfaring røynsle=erfaring oppleving=opplevelse utfordring=utfordring moglegheit=mulighet mogleg=mulig
høve=mulighet vanskeleg=vanskelig tilgjenge=tilgjengelighet skule=skole barnehage=barnehage ungdomsskule=ungdomsskole
rettleiing=veiledning rettleie=veilede rettleiar=veileder vegleiing=veiledning vegleie=veilede veg=vei rådgiving=rådgivning
rådgjevar=rådgiver rådgivar=rådgiver oppgåve=oppgave gåve=gave utgreiing=utredning greie=rede utgreie=utrede
eining=enhet heilskap=helhet heilskapleg=helhetlig einskap=enhet einskild=enkelt eigedom=eiendom eigar=eier eige=eie
medverknad=medvirkning medverke=medvirke verknad=virkning verke=virke verkstad=verksted påverke=påvirke påverknad=påvirkning
samanlikne=sammenligne samanlikning=sammenligning samanheng=sammenheng likne=ligne liknande=lignende
partnarskap=partnerskap partnar=partner føretak=foretak føresetnad=forutsetning føresegn=forskrift føreseie=forutsi
forsking=forskning undersøking=undersøkelse skildring=beskrivelse skildre=beskrive utrekning=beregning rekne=regne rekneskap=regnskap
utvikling=utvikling endring=endring betring=bedring forbetring=forbedring forbetre=forbedre auke=øke auking=økning
kjøp=kjøp sal=salg pengar=penger løn=lønn arbeidslause=arbeidsledige arbeidsløyse=arbeidsledighet utanforskap=utenforskap utanfor=utenfor
fattigdom=fattigdom innbyggjar=innbygger folkevald=folkevalgt folkevalde=folkevalgte tillitsvald=tillitsvalgt tillitsvalde=tillitsvalgte val=valg velje=velge
rådmann=rådmann kommunedirektør=kommunedirektør statsforvaltar=statsforvalter fylkesmann=fylkesmann leiar=leder leiing=ledelse
sosialteneste=sosialtjeneste heimeteneste=hjemmetjeneste helsesjukepleiar=helsesykepleier
kunngjering=kunngjøring kunngjere=kunngjøre gjere=gjøre gjering=gjøring gjennomføring=gjennomføring føring=føring førebu=forberede førebuing=forberedelse
førebygging=forebygging førebyggje=forebygge førebels=foreløpig førespurnad=forespørsel førespurnad=henvendelse henvending=henvendelse
forståing=forståelse misforståing=misforståelse vilje=vilje ønske=ønske ynskje=ønske ynske=ønske høgskule=høyskole høg=høy låg=lav lågterskel=lavterskel
lågare=lavere høgare=høyere lågast=lavest høgast=høyest løyndom=hemmelighet hemmeleg=hemmelig teieplikt=taushetsplikt tausheit=taushet
vekse=vokse vekst=vekst veksemd=vekst fram=frem framlegg=forslag framgangsmåte=fremgangsmåte framtid=fremtid framsteg=fremskritt fremje=fremme
byrje=begynne byrjing=begynnelse byrjinga=begynnelsen slutt=slutt hjelp=hjelp stad=sted stader=steder avstand=avstand
barnevern=barnevern born=barn ungdom=ungdom eldre=eldre pårørande=pårørende pårørar=pårørende
søkjar=søker søknad=søknad frist=frist skjønsmiddel=skjønnsmiddel skjøn=skjønn
sjølv=selv sjølvkjensle=selvfølelse kjensle=følelse kjenne=kjenne kjenneteikn=kjennetegn teikn=tegn teikne=tegne
omgrep=begrep særtrekk=særtrekk eigenskap=egenskap eigen=egen tilhøve=forhold vilkår=vilkår krav=krav trong=behov behov=behov
byggje=bygge leggje=legge liggje=ligge seie=si spørje=spørre følgje=følge rekkje=rekke tenkje=tenke søkje=søke merkje=merke
styrkje=styrke ryggje=rygge setje=sette syte=sørge syne=vise synleg=synlig synleggjere=synliggjøre synleggjering=synliggjøring tilsyn=tilsyn
hugse=huske gløyme=glemme gjennom=gjennom tryggleik=sikkerhet tryggje=trygge trygd=trygd storleik=størrelse kjærleik=kjærlighet
sannsyn=sannsynlighet røyndom=virkelighet verkeleg=virkelig røynd=virkelighet rett=rett lov=lov forskrift=forskrift
vedlikehald=vedlikehold innhald=innhold hald=hold halde=holde tilhald=tilhold samanhald=samhold avtalehald=avtalehold
oppdrag=oppdrag oppfølging=oppfølging overtaking=overtakelse deltaking=deltakelse deltakar=deltaker mottakar=mottaker mottaking=mottak
arbeidstakar=arbeidstaker arbeidsgivar=arbeidsgiver gjevar=giver givar=giver gje=gi tilretteleggjar=tilrettelegger tilrettelegging=tilrettelegging
nyskaping=nyskaping samskaping=samskaping skape=skape skaping=skaping etablerar=etablerer gründer=gründer
næring=næring nærmiljø=nærmiljø grannelag=nabolag granne=nabo grannekommune=nabokommune
fengsel=fengsel straffedømd=straffedømt straffedømde=straffedømte rusmisbrukar=rusmisbruker flyktning=flyktning innvandrar=innvandrer
mål=mål målform=målform vurdering=vurdering dokumentasjon=dokumentasjon prov=bevis handsaming=behandling handsame=behandle saksbehandlar=saksbehandler sakshandsamar=saksbehandler
skriv=skriv brev=brev spørsmål=spørsmål svar=svar samtale=samtale møteplass=møteplass
forteljing=fortelling fortelje=fortelle forteljar=forteller 
øving=øvelse øve=øve opplæring=opplæring lærar=lærer elev=elev
draum=drøm auge=øye høyre=høre kjøre=kjøre køyre=kjøre røyve=røre dør=dør
mjuk=myk sjølvsagt=selvsagt djup=dyp brei=bred heil=hel deil=del meining=mening 
bein=ben stein=sten seint=sent sein=sen meir=mer einig=enig usemje=uenighet semje=enighet
år=år månad=måned veke=uke dag=dag kveld=kveld laurdag=lørdag sundag=søndag måndag=mandag tysdag=tirsdag
einsemd=ensomhet einsam=ensom åleine=alene
husvære=bolig leige=leie utleige=utleie lokale=lokale kontor=kontor
opne=åpne open=åpen opning=åpning opningstid=åpningstid
sams=felles felles=felles fellesskap=fellesskap lagnad=skjebne
hovud=hoved hovudregel=hovedregel hovudmål=hovedmål
døme=eksempel eksempel=eksempel oppskrift=oppskrift nettstad=nettsted
yte=yte yting=ytelse innteningskjelde=inntektskilde innsparing=innsparing kostnad=kostnad utgift=utgift
bevilling=bevilling løyve=tillatelse løyving=bevilgning
avgjerd=avgjørelse avgjere=avgjøre vedtak=vedtak sak=sak saksframlegg=saksframlegg
brukardriven=brukerdrevet driven=drevet drift=drift drive=drive behovsdriven=behovsdrevet
tru=tro truverd=troverdig truverdig=troverdig
skjere=skjære bere=bære berekraft=bærekraft berekraftig=bærekraftig
styre=styre bystyre=bystyre kommunestyre=kommunestyre
utval=utvalg nemnd=nemnd nemne=nevne namn=navn
helse=helse omsorg=omsorg velferd=velferd gode=gode
kjerne=kjerne sende=sende vere=være vitskap=vitenskap vitskapleg=vitenskapelig
tilknyting=tilknytning knyting=knytning knyte=knytte tilpassing=tilpasning tilpasse=tilpasse
innvending=innvending hinder=hinder hindring=hindring
sysselsetjing=sysselsetting setjing=setting funksjonsnedsetjing=funksjonsnedsettelse innsetjing=innsettelse
fordel=fordel ulempe=ulempe bakgrunn=bakgrunn grunngiving=begrunnelse grunngjeving=begrunnelse grunngi=begrunne grunngje=begrunne
naudsynt=nødvendig nødvendig=nødvendig naud=nød turvande=nødvendig
tal=tall talde=telte rekneark=regneark reknestykke=regnestykke
tidleg=tidlig seinare=senere no=nå difor=derfor
ven=venn besøksven=besøksvenn kaffi=kaffe mjølk=melk
ekte=ekte evle=evne evne=evne spele=spille spel=spill spelereglar=spilleregler
vidare=videre gong=gang leite=lete leit=let att=igjen gav=ga peike=peke ifølgje=ifølge samd=enig usamd=uenig kople=koble kopling=kobling eldsjel=ildsjel
førehand=forhånd haust=høst sjeldan=sjelden samstundes=samtidig annan=annen meirverdi=merverdi meirverdiavgift=merverdiavgift kvardag=hverdag sleppe=slippe lovnad=løfte
stadfeste=bekrefte spreie=spre spreiing=spredning føremål=formål føreslå=foreslå lengd=lengde brukar=bruker medarbeidar=medarbeider bruk=bruk helsesyster=helsesøster
botn=bunn botnlinje=bunnlinje overskot=overskudd underskot=underskudd stadfortredar=stedfortreder tilråding=anbefaling tilrå=anbefale tilråde=anbefale bilete=bilde fordjuping=fordypning fordjupe=fordype
utgåve=utgave nosituasjon=nåsituasjon noverdi=nåverdi samandrag=sammendrag fråfall=frafall atterhald=forbehold oppseiing=oppsigelse gransking=granskning frukost=frokost reknedøme=regneeksempel
lønsemd=lønnsomhet lønsam=lønnsom frådrag=fradrag samspel=samspill innspel=innspill oversyn=oversikt skjønsmiddel=skjønnsmiddel nærleik=nærhet likskap=likhet veikskap=svakhet fridom=frihet
handlefridom=handlefrihet rekkjefølgje=rekkefølge brubyggjar=brobygger bru=bro hol=hull høgskule=høyskole veg=vei nøgd=fornøyd kaffi=kaffe jamleg=jevnlig jamn=jevn trygg=trygg uvisse=usikkerhet uviss=usikker
skipe=stifte skiping=stiftelse godtgjersle=godtgjørelse freiste=forsøke uoppmoda=uoppfordret oppmode=oppfordre oppmoding=oppfordring truleg=trolig einaste=eneste undervegs=underveis utanfrå=utenfra
tilbod=tilbud krevje=kreve undersøkje=undersøke rekneskapsførar=regnskapsfører utsett=utsatt risikoutsett=risikoutsatt sett=satt straffe=straffe tilbakefall=tilbakefall
utan=uten kva=hva kvar=hver kor=hvor kvart=hvert ein=en eit=et eg=jeg dei=de frå=fra nokon=noen noko=noe nokre=noen ho=hun dykk=dere dykkar=deres anna=annet kvarandre=hverandre
innan=innen sidan=siden dersom=hvis viss=hvis gjer=gjør kjem=kommer finst=finnes mykje=mye noregs=norges
`;

function read(): Map<string, string> {
  const found = new Map<string, string>();
  for (const pair of pairs.split(/\s+/)) {
    const [nynorsk, bokmal] = pair.split('=');
    if (!nynorsk || !bokmal) continue;
    const from = baseStem(nynorsk);
    const to = baseStem(bokmal);
    if (from !== to && !found.has(from)) found.set(from, to);
  }
  return found;
}

function baseStem(word: string): string {
  const base = irregularForms.get(word) ?? word;
  return base.endsWith('!') ? base.slice(0, -1) : stem(base);
}

const canonical = read();

/** What all forms and both languages of a simple word have in common. */
export function simpleKey(word: string): string {
  const own = baseStem(word);
  const other = canonical.get(own) ?? own;
  // A second step: «løyving» leads to «bevilgning», which has an entry of its own.
  return canonical.get(other) ?? other;
}

/** Nynorsk words and their bokmål twins, for the list of parts of compounds. */
export const spellingPairs: readonly (readonly [string, string])[] = pairs
  .split(/\s+/)
  .flatMap((pair) => {
    const [nynorsk, bokmal] = pair.split('=');
    return nynorsk && bokmal ? [[nynorsk, bokmal] as const] : [];
  });
