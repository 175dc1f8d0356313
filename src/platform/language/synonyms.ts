import { analyseWord } from './analyse.ts';

/**
 * Words that readers use for the same thing; a text with the one is an answer to a question with
 * the other, only not as good. A line is a group; `a b > c` means that who asks for a or b may want
 * c, but not the other way.
 */
const groups = `
anskaffelse innkjøp kjøp anbud konkurranse
anbud konkurranse utlysning kunngjøring
anbudskonkurranse anbud anskaffelse
regelverk regler lovverk lov forskrift
velferdsobligasjon effektkontrakt obligasjon
sib > velferdsobligasjon effektkontrakt
sroi avkastning
effekt virkning resultat gevinst nytte
effektmåling måle evaluering dokumentere
måle effektmåling måling
leverandør bedrift selskap firma tilbyder virksomhet
gründer etablerer entreprenør
sosent > entreprenør
pilot test utprøving prøve forsøk prøveordning
forprosjekt pilot
tilskudd støtte penger midler stønad bevilgning finansiering
søke søknad > tilskudd
penger finansiering budsjett økonomi
budsjett økonomiplan planårshjul
kontor kontorplass lokale
lokale rom areal
dele låne
møteplass treffpunkt kafé arena
nettverk møteplass > kontakt
samarbeid partnerskap
samskaping samproduksjon
medvirkning brukermedvirkning
avtale kontrakt
driftsavtale drift
rådmann kommunedirektør
fylkesmann statsforvalter
difi dfø
sykehjem aldershjem
hjemmetjeneste hjemmehjelp
demens alzheimer
pårørende familie
eldre pensjonist
ungdom ungdommer unge
barn barnefamilie
flyktning innvandrer integrering
innvandrer minoritet integrering
arbeidsledig arbeidssøker utenforskap
jobb arbeid sysselsetting
ansette rekruttere rekruttering ansettelse
fange straffedømt fengsel innsatt
rus rusmisbruk rusmiddel
psykisk > helse
bolig leilighet husbank
fattig fattigdom
ensom ensomhet besøksvenn
frivillig dugnad ideell
forening lag organisasjon
veileder mentor fadder
veiledning råd hjelp
forankring > ledelse politikk
politikk kommunestyre folkevalgt
vedtak politikk saksframlegg
myte misforståelse
snakke dialog samtale prate kontakt
ringe kontakt kontaktperson
henvendelse forespørsel
møte dialog
starte opprette etablere oppstart
skalere oppskalering utvide
finne lete
dokumentasjon bevis evidens forskning
rapport utredning litteratur
definisjon kjennetegn begrep
aksjeselskap selskapsform organisasjonsform
stiftelse organisasjonsform
utlån leie låne
ski sport > utstyr utlån
terskelverdi beløpsgrense terskel grense
sjekkliste egenvurdering
investor kapital
innovasjon nyskaping
strategi plan
kurs opplæring utdanning kompetanse
skole elev
fritid fritidstilbud
nærmiljø nabolag
fengsel kriminalomsorg
kriminalitet kriminalomsorg
app > digital teknologi
digital teknologi verktøy
`;

export interface Synonym {
  key: string;
  /** How much of a match it is, below 1. */
  weight: number;
}

const sameGroup = 0.45;

function read(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const link = (from: string, to: string): void => {
    if (from === to) return;
    const others = found.get(from) ?? new Map<string, number>();
    others.set(to, sameGroup);
    found.set(from, others);
  };
  for (const line of groups.split('\n')) {
    const [left = '', right] = line.split('>').map((side) => keysOf(side));
    for (const from of left) for (const to of right ?? left) link(from, to);
  }
  return found;
}

function keysOf(words: string): string[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => analyseWord(word).key);
}

const synonyms = read();

/** Other words for a key (`analyseWord(…).key`), in either language. */
export function synonymsOf(key: string): Synonym[] {
  return [...(synonyms.get(key) ?? [])].map(([other, weight]) => ({ key: other, weight }));
}
