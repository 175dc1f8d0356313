import { chosenFacets, type FundingQuery, without } from './finder-query.ts';
import type { Scheme } from './funding.ts';
import { addMonthsToDay, type Day, yearOf } from './months.ts';
import type { SchemeFacts } from './scheme.ts';
import type { Facet } from './values.ts';
import { type FundingWindow, noCall, standingOn, windowsFor } from './windows.ts';

export type Outcome = 'fits' | 'unknown' | 'against';

/** Why a scheme fits an answer or not, as data; `reason-texts.ts` has the words. */
export interface Judgement {
  facet: Facet | 'status';
  outcome: Outcome;
  /**
   * Where it comes from: the source says it, the editors read it so, the source is silent, two
   * parties agree on the time, a window that is estimated or confirmed, or there is none.
   */
  basis: 'says' | 'reads' | 'silent' | 'agreed' | 'estimated' | 'confirmed' | 'none';
  /** The values the scheme is for, where it is not for the one that was asked. */
  instead?: readonly string[];
  window?: FundingWindow;
}

export interface Match {
  scheme: Scheme;
  outcome: Outcome;
  judgements: Judgement[];
}

/** SPEC.md: how a scheme stands to what somebody answered. */
export function judge(scheme: Scheme, query: FundingQuery, today: Day): Match {
  const judgements: Judgement[] = [];
  if (scheme.status === 'avviklet')
    judgements.push({ facet: 'status', outcome: 'against', basis: 'confirmed' });
  if (query.who) judgements.push(judgeClaim('who', scheme.who, query.who));
  if (query.theme) judgements.push(judgeClaim('theme', scheme.theme, query.theme));
  if (query.partner) judgements.push(judgePartner(scheme.partner, query.partner));
  if (query.phase) judgements.push(judgeClaim('phase', scheme.phase, query.phase));
  if (query.when) judgements.push(judgeWhen(scheme, Number(query.when), today));
  return { scheme, outcome: worst(judgements), judgements };
}

/** One reason against is enough; without one, one unknown makes it uncertain. */
function worst(judgements: readonly Judgement[]): Outcome {
  const has = (outcome: Outcome): boolean => judgements.some((one) => one.outcome === outcome);
  return has('against') ? 'against' : has('unknown') ? 'unknown' : 'fits';
}

function judgeClaim(
  facet: Facet,
  { says, reads, others }: SchemeFacts['who' | 'theme' | 'phase'],
  value: string,
): Judgement {
  if ((says as string[]).includes(value)) return { facet, outcome: 'fits', basis: 'says' };
  if ((reads as string[]).includes(value)) return { facet, outcome: 'fits', basis: 'reads' };
  if (others === 'ja') return { facet, outcome: 'fits', basis: 'reads', instead: [] };
  const instead = [...says, ...reads];
  if (others === 'nei') return { facet, outcome: 'against', basis: 'says', instead };
  return { facet, outcome: 'unknown', basis: 'silent', instead };
}

function judgePartner(
  { need, basis }: SchemeFacts['partner'],
  answer: NonNullable<FundingQuery['partner']>,
): Judgement {
  if (need === 'ukjent') return { facet: 'partner', outcome: 'unknown', basis: 'silent' };
  const outcome = need === 'ma' && answer === 'nei' ? 'against' : 'fits';
  return { facet: 'partner', outcome, basis };
}

function judgeWhen(scheme: Scheme, months: number, today: Day): Judgement {
  const facet = 'when';
  const end = addMonthsToDay(today, months);
  const windows = windowsFor(scheme, today, end).filter(
    (window) => standingOn(window, today) !== 'closed',
  );
  const window = windows.find(({ kind }) => kind === 'confirmed') ?? windows[0];
  if (window) return { facet, outcome: 'fits', basis: window.kind, window };
  if (scheme.timing === 'avtales') return { facet, outcome: 'fits', basis: 'agreed' };
  if (scheme.timing === 'ukjent') return { facet, outcome: 'unknown', basis: 'silent' };
  const cancelled = noCall(scheme, yearOf(today)) ?? noCall(scheme, yearOf(end));
  const [next] = windowsFor(scheme, end, addMonthsToDay(end, 24));
  return {
    facet,
    outcome: 'against',
    basis: cancelled ? 'none' : 'says',
    ...(next ? { window: next } : {}),
  };
}

export interface Found {
  fits: Match[];
  unknown: Match[];
  against: Match[];
}

/** All schemes in three groups: surest first, and within a group in the order of the file. */
export function findSchemes(schemes: readonly Scheme[], query: FundingQuery, today: Day): Found {
  const matches = schemes.map((scheme) => judge(scheme, query, today));
  const group = (outcome: Outcome): Match[] =>
    matches
      .filter((match) => match.outcome === outcome)
      .toSorted((a, b) => sureness(b) - sureness(a));
  return { fits: group('fits'), unknown: group('unknown'), against: group('against') };
}

/** Said by the source counts most; what is against or unknown counts nothing. */
function sureness({ judgements }: Match): number {
  return judgements
    .filter(({ outcome }) => outcome === 'fits')
    .reduce((sum, { basis }) => sum + (basis === 'says' || basis === 'confirmed' ? 3 : 2), 0);
}

/**
 * Which single answers to let go of: those without which something fits, and how much; where nothing
 * would, those without which something may fit.
 */
export function relaxations(
  schemes: readonly Scheme[],
  query: FundingQuery,
  today: Day,
): { facet: Facet; count: number }[] {
  const ways = chosenFacets(query).map((facet) => ({
    facet,
    found: findSchemes(schemes, without(query, facet), today),
  }));
  const sure = ways.map(({ facet, found }) => ({ facet, count: found.fits.length }));
  const maybe = ways.map(({ facet, found }) => ({ facet, count: found.unknown.length }));
  const some = sure.filter(({ count }) => count > 0);
  return some.length > 0 ? some : maybe.filter(({ count }) => count > 0);
}
