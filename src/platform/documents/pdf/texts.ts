import { defineTexts } from '#platform/i18n/texts.ts';

/** The words of the frame round a document's own text. */
export const pdfTexts = defineTexts(
  {
    contents: 'Innhold',
    sources: 'Kilder',
    online: 'Les på nett',
    page: 'Side',
    of: 'av',
    pageReference: 'side',
    factLabel: 'Opplysning',
    factValue: 'Svar',
    boxFacts: 'Fakta',
    boxChecklist: 'Sjekkliste',
    boxDoubt: 'Forbehold',
  },
  {
    contents: 'Innhald',
    sources: 'Kjelder',
    online: 'Les på nettet',
    page: 'Side',
    of: 'av',
    pageReference: 'side',
    factLabel: 'Opplysning',
    factValue: 'Svar',
    boxFacts: 'Fakta',
    boxChecklist: 'Sjekkliste',
    boxDoubt: 'Atterhald',
  },
);
