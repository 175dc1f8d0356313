import { z } from 'zod';

/** More than anything the public sector buys at once, and far below where whole numbers stop being exact. */
export const mostKroner = 1_000_000_000_000;
/** A hundred years: longer than any agreement that has an end. */
export const mostMonths = 1_200;
const mostItems = 100;

const kroner = z.int().min(1).max(mostKroner);
const months = z.int().min(1).max(mostMonths);

export const buyers = ['municipality', 'county', 'state'] as const;
export const kinds = ['goods', 'services', 'works', 'health-social', 'special'] as const;
/** A purchase pays for something one gets; a grant supports what others own; in a cooperation nobody pays. */
export const forms = ['purchase', 'grant', 'cooperation'] as const;
/** Own organisation and cooperation between public bodies (§§ 3-1–3-3), concessions (§ 2-1). */
export const exits = ['none', 'own-organisation', 'public-cooperation', 'concession'] as const;
/** § 30-2a; § 30-2; §§ 8-8, 16-9 and 30-3; § 30-4. */
export const reservations = [
  'none',
  'nonprofit',
  'user-governed',
  'sheltered',
  'individual',
] as const;

/** What the value is worked out from. Amounts in whole kroner without VAT. */
export const valuationSchema = z.strictObject({
  /** Price a month, where there is one. */
  monthly: kroner.optional(),
  /** Agreed length without options; left out when open-ended. */
  months: months.optional(),
  openEnded: z.boolean().optional(),
  /** Months that the buyer may choose to add, at the same price. */
  optionMonths: months.optional(),
  /** A total price, where there is no price a month. */
  total: kroner.optional(),
  /** Options with an amount of their own. */
  options: z.array(kroner).max(mostItems).optional(),
  /** The values of further lots of the same purchase. */
  lots: z.array(kroner).max(mostItems).optional(),
  /** The purchase is made this many times alike, for instance once for each district. */
  times: z.int().min(1).max(mostItems).optional(),
});
export type Valuation = z.infer<typeof valuationSchema>;

/** What is known of a purchase. A fact that is left out is unknown, which is not the same as «no». */
export const factsSchema = z.strictObject({
  buyer: z.enum(buyers).optional(),
  form: z.enum(forms).optional(),
  kind: z.enum(kinds).optional(),
  /** The whole value in whole kroner without VAT: all years, options and lots. Or give `valuation`. */
  value: kroner.optional(),
  valuation: valuationSchema.optional(),
  exit: z.enum(exits).optional(),
  /** Research and development whose result is not for the buyer alone (§ 2-5). */
  research: z.boolean().optional(),
  /** The need cannot be met by what the market has today. */
  innovation: z.boolean().optional(),
  /** The same is bought, or could be bought, in several small purchases. */
  splittable: z.boolean().optional(),
  reservation: z.enum(reservations).optional(),
  framework: z.boolean().optional(),
  /** Length of the framework agreement. */
  frameworkYears: z.int().min(1).max(100).optional(),
  /** A contract for a test period only. */
  pilot: z.boolean().optional(),
  supplierHelped: z.boolean().optional(),
});
export type Facts = Readonly<z.infer<typeof factsSchema>>;

/** In the order questions are asked. `startedOn` is a fact too, but has a place of its own in `assess`. */
export const factNames = [
  'form',
  'exit',
  'research',
  'value',
  'startedOn',
  'kind',
  'buyer',
  'splittable',
  'supplierHelped',
  'pilot',
  'framework',
  'frameworkYears',
  'reservation',
  'innovation',
] as const;
export type FactName = (typeof factNames)[number];

/** Facts that cannot be true together; `field` is where one should look first, `others` the rest. */
export interface Contradiction {
  field: keyof Facts | `valuation.${keyof Valuation}`;
  others: string[];
  reason: ContradictionReason;
}
export const contradictionReasons = [
  'value-twice',
  'valuation-empty',
  'price-twice',
  'length-missing',
  'length-without-price',
  'open-and-length',
  'pilot-without-end',
  'framework-years-without-framework',
  'grant-with-purchase-facts',
  'value-too-large',
] as const;
export type ContradictionReason = (typeof contradictionReasons)[number];
