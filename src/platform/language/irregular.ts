/**
 * Words whose forms no rule reaches: base form, then its other forms. Bokmål and nynorsk together;
 * the base is the bokmål one. A base with `!` is the key itself, where a stem would meet another word's
 * («ordning» and «ord»).
 */
const table = `
måle!: måle måler målte målt måling målinger målingen målingene målingar målinga målingane målast måles målande
mål: målet målene måla målas
bok: boken boka bøker bøkene bøkar bøkane
mann: menn mennene mennenes mannen
barn: barnet barna barnas barns borna born
far: faren fedre fedrene fedrar
mor: moren mora mødre mødrene
datter: dotter datteren dattera dotra døtre døtrene døtrer døtrane dotre
bror: broren brødre brødrene brør
søster: søsteren søstre søstrene syster systre
hånd: hand hånden hånda handa hender hendene hendane
natt: natten natta netter nettene
by: byen byer byene byar byane
bo: bor bodde budd bur budde
råd: rådet rådene råda råds
tre: treet trær trærne
sted: stedet steder stedene stad staden stader stadene
liv: livet liva livene livs
fot: foten føtter føttene
tann: tannen tanna tenner
sykehus: sykehuset sykehusene sjukehus sjukehuset
senter!: senter senteret sentre sentrene sentra sentera senters sentrenes
nummer: nummeret numre numrene numra
sikker: sikre sikkert sikrere sikrest sikrer sikret sikring sikrast
åpen: åpne åpent åpner åpnet åpnes åpning åpenhet open opne ope opnar opna opning openheit opnast
egen!: egen eget egne eigen eige eiga eigne
liten: lita lite små mindre minst minste vesle
stor: stort store større størst største
god: godt gode bedre best beste betre
gammel: gammelt gamle gamal gamalt eldst eldste
eldre!: eldre eldres
lang: langt lange lengre lengst lengste lenger
ung: ungt unge yngre yngst yngste
få: færre færrest
vite: vet visste visst veit visste
velge: velger valgte valgt vel velje vel valde vald valt
kjøpe: kjøper kjøpte kjøpt kjøp kjøpet kjøpene kjøpa kjøpast kjøpes kaupe
selge: selger solgte solgt selje sel selde seld salg salget sal
søke: søker søkte søkt søk søket søking søkje søkjer søkast
spørre: spør spurte spurt spørje spurde
lære: lærer lærte lært læring læringa læringen lærast
føre: fører førte ført
lede: leder ledet leda ledere lederen lederne lederes ledelse ledelsen ledelsens leiar leiaren leiarar leiarane leiing leiinga leiinger
leve: lever levde levd levande levende
levere!: levere leverer leverte levert levering leveringen leveringa leveranse leveranser leveransen leverast leveres
ledd!: ledd leddet leddene ledda
setning!: setning setninger setningen setningar setninga
retning!: retning retninger retningen retningar retninga
holdning!: holdning holdninger holdningen haldning haldningar haldninga
si: sier sa sagt seie seier seiast sagde sagd sies
sen: sent seint sein seinare senere seinast senest sene
fortelle: forteller fortalte fortalt fortelje fortel fortalde fortald fortell
holde: holder holdt holdes hold halde held heldt halden haldast hald
inneholde: inneholder inneholdt innehalde inneheld
kjent: kjente kjend kjende
ukjent: ukjente ukjend ukjende
stille: stiller stilte stilt still
sykdom: sykdommer sykdommen sjukdom
løse: løser løste løst løyse løyser løyste løyst løysast løses
vise: viser viste vist visast vises
bygge: bygger bygde bygget bygg bygging bygget bygd byggje byggjer
dele: deler delte delt deling delingen delinga delast deles delar
del: delen deler delene delar delane
ordne: ordner ordnet ordna
ordning!: ordning ordninger ordningen ordningene ordningar ordninga ordningane
næring!: næring næringer næringen næringene næringar næringa næringane nærings
regning!: regning regninger regningen rekning rekningar
samling!: samling samlinger samlingen samlingene samlingar samlinga
stilling!: stilling stillinger stillingen stillingene stillingar stillinga
avdeling!: avdeling avdelinger avdelingen avdelingene avdelingar avdelinga avdelingane
forening!: forening foreninger foreningen foreningene foreiningar foreining foreininga
bevilgning: bevilgninger bevilge bevilget løyving løyve løyvingar
regel: regelen regler reglene reglar reglane reglenes
selvstendig: sjølvstendig sjølvstendige selvstendige
bruker: brukeren brukere brukerne brukernes brukers brukar brukaren brukarar brukarane
bruk: bruken
ansatt: ansatte ansattes ansette ansettelse ansettelser tilsett tilsette tilsettes tilsetting tilsettingar ansettes
tilbud: tilbudet tilbudene tilbuda tilbod tilbodet tilboda tilby tilbyr tilbød
vedta: vedtar vedtok vedtatt vedtak vedtaket vedtakene vedtaka vedteke vedtek
avtale: avtalen avtaler avtalene avtalt avtalte avtalar avtalane avtalast
møte: møter møtet møtene møtte møtt møta møtast møtes møtar
snakke: snakker snakket snakka snakk snakkar snakkast snakkes
prate: prater pratet prata prat pratar
ringe: ringer ringte ringt ringje
starte: starter startet starta start starten startar startast startes oppstart
bestille: bestiller bestilte bestilt bestilling bestillingen bestillinga bestillinger bestillingar
test: tester testen testene teste testet testa testing testar testast testes
kreve: krever krevde krevd krav kravet kravene krava krevje krev kravde
støtte: støtter støttet støtta støtten stønad stønaden stønader stønadar støttar
tillit: tilliten tillits
demens: demensen dement demente
penger: penge pengene pengar pengane peng
konsekvens: konsekvenser konsekvensen konsekvensar
lisens: lisenser lisensen
ekspert: eksperter eksperten ekspertar ekspertise
ressurs: ressurser ressursen ressursene ressursar ressursane
forskning: forsking forskningen forskinga forske forsker forskere forskerne forskar forskarar forskarane forskeren
frist: fristen frister fristene fristar
kvinne: kvinner kvinnen kvinnene kvinna kvinnor
menneske: mennesker mennesket menneskene menneska
politikk: politikken politisk politiske politikar politiker politikere politikerne politikarar politikarane politikeren politikaren
ferie: ferien ferier
mye: mykje
norge: noreg norges noregs
norsk: norske
tidlig: tidlige tidligere tidleg tidlege tidlegare
`;

function read(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [base, rest] = line.split(':');
    if (!base || !rest) continue;
    for (const form of [base, ...rest.trim().split(/\s+/)])
      if (!forms.has(form)) forms.set(form, base);
  }
  return forms;
}

/** Form → base form. */
export const irregularForms: ReadonlyMap<string, string> = read();
