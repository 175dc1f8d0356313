import { defineTexts } from '#platform/i18n/texts.ts';
import { counted } from '../kit/counted.ts';

/** The clock that everybody sees, and the facilitator's run sheet. */
export const timeTexts = defineTexts(
  {
    clock: 'Klokka',
    before: 'Klokka er ikke startet',
    done: 'Dagen er ferdig',
    left: 'igjen',
    leftWords: (minutes: number) => `${counted(minutes, 'minutt', 'minutter')} igjen`,
    paused: 'Pause',
    pausedWords: (minutes: number) =>
      `Pause. ${counted(minutes, 'minutt', 'minutter')} igjen når dere går i gang.`,
    overNow: 'Tiden er ute',
    over: (minutes: number) => `${counted(minutes, 'minutt', 'minutter')} over tiden`,
    next: (what: string) => `Så: ${what}`,
    last: 'Dette er det siste',
    ends: (at: string) => `Ferdig kl. ${at}`,
    told: (minutes: number, what: string) =>
      minutes === 0
        ? `Tiden er ute for «${what}».`
        : `${counted(minutes, 'minutt', 'minutter')} igjen av «${what}».`,
    plan: 'Kjøreplan',
    planLead: (minutes: number, ends: string | null) =>
      ends === null
        ? `${hours(minutes)} i alt. Slutten regnes ut når du starter klokka.`
        : `Ferdig kl. ${ends}.`,
    drift: (minutes: number) =>
      minutes < 0
        ? `Det som er igjen, har ${counted(-minutes, 'minutt', 'minutter')} mindre enn planlagt. Tiden er fordelt på nytt.`
        : `Det som er igjen, har ${counted(minutes, 'minutt', 'minutter')} mer enn planlagt. Tiden er fordelt på nytt.`,
    start: 'Start klokka',
    pause: 'Ta pause',
    resume: 'Gå i gang igjen',
    nextItem: (what: string) => `Neste: ${what}`,
    extendTitle: 'Gi mer eller mindre tid',
    extendMinutes: 'Minutter',
    extendMore: 'Mer tid til det som går nå',
    extendLess: 'Mindre tid til det som går nå',
    extendRest: 'Ta tiden fra det som er igjen. Dere slutter når dere har lovet.',
    extendEnd: 'Flytt slutten. Alle går senere hjem.',
    extendEndLess: 'Flytt slutten. Alle går tidligere hjem.',
    extendRestLess: 'Gi tiden til det som er igjen.',
    extendHow: 'Hvor skal tiden komme fra?',
    extendHowLess: 'Hva skal skje med tiden?',
    extendDo: (minutes: number, more: boolean) =>
      `${more ? 'Gi' : 'Ta bort'} ${counted(minutes, 'minutt', 'minutter')}`,
    extended: 'Tiden er endret',
    stop: 'Stopp klokka',
    stopAsk: 'Stoppe klokka for dagen?',
    stopWhy: 'Klokka kan ikke startes på nytt. Trenger dere en pause, tar du heller pause.',
    started: 'Klokka går',
    pausedSaid: 'Klokka står stille',
    now: 'Nå',
    finished: 'Ferdig',
    skipped: 'Hoppet over',
    minutesShort: (minutes: number) => `${minutes}\u00a0min`,
    plannedAs: (minutes: number) => `planlagt ${minutes}\u00a0min`,
    fromTo: (from: string, to: string) => `${from}–${to}`,
    overRow: (minutes: number) => `${minutes}\u00a0min over`,
    goto: 'Still klokka hit',
    gotoAll: 'Flytt alle bord hit',
    wentTo: (what: string) => `Nå: ${what}`,
    edit: 'Endre planen',
    editHow:
      'Endre minutter og rekkefølge, eller legg inn pauser. Alle får den nye planen når du lagrer.',
    minutesFor: (what: string) => `Minutter til ${what}`,
    up: (what: string) => `Flytt ${what} opp`,
    down: (what: string) => `Flytt ${what} ned`,
    removeItem: (what: string) => `Ta ${what} ut av planen`,
    addBreak: 'Legg til pause eller annet',
    breakTitle: 'Hva',
    breakDefault: 'Pause',
    breakAfter: 'Etter',
    breakFirst: 'Aller først',
    breakAdd: 'Legg til i planen',
    planTotal: (minutes: number) => `Planen er på ${hours(minutes)}.`,
    planSave: 'Lagre planen',
    planSaved: 'Planen er lagret',
    movedTo: (what: string, place: number) => `${what} er nå nummer ${place}`,
  },
  {
    clock: 'Klokka',
    before: 'Klokka er ikkje starta',
    done: 'Dagen er ferdig',
    left: 'att',
    leftWords: (minutes: number) => `${counted(minutes, 'minutt', 'minutt')} att`,
    paused: 'Pause',
    pausedWords: (minutes: number) =>
      `Pause. ${counted(minutes, 'minutt', 'minutt')} att når de set i gang.`,
    overNow: 'Tida er ute',
    over: (minutes: number) => `${counted(minutes, 'minutt', 'minutt')} over tida`,
    next: (what: string) => `Så: ${what}`,
    last: 'Dette er det siste',
    ends: (at: string) => `Ferdig kl. ${at}`,
    told: (minutes: number, what: string) =>
      minutes === 0
        ? `Tida er ute for «${what}».`
        : `${counted(minutes, 'minutt', 'minutt')} att av «${what}».`,
    plan: 'Køyreplan',
    planLead: (minutes: number, ends: string | null) =>
      ends === null
        ? `${hoursNn(minutes)} i alt. Slutten blir rekna ut når du startar klokka.`
        : `Ferdig kl. ${ends}.`,
    drift: (minutes: number) =>
      minutes < 0
        ? `Det som er att, har ${counted(-minutes, 'minutt', 'minutt')} mindre enn planlagt. Tida er fordelt på nytt.`
        : `Det som er att, har ${counted(minutes, 'minutt', 'minutt')} meir enn planlagt. Tida er fordelt på nytt.`,
    start: 'Start klokka',
    pause: 'Ta pause',
    resume: 'Set i gang att',
    nextItem: (what: string) => `Neste: ${what}`,
    extendTitle: 'Gi meir eller mindre tid',
    extendMinutes: 'Minutt',
    extendMore: 'Meir tid til det som går no',
    extendLess: 'Mindre tid til det som går no',
    extendRest: 'Ta tida av det som er att. De sluttar når de har lova.',
    extendEnd: 'Flytt slutten. Alle går seinare heim.',
    extendEndLess: 'Flytt slutten. Alle går tidlegare heim.',
    extendRestLess: 'Gi tida til det som er att.',
    extendHow: 'Kvar skal tida takast?',
    extendHowLess: 'Kva skal skje med tida?',
    extendDo: (minutes: number, more: boolean) =>
      `${more ? 'Gi' : 'Ta bort'} ${counted(minutes, 'minutt', 'minutt')}`,
    extended: 'Tida er endra',
    stop: 'Stopp klokka',
    stopAsk: 'Stoppe klokka for dagen?',
    stopWhy: 'Klokka kan ikkje startast på nytt. Treng de ein pause, tek du heller pause.',
    started: 'Klokka går',
    pausedSaid: 'Klokka står stille',
    now: 'No',
    finished: 'Ferdig',
    skipped: 'Hoppa over',
    minutesShort: (minutes: number) => `${minutes}\u00a0min`,
    plannedAs: (minutes: number) => `planlagt ${minutes}\u00a0min`,
    fromTo: (from: string, to: string) => `${from}–${to}`,
    overRow: (minutes: number) => `${minutes}\u00a0min over`,
    goto: 'Still klokka hit',
    gotoAll: 'Flytt alle bord hit',
    wentTo: (what: string) => `No: ${what}`,
    edit: 'Endre planen',
    editHow:
      'Endre minutt og rekkjefølgje, eller legg inn pausar. Alle får den nye planen når du lagrar.',
    minutesFor: (what: string) => `Minutt til ${what}`,
    up: (what: string) => `Flytt ${what} opp`,
    down: (what: string) => `Flytt ${what} ned`,
    removeItem: (what: string) => `Ta ${what} ut av planen`,
    addBreak: 'Legg til pause eller anna',
    breakTitle: 'Kva',
    breakDefault: 'Pause',
    breakAfter: 'Etter',
    breakFirst: 'Aller først',
    breakAdd: 'Legg til i planen',
    planTotal: (minutes: number) => `Planen er på ${hoursNn(minutes)}.`,
    planSave: 'Lagre planen',
    planSaved: 'Planen er lagra',
    movedTo: (what: string, place: number) => `${what} er no nummer ${place}`,
  },
);

/** «3 timer og 30 minutter» */
function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(whole > 0 ? [counted(whole, 'time', 'timer')] : []),
    ...(rest > 0 || whole === 0 ? [counted(rest, 'minutt', 'minutter')] : []),
  ];
  return parts.join(' og ');
}

function hoursNn(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(whole > 0 ? [counted(whole, 'time', 'timar')] : []),
    ...(rest > 0 || whole === 0 ? [counted(rest, 'minutt', 'minutt')] : []),
  ];
  return parts.join(' og ');
}
