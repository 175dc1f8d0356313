import type { Refusal } from '#parts/workshop/model';
import type { Lang } from '#platform/i18n/lang.ts';
import { defineTexts } from '#platform/i18n/texts.ts';

/** Refusals of the room and of the connection (platform/realtime), and of this page itself. */
export type OtherRefusal =
  | 'busy'
  | 'closing'
  | 'gone'
  | 'failed'
  | 'unstorable'
  | 'unknown-message'
  | 'version'
  | 'hello-first'
  | 'unavailable'
  | 'old-app'
  | 'demo'
  | 'other';

const nb: Record<Refusal | OtherRefusal, string> = {
  invalid: 'Noe i det du skrev, kan ikke tas imot slik det står. Se over og prøv igjen.',
  'unknown-type': 'Denne siden er eldre enn verkstedet. Last den på nytt og prøv igjen.',
  'unknown-version': 'Denne siden er eldre enn verkstedet. Last den på nytt og prøv igjen.',
  'too-large': 'Teksten er for lang. Kort den ned, eller del den på to lapper.',
  'not-started': 'Verkstedet er ikke åpnet ennå. Vent litt og prøv igjen.',
  closed:
    'Verkstedet er avsluttet. Du kan fortsatt skrive lapper, men ikke flytte på bord og faser.',
  exists: 'Dette er lagret fra før. Du trenger ikke gjøre noe.',
  'not-found': 'Det du ville endre, finnes ikke lenger. Noen kan ha tatt det bort.',
  'not-admitted': 'Du er ikke med i verkstedet nå. Bli med på nytt med koden.',
  pending: 'Prosessveilederen har ikke sluppet deg inn ennå. Vent litt.',
  removed: 'Du er ikke med i verkstedet lenger. Snakk med prosessveilederen hvis det er feil.',
  'read-only': 'Du er med som observatør, og kan lese alt, men ikke skrive.',
  'not-facilitator': 'Dette kan bare prosessveilederen gjøre. Be om hjelp ved bordet.',
  'not-yours': 'Bare den som skrev dette, kan endre det. Skriv gjerne en egen lapp ved siden av.',
  'wrong-table': 'Dette hører til et annet bord enn ditt.',
  'wrong-phase': 'Dette går ikke i denne fasen. Vent til dere snakker sammen og sorterer.',
  'sheet-not-open': 'Bordet har ikke åpnet dette arket ennå. Vent til dere er kommet dit.',
  hidden: 'Lappen er skjult til alle har skrevet ferdig. Prøv igjen når lappene er vist.',
  'not-revealed': 'Lappene er ikke vist ennå. Vent til prosessveilederen viser dem.',
  'already-revealed': 'Lappene er alt vist.',
  'not-silent': 'Dette arket har ingen stille skriving, så det er ingenting å vise.',
  already: 'Det er gjort fra før. Du trenger ikke gjøre noe.',
  off: 'Dette er ikke slått på i dette verkstedet. Prosessveilederen kan slå det på.',
  'over-budget': 'Du har ikke flere prikker igjen på dette arket. Ta bort en for å sette en ny.',
  full: 'Det er ikke plass til flere her. Ta bort noe dere ikke trenger, og prøv igjen.',
  'in-use': 'Dette er i bruk og kan ikke tas bort.',
  'last-facilitator':
    'Du er den eneste prosessveilederen. La noen andre ta over først, så kan du gå.',
  'is-facilitator': 'En prosessveileder kan ikke tas ut av andre. Personen må gå selv.',
  'not-offered': 'Tilbudet gjelder ikke lenger.',
  'changed-since': 'Noen andre har endret dette etter deg, så det kan ikke angres.',
  'nothing-to-undo': 'Det er ingenting å angre på dette arket.',
  'too-early': 'Vent med dette til bordet er ferdig med det siste arket.',
  'not-running': 'Klokka går ikke. Start den først.',
  busy: 'Det er mange som skriver akkurat nå. Vi prøver igjen av oss selv.',
  closing: 'Tjenesten starter på nytt. Vi prøver igjen av oss selv.',
  gone: 'Verkstedet er slettet.',
  failed: 'Noe gikk galt hos oss. Prøv igjen om litt.',
  unstorable: 'Teksten har et tegn som ikke kan lagres. Skriv den på nytt uten spesialtegn.',
  'unknown-message': 'Denne siden er eldre enn tjenesten. Last den på nytt og prøv igjen.',
  version: 'Denne siden er eldre enn tjenesten. Last den på nytt og prøv igjen.',
  'hello-first': 'Forbindelsen var ikke klar. Vi prøver igjen av oss selv.',
  unavailable: 'Tjenesten svarer ikke akkurat nå. Vi prøver igjen av oss selv.',
  'old-app': 'Det har kommet en ny utgave. Last siden på nytt og prøv igjen.',
  demo: 'Dette er et eksempel, så ingenting blir lagret. Start ditt eget verksted for å skrive.',
  other: 'Dette ble ikke tatt imot. Last siden på nytt og prøv igjen.',
};

