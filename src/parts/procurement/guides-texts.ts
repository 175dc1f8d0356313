import { defineTexts } from '#platform/i18n/texts.ts';

/** Words that the three guides share. */
export const guidesTexts = defineTexts(
  {
    procurement: 'Anskaffelse',
    busyTitle: 'PDF-en kan ikke lages akkurat nå',
    busyText:
      'Mange vil ha PDF samtidig. Vent et halvt minutt og prøv igjen, eller last ned som Word.',
    back: 'Gå tilbake',
    print: 'Skriv ut',
    download: 'Last ned',
    pdf: 'PDF',
    docx: 'Word',
    sources: 'Kilder',
    checked: (day: string) => `Sist kontrollert ${day}`,
    confidence: 'Hvor sikkert',
    confidenceA: 'A: lest i offisiell tekst',
    confidenceB: 'B: fra en anerkjent kilde, ikke lest i offisiell tekst',
    confidenceC: 'C: fra én kilde, må kontrolleres mot Lovdata',
    confidenceM: 'M: etter hukommelsen, må kontrolleres mot Lovdata',
    guidance: 'Dette er veiledning, ikke juridisk rådgivning.',
  },
  {
    procurement: 'Innkjøp',
    busyTitle: 'PDF-en kan ikkje lagast akkurat no',
    busyText:
      'Mange vil ha PDF samtidig. Vent eit halvt minutt og prøv igjen, eller last ned som Word.',
    back: 'Gå tilbake',
    print: 'Skriv ut',
    download: 'Last ned',
    pdf: 'PDF',
    docx: 'Word',
    sources: 'Kjelder',
    checked: (day: string) => `Sist kontrollert ${day}`,
    confidence: 'Kor sikkert',
    confidenceA: 'A: lese i offisiell tekst',
    confidenceB: 'B: frå ei anerkjend kjelde, ikkje lese i offisiell tekst',
    confidenceC: 'C: frå éi kjelde, må kontrollerast mot Lovdata',
    confidenceM: 'M: etter minnet, må kontrollerast mot Lovdata',
    guidance: 'Dette er rettleiing, ikkje juridisk rådgiving.',
  },
);
