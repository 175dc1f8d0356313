import { parseMarkdown } from '../markdown.ts';
import type { PdfBook, PdfSection, PdfWords } from './book.ts';

/** Text without white space, since lines are broken where the sheet ends. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

export const someWords: PdfWords = {
  amount: (name) => `beløpet ${name}`,
  resolve: (href) => `https://veier.example.no${href.replace(/^(\w+):/, '/$1/')}`,
};

export function aSection(changes: Partial<PdfSection> = {}): PdfSection {
  return {
    id: 'kokebok:pilotavtale',
    kicker: 'Fakta',
    shape: 'square',
    title: 'Pilotavtale',
    lead: 'Hva en pilot er.',
    blocks: parseMarkdown('Dere kan prøve først.'),
    sources: [{ text: 'Veier til samarbeid, 2017' }],
    url: '/kokebok/pilotavtale',
    ...changes,
  };
}

export function aBook(changes: Partial<PdfBook> = {}): PdfBook {
  return {
    lang: 'nb',
    title: 'Mitt hefte',
    date: new Date('2026-11-24T10:00:00Z'),
    url: '/hefte',
    sections: [aSection()],
    ...changes,
  };
}
