import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { Lang } from '#platform/i18n/lang.ts';

/** The colours of the printed book. */
export const look = {
  ink: '1D2421',
  soft: '4B5450',
  line: 'D8CFBA',
  tint: 'F0F4F5',
  petrol: '0F5A5C',
  rust: '9E3F2C',
} as const;

// Word has Calibri and Arial everywhere; Inter is not on people's machines, and fonts are not put in.
const font = 'Calibri';
const spacing = (before: number, after: number, line = 276) => ({ before, after, line });

export function docxStyles(lang: Lang): IStylesOptions {
  const heading = (size: number, before: number, color: string) => ({
    run: { font, size, bold: true, color },
    paragraph: { spacing: spacing(before, 100), keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: 22,
          color: look.ink,
          language: { value: lang === 'nn' ? 'nn-NO' : 'nb-NO' },
        },
        paragraph: { spacing: spacing(0, 120) },
      },
      title: {
        run: { font, size: 52, bold: true, color: look.petrol },
        paragraph: { spacing: spacing(0, 120, 240) },
      },
      heading1: heading(34, 480, look.petrol),
      heading2: heading(26, 320, look.ink),
      heading3: heading(23, 240, look.ink),
      listParagraph: { run: { font, size: 22 }, paragraph: { spacing: spacing(0, 80) } },
      hyperlink: { run: { color: look.petrol, underline: {} } },
    },
    paragraphStyles: [
      style('Subtitle', { size: 28, color: look.soft }, spacing(0, 240)),
      style('Lead', { size: 26, color: look.soft }, spacing(0, 200)),
      style('Stamp', { size: 22, bold: true, color: look.rust, allCaps: true }, spacing(0, 80)),
      style('BoxTitle', { size: 23, bold: true, color: look.petrol }, spacing(60, 60)),
      style('Colophon', { size: 18, color: look.soft }, spacing(120, 0)),
      style('Cell', { size: 20 }, spacing(40, 40, 252)),
      { ...style('Quote', { size: 22, color: look.soft }, spacing(60, 120)) },
    ],
  };
}

function style(id: string, run: object, space: object) {
  return {
    id,
    name: id,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { font, ...run },
    paragraph: { spacing: space },
  };
}

const levels = 9;
const indent = (level: number) => ({
  paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } },
});

/** Real lists, as deep as Word goes. Each numbered list is an instance of its own and begins at 1. */
export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: Array.from({ length: levels }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
    {
      reference: 'numbers',
      levels: Array.from({ length: levels }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
  ],
};
export const deepest = levels - 1;
