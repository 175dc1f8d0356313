import { defineTexts } from '#platform/i18n/texts.ts';

/** Words of the decision graph that no question has: the comparisons with a limit. */
export const graphTexts = defineTexts(
  {
    reaches: (limit: string) => `Er verdien ${limit}?`,
    orMore: (kroner: string) => `${kroner} eller mer`,
    over: (kroner: string) => `mer enn ${kroner}`,
    reached: 'Ja',
    below: 'Nei, den er lavere',
    or: 'eller',
    leadsTo: (outcome: string) => `Fører til: ${outcome}.`,
    openQuestion: 'Dette er ikke avgjort.',
    amountsOn: (day: string) => `Beløpene er de som gjaldt ${day}, uten merverdiavgift.`,
  },
  {
    reaches: (limit: string) => `Er verdien ${limit}?`,
    orMore: (kroner: string) => `${kroner} eller meir`,
    over: (kroner: string) => `meir enn ${kroner}`,
    reached: 'Ja',
    below: 'Nei, han er lågare',
    or: 'eller',
    leadsTo: (outcome: string) => `Fører til: ${outcome}.`,
    openQuestion: 'Dette er ikkje avgjort.',
    amountsOn: (day: string) => `Beløpa er dei som galdt ${day}, utan meirverdiavgift.`,
  },
);
