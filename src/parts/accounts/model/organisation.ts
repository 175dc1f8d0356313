import { readOrganisationNumber } from './organisation-number.ts';

export const organisationKinds = [
  'municipality',
  'county',
  'state',
  'entrepreneur',
  'voluntary',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What an organisation says of itself. */
export interface OrganisationFacts {
  kind: OrganisationKind;
  name: string;
  /** Nine digits. */
  number: string | null;
  /** Statistics Norway's code of the municipality it is in. */
  municipality: string | null;
}

/** The form as it was typed. */
export interface TypedOrganisation {
  slag: string;
  navn: string;
  orgnr: string;
  kommune: string;
}
export type OrganisationField = keyof TypedOrganisation;

/** Whoever speaks for a public body must be vouched for by somebody who is not of it. */
export function needsVouching(kind: OrganisationKind): boolean {
  return kind === 'municipality' || kind === 'county' || kind === 'state';
}

/** What was typed, or every field that is wrong. A municipality says which one it is. */
export function readOrganisation(
  typed: TypedOrganisation,
  isMunicipality: (code: string) => boolean,
): { ok: OrganisationFacts } | { wrong: OrganisationField[] } {
  const kind = organisationKinds.find((one) => one === typed.slag);
  const name = typed.navn.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const number = typed.orgnr.trim() === '' ? null : readOrganisationNumber(typed.orgnr);
  const municipality = typed.kommune === '' ? null : typed.kommune;
  const placed = municipality === null ? kind !== 'municipality' : isMunicipality(municipality);
  const wrong: OrganisationField[] = [
    ...(kind ? [] : (['slag'] as const)),
    ...(name.length > 0 && name.length <= 150 ? [] : (['navn'] as const)),
    ...(number === undefined ? (['orgnr'] as const) : []),
    ...(placed ? [] : (['kommune'] as const)),
  ];
  if (wrong.length > 0 || !kind || number === undefined) return { wrong };
  return { ok: { kind, name, number, municipality } };
}

export function typedFrom(facts: OrganisationFacts): TypedOrganisation {
  return {
    slag: facts.kind,
    navn: facts.name,
    orgnr: facts.number ?? '',
    kommune: facts.municipality ?? '',
  };
}
