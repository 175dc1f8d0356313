import { z } from 'zod';
import {
  type ExampleFacts,
  type ExampleTexts,
  exampleFactsSchema,
  exampleTextsSchema,
} from './example.ts';
import { countyByCode } from './places.ts';

const facts = exampleFactsSchema.shape;
const texts = exampleTextsSchema.shape;

/** The bokmål file holds the facts and the bokmål texts; both halves are cut apart after reading. */
export const bokmalFileSchema = z
  .strictObject({
    ...facts,
    ...texts,
    amounts: z.array(
      z.strictObject({ ...facts.amounts.element.shape, what: z.string().trim().min(1) }),
    ),
    effect: z.strictObject({ ...facts.effect.shape, ...texts.effect.unwrap().shape }),
  })
  .superRefine(({ effect, parties }, context) => {
    const fault = (path: PropertyKey[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    const told = effect.grade !== 'ingen-opplysning';
    if (told && !effect.text) fault(['effect', 'grade'], `${effect.grade} krever text`);
    if (!told && (effect.text || effect.evidence))
      fault(['effect', 'grade'], 'ingen-opplysning kan ikke ha text eller evidence');
    if (effect.grade === 'malt' && !effect.evidence)
      fault(['effect', 'grade'], 'malt krever evidence');
    parties.forEach((party, at) => {
      if (party.county && !countyByCode(party.county))
        fault(['parties', at, 'county'], `ukjent fylke ${party.county}`);
      if (party.county && party.municipality && !party.municipality.startsWith(party.county)) {
        fault(
          ['parties', at, 'county'],
          `kommune ${party.municipality} ligger ikke i fylke ${party.county}`,
        );
      }
    });
  });

export const nynorskFileSchema = exampleTextsSchema;

type BokmalFile = z.output<typeof bokmalFileSchema>;

export function factsOf(file: BokmalFile): ExampleFacts {
  return exampleFactsSchema.parse({
    type: file.type,
    parties: file.parties,
    nationwide: file.nationwide,
    fields: file.fields,
    targetGroups: file.targetGroups,
    forms: file.forms,
    phase: file.phase,
    procurement: file.procurement,
    funding: file.funding,
    amounts: file.amounts.map(({ value, unit }) => ({ value, unit })),
    years: file.years,
    effect: { grade: file.effect.grade },
    sources: file.sources,
    related: file.related,
  });
}

export function textsOf(file: BokmalFile): ExampleTexts {
  return exampleTextsSchema.parse({
    title: file.title,
    lead: file.lead,
    amounts: file.amounts.map(({ what }) => ({ what })),
    effect: { text: file.effect.text, evidence: file.effect.evidence },
    answers: file.answers,
    agreement: file.agreement,
    keywords: file.keywords,
  });
}

/** Where the nynorsk half says less or more than the bokmål half; empty when they agree. `path` is in the nynorsk file. */
export function disagreements(
  nynorsk: ExampleTexts,
  bokmal: ExampleTexts,
): { path: string[]; message: string }[] {
  const found: { path: string[]; message: string }[] = [];
  const differ = (path: string[], nn: string, nb: string): void => {
    if (nn !== nb)
      found.push({
        path,
        message: `${path.join('.')}: har «${nn || 'ingenting'}», bokmål har «${nb || 'ingenting'}»`,
      });
  };
  const keys = (object: object): string =>
    Object.entries(object)
      .flatMap(([key, value]) => (value === undefined ? [] : [key]))
      .toSorted()
      .join(', ');
  differ(['answers'], keys(nynorsk.answers), keys(bokmal.answers));
  differ(['effect'], keys(nynorsk.effect), keys(bokmal.effect));
  differ(['agreement'], keys(nynorsk.agreement ?? {}), keys(bokmal.agreement ?? {}));
  differ(['amounts'], String(nynorsk.amounts.length), String(bokmal.amounts.length));
  return found;
}
