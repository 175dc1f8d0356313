import { z } from 'zod';
import { type PageFacts, type PageTexts, pageFactsSchema, pageTextsSchema } from './page.ts';

const facts = pageFactsSchema.shape;
const texts = pageTextsSchema.shape;

/** The bokmål file holds the facts and the bokmål texts; both halves are cut apart after reading. */
export const bokmalFileSchema = z
  .strictObject({
    ...facts,
    ...texts,
    myth: z
      .strictObject({ number: z.number().int().min(1).max(6), claim: z.string().min(1) })
      .optional(),
    next: z.strictObject({ href: facts.next.shape.href, label: z.string().min(1) }),
    steps: z
      .array(
        z.strictObject({
          ...facts.steps.unwrap().element.shape,
          ...texts.steps.unwrap().element.shape,
          action: z.strictObject({ href: facts.next.shape.href, label: z.string().min(1) }),
        }),
      )
      .default([]),
  })
  .superRefine((page, context) => {
    const fault = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (page.appliesFrom && !page.verifiedAt) fault('appliesFrom', 'krever verifiedAt');
    if (page.appliesFrom && !page.confidence) fault('appliesFrom', 'krever confidence');
    if ((page.kind === 'oppskrift') !== page.steps.length > 0)
      fault('steps', 'oppskrifter, og bare de, har steg');
    if (page.kind === 'oppskrift' && (page.steps.length < 6 || page.steps.length > 10))
      fault('steps', 'en oppskrift har 6–10 steg');
    if (new Set(page.steps.map((step) => step.id)).size !== page.steps.length)
      fault('steps', 'samme id to ganger');
    if (/anskaffelser|finansiering/.test(page.chapter) && !page.appliesFrom)
      fault('chapter', 'sider om lov og penger krever appliesFrom');
  });

export const nynorskFileSchema = pageTextsSchema;

export function factsOf(file: z.output<typeof bokmalFileSchema>): PageFacts {
  return pageFactsSchema.parse({
    kind: file.kind,
    chapter: file.chapter,
    order: file.order,
    audience: file.audience,
    sources: file.sources,
    appliesFrom: file.appliesFrom,
    verifiedAt: file.verifiedAt,
    confidence: file.confidence,
    myth: file.myth && { number: file.myth.number },
    related: file.related,
    next: { href: file.next.href },
    steps: file.steps.map(({ id, facts, examples, action }) => ({
      id,
      facts,
      examples,
      action: { href: action.href },
    })),
  });
}

export function textsOf(file: z.output<typeof bokmalFileSchema>): PageTexts {
  return pageTextsSchema.parse({
    title: file.title,
    lead: file.lead,
    keywords: file.keywords,
    evidence: file.evidence,
    myth: file.myth && { claim: file.myth.claim },
    next: { label: file.next.label },
    steps: file.steps.map(({ id, title, do: what, who, pitfalls, action }) => ({
      id,
      title,
      do: what,
      who,
      pitfalls,
      action: { label: action.label },
    })),
  });
}

/** What the nynorsk half lacks or has too much of compared with the bokmål half; empty when they agree. */
export function disagreements(facts: PageFacts, nynorsk: PageTexts, bokmal: PageTexts): string[] {
  const ids = (steps: { id: string }[]): string => steps.map((step) => step.id).join(', ');
  const found: string[] = [];
  if (ids(facts.steps) !== ids(nynorsk.steps))
    found.push(`stegene er «${ids(nynorsk.steps)}», i bokmål «${ids(facts.steps)}»`);
  if (Boolean(bokmal.evidence) !== Boolean(nynorsk.evidence))
    found.push('evidence finnes bare i én av målformene');
  if (Boolean(facts.myth) !== Boolean(nynorsk.myth))
    found.push('myth finnes bare i én av målformene');
  return found;
}