const nn: typeof nb = {
  invalid: 'Noko i det du skreiv, kan ikkje takast imot slik det står. Sjå over og prøv igjen.',
  'unknown-type': 'Denne sida er eldre enn verkstaden. Last ho på nytt og prøv igjen.',
  'unknown-version': 'Denne sida er eldre enn verkstaden. Last ho på nytt og prøv igjen.',
  'too-large': 'Teksten er for lang. Kort han ned, eller del han på to lappar.',
  'not-started': 'Verkstaden er ikkje opna enno. Vent litt og prøv igjen.',
  closed:
    'Verkstaden er avslutta. Du kan framleis skrive lappar, men ikkje flytte på bord og fasar.',
  exists: 'Dette er lagra frå før. Du treng ikkje gjere noko.',
  'not-found': 'Det du ville endre, finst ikkje lenger. Nokon kan ha teke det bort.',
  'not-admitted': 'Du er ikkje med i verkstaden no. Bli med på nytt med koden.',
  pending: 'Prosessrettleiaren har ikkje sleppt deg inn enno. Vent litt.',
  removed: 'Du er ikkje med i verkstaden lenger. Snakk med prosessrettleiaren om det er feil.',
  'read-only': 'Du er med som observatør, og kan lese alt, men ikkje skrive.',
  'not-facilitator': 'Dette kan berre prosessrettleiaren gjere. Be om hjelp ved bordet.',
  'not-yours':
    'Berre den som skreiv dette, kan endre det. Skriv gjerne ein eigen lapp ved sida av.',
  'wrong-table': 'Dette høyrer til eit anna bord enn ditt.',
  'wrong-phase': 'Dette går ikkje i denne fasen. Vent til de snakkar saman og sorterer.',
  'sheet-not-open': 'Bordet har ikkje opna dette arket enno. Vent til de er komne dit.',
  hidden: 'Lappen er skjult til alle har skrive ferdig. Prøv igjen når lappane er viste.',
  'not-revealed': 'Lappane er ikkje viste enno. Vent til prosessrettleiaren viser dei.',
  'already-revealed': 'Lappane er alt viste.',
  'not-silent': 'Dette arket har inga stille skriving, så det er ingenting å vise.',
  already: 'Det er gjort frå før. Du treng ikkje gjere noko.',
  off: 'Dette er ikkje slått på i denne verkstaden. Prosessrettleiaren kan slå det på.',
  'over-budget':
    'Du har ikkje fleire prikkar igjen på dette arket. Ta bort ein for å setje ein ny.',
  full: 'Det er ikkje plass til fleire her. Ta bort noko de ikkje treng, og prøv igjen.',
  'in-use': 'Dette er i bruk og kan ikkje takast bort.',
  'last-facilitator':
    'Du er den einaste prosessrettleiaren. La nokon andre ta over først, så kan du gå.',
  'is-facilitator': 'Ein prosessrettleiar kan ikkje takast ut av andre. Personen må gå sjølv.',
  'not-offered': 'Tilbodet gjeld ikkje lenger.',
  'changed-since': 'Nokon andre har endra dette etter deg, så det kan ikkje angrast.',
  'nothing-to-undo': 'Det er ingenting å angre på dette arket.',
  'too-early': 'Vent med dette til bordet er ferdig med det siste arket.',
  'not-running': 'Klokka går ikkje. Start ho først.',
  busy: 'Det er mange som skriv akkurat no. Vi prøver igjen av oss sjølve.',
  closing: 'Tenesta startar på nytt. Vi prøver igjen av oss sjølve.',
  gone: 'Verkstaden er sletta.',
  failed: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
  unstorable: 'Teksten har eit teikn som ikkje kan lagrast. Skriv han på nytt utan spesialteikn.',
  'unknown-message': 'Denne sida er eldre enn tenesta. Last ho på nytt og prøv igjen.',
  version: 'Denne sida er eldre enn tenesta. Last ho på nytt og prøv igjen.',
  'hello-first': 'Sambandet var ikkje klart. Vi prøver igjen av oss sjølve.',
  unavailable: 'Tenesta svarar ikkje akkurat no. Vi prøver igjen av oss sjølve.',
  'old-app': 'Det har kome ei ny utgåve. Last sida på nytt og prøv igjen.',
  demo: 'Dette er eit døme, så ingenting blir lagra. Start din eigen verkstad for å skrive.',
  other: 'Dette vart ikkje teke imot. Last sida på nytt og prøv igjen.',
};

export const refusalTexts = defineTexts(nb, nn);

/** What a person is told about a refusal, and what they can do. Codes of a later time have words too. */
export function refusalText(lang: Lang, code: string): string {
  const texts = refusalTexts[lang];
  return Object.hasOwn(texts, code) ? texts[code as keyof typeof texts] : texts.other;
}
