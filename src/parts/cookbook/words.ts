/** Which text names each kind and chapter. */
export const kindWords = {
  fakta: 'kindFakta',
  inspirasjon: 'kindInspirasjon',
  oppskrift: 'kindOppskrift',
} as const;

export const chapterWords = {
  oppskrifter: 'chapterOppskrifter',
  grunnlag: 'chapterGrunnlag',
  'kom-i-gang': 'chapterKomIGang',
  samarbeidsformer: 'chapterSamarbeidsformer',
  'mote-med-kommunen': 'chapterMoteMedKommunen',
  effekt: 'chapterEffekt',
  anskaffelser: 'chapterAnskaffelser',
  finansiering: 'chapterFinansiering',
  om: 'chapterOm',
} as const;
