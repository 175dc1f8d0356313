import { defineTexts } from '#platform/i18n/texts.ts';

/** The projector. */
export const presenterTexts = defineTexts(
  {
    pages: 'Sider på storskjermen',
    join: 'Bli med',
    joinHow: 'Skann koden, eller gå til',
    joinCode: 'og skriv',
    now: 'Nå',
    plenary: 'Plenum',
    previous: 'Forrige side',
    next: 'Neste side',
    shortJoin: (code: string) => `Bli med: ${code}`,
    joined: (people: string, tables: string) => `${people} ved ${tables}`,
    apart: 'Bordene går i ulikt tempo. Følg arket på deres eget bord.',
    waiting: 'Vi begynner straks.',
    closed: 'Takk for i dag!',
    qr: 'QR-kode for å bli med',
    loading: 'Henter verkstedet …',
  },
  {
    pages: 'Sider på storskjermen',
    join: 'Bli med',
    joinHow: 'Skann koden, eller gå til',
    joinCode: 'og skriv',
    now: 'No',
    plenary: 'Plenum',
    previous: 'Førre side',
    next: 'Neste side',
    shortJoin: (code: string) => `Bli med: ${code}`,
    joined: (people: string, tables: string) => `${people} ved ${tables}`,
    apart: 'Borda går i ulikt tempo. Følg arket på dykkar eige bord.',
    waiting: 'Vi byrjar straks.',
    closed: 'Takk for i dag!',
    qr: 'QR-kode for å bli med',
    loading: 'Hentar verkstaden …',
  },
);
