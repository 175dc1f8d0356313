import type { Typed } from './form-questions.ts';

export interface StartingPoint {
  id:
    | 'pilot'
    | 'abonnement'
    | 'drift'
    | 'sammen'
    | 'partnerskap'
    | 'rekruttering'
    | 'ide'
    | 'skalering';
  typed: Typed;
  /** Chapter of the booklet (2017) that tells of it. */
  chapter: 3 | 6;
  example?: string;
  page: string;
}

/**
 * The eight situations of the booklet. What is filled in is what the booklet says: an amount only
 * where it has one, and no kind of service where it leaves that open.
 */
export const startingPoints: readonly StartingPoint[] = [
  {
    id: 'pilot',
    typed: { kjoper: 'kommune', avtale: 'kjop', type: 'tjenester', pilot: 'ja' },
    chapter: 3,
    example: 'trondheim-jodacare',
    page: 'pilotavtale',
  },
  {
    id: 'abonnement',
    typed: { kjoper: 'kommune', avtale: 'kjop', type: 'tjenester', verdi: '5000' },
    chapter: 3,
    example: 'bua',
    page: 'abonnement',
  },
  {
    id: 'drift',
    typed: { kjoper: 'kommune', avtale: 'kjop', pilot: 'nei' },
    chapter: 3,
    example: 'kjor-for-livet',
    page: 'driftsavtale',
  },
  {
    id: 'sammen',
    typed: { kjoper: 'kommune', avtale: 'kjop', hjelp: 'ja' },
    chapter: 3,
    example: 'nav-nordstrand-atlas-krem',
    page: 'samskaping-i-praksis',
  },
  {
    id: 'partnerskap',
    typed: { kjoper: 'kommune', avtale: 'samarbeid' },
    chapter: 3,
    example: 'oppegard-skaperstedet',
    page: 'partnerskapsavtale',
  },
  {
    id: 'rekruttering',
    typed: { kjoper: 'stat', avtale: 'tilskudd' },
    chapter: 3,
    example: 'nav-sor-trondelag-hogst',
    page: 'rekrutteringsavtale',
  },
  {
    id: 'ide',
    typed: { kjoper: 'kommune', avtale: 'kjop', hjelp: 'ja' },
    chapter: 6,
    page: 'myte-6-ingen-konkurranse-na',
  },
  {
    id: 'skalering',
    typed: { kjoper: 'kommune', avtale: 'kjop', type: 'tjenester', pilot: 'nei', hjelp: 'ja' },
    chapter: 3,
    example: 'trondheim-jodacare',
    page: 'skaler-opp-et-forprosjekt',
  },
];
