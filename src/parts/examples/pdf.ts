import type { Db } from '#platform/db/database.ts';
import type { RichText } from '#platform/documents/model.ts';
import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import type { PdfSection } from '#platform/documents/pdf/book.ts';
import { sourceText } from '#platform/documents/source.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { uiTexts } from '#ui/texts.ts';
import type { ExampleContent } from './model/example.ts';
import { type Facet, facetValuesOf, isUnknown } from './model/facets.ts';
import type { Municipalities } from './model/places.ts';
import { answerKeys } from './model/values.ts';
import { publishedExampleContents } from './queries.ts';
import { answerNames, exampleTexts, facetNames } from './texts.ts';
import { partyKindName, valueName } from './value-texts.ts';

const rows: Facet[] = [
  'type',
  'field',
  'targetGroup',
  'form',
  'phase',
  'procurement',
  'funding',
  'effect',
  'county',
];

interface PdfOptions {
  lang: Lang;
  slugs?: string[];
  municipalities: Municipalities;
  /** Heading above the examples, and the word for their kind. */
  group: string;
  kicker: string;
  urlOf: (slug: string) => string;
}

/** Published examples as sections of a PDF: the same facts, answers and sources as their pages. */
export async function examplePdfSections(db: Db, options: PdfOptions): Promise<PdfSection[]> {
  const { lang, municipalities } = options;
  const found = await publishedExampleContents(db, lang, options.slugs);
  return found.map(({ slug, content }) => ({
    id: `eksempel:${slug}`,
    group: options.group,
    kicker: options.kicker,
    shape: 'leaf',
    title: content.texts.title,
    lead: content.texts.lead,
    facts: factRows(lang, content, municipalities),
    blocks: [...blocksOf(content.body), ...answerBlocks(lang, content)],
    sources: content.facts.sources.map((source) => ({
      text: sourceText(source),
      ...(source.url ? { url: source.url } : {}),
    })),
    url: options.urlOf(slug),
  }));
}

function factRows(
  lang: Lang,
  { facts }: ExampleContent,
  municipalities: Municipalities,
): { label: string; value: string }[] {
  const t = exampleTexts[lang];
  const values = facetValuesOf(facts);
  const parties = facts.parties.map((party) => {
    if (party.name === null) return t.unnamedParty(partyKindName(lang, party.kind));
    return party.nowName
      ? `${party.name} – ${t.thenNow(party.name, party.nowName)} ${t.notFromSource}`
      : party.name;
  });
  const named = rows.map((facet) => {
    const known = values[facet].filter((value) => !isUnknown(value));
    const words = known.map((value) => valueName(lang, facet, value, municipalities)).join(', ');
    return { label: facetNames[lang][facet], value: words || uiTexts[lang].unknown };
  });
  return [{ label: t.parties, value: parties.join('; ') }, ...named];
}

/** Only what the source answers: on paper a page of unknowns helps nobody, so they are counted instead. */
function answerBlocks(lang: Lang, { texts }: ExampleContent): RichText {
  const answered = answerKeys.filter((key) => texts.answers[key]);
  if (answered.length === 0) return [];
  const t = exampleTexts[lang];
  const items = answered.map((key) => ({
    blocks: [
      {
        kind: 'paragraph' as const,
        children: [
          {
            kind: 'strong' as const,
            children: [{ kind: 'text' as const, text: `${answerNames[lang][key]} ` }],
          },
          { kind: 'text' as const, text: texts.answers[key] ?? '' },
        ],
      },
    ],
  }));
  return [
    { kind: 'heading', level: 2, id: 'svar', children: [{ kind: 'text', text: t.answers }] },
    { kind: 'list', ordered: false, items },
  ];
}
