import { defineTexts } from '#platform/i18n/texts.ts';

/** The page of the app, before and without its script. */
export const appTexts = defineTexts(
  {
    loading: 'Verkstedet åpnes …',
    noScriptTitle: 'Her trengs JavaScript',
    noScriptLead:
      'Lapper, faser og klokke oppdateres hos alle samtidig, og det krever JavaScript i nettleseren. Slå det på og last siden på nytt, eller bruk en annen enhet ved bordet.',
    noScriptWays: 'Dette kan du gjøre uten:',
    results: 'Les alt som er skrevet så langt, som liste',
    print: 'Skriv ut arkene og bruk penn',
    entry: 'Skriv inn det som står på papir',
    administer: 'Administrer verkstedet',
    deleteSoon: (day: string) => `Verkstedet slettes ${day}. Hent ut det dere vil ta vare på.`,
    presenter: (title: string) => `${title} på storskjerm`,
    description: 'Et verksted for dem som er med.',
  },
  {
    loading: 'Verkstaden blir opna …',
    noScriptTitle: 'Her trengst JavaScript',
    noScriptLead:
      'Lappar, fasar og klokke blir oppdaterte hos alle samstundes, og det krev JavaScript i nettlesaren. Slå det på og last sida på nytt, eller bruk ei anna eining ved bordet.',
    noScriptWays: 'Dette kan du gjere utan:',
    results: 'Les alt som er skrive så langt, som liste',
    print: 'Skriv ut arka og bruk penn',
    entry: 'Skriv inn det som står på papir',
    administer: 'Administrer verkstaden',
    deleteSoon: (day: string) => `Verkstaden blir sletta ${day}. Hent ut det de vil ta vare på.`,
    presenter: (title: string) => `${title} på storskjerm`,
    description: 'Ein verkstad for dei som er med.',
  },
);
