import { defineTexts } from '#platform/i18n/texts.ts';

export const apiTexts = defineTexts(
  {
    title: 'Verkstedet er ikke klart',
    detail: 'Prøv igjen om noen sekunder. Ingenting er borte.',
  },
  {
    title: 'Verkstaden er ikkje klar',
    detail: 'Prøv igjen om nokre sekund. Ingenting er borte.',
  },
);
