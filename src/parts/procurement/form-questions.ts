/** The questions in the order they are asked. Names are parts of addresses: they never change. */
export const choices = {
  kjoper: ['kommune', 'fylkeskommune', 'stat'],
  avtale: ['kjop', 'tilskudd', 'samarbeid'],
  type: ['varer', 'tjenester', 'bygg', 'helse', 'saerlige'],
  lopende: ['ja'],
  hjelp: ['ja', 'nei'],
  pilot: ['ja', 'nei'],
  deling: ['ja', 'nei'],
  ramme: ['ja', 'nei'],
  reservert: ['ideelle', 'brukerstyrte', 'vernede', 'enkeltbrukere', 'nei'],
  innovasjon: ['ja', 'nei'],
  fou: ['ja', 'nei'],
  unntak: ['egen', 'offentlig', 'konsesjon', 'nei'],
} as const;
export type ChoiceName = keyof typeof choices;

export const questionNames = [
  'kjoper',
  'avtale',
  'type',
  'verdi',
  'maned',
  'maneder',
  'lopende',
  'opsjon',
  'pris',
  'opsjonspris',
  'deler',
  'ganger',
  'dato',
  'hjelp',
  'pilot',
  'deling',
  'ramme',
  'rammear',
  'reservert',
  'innovasjon',
  'fou',
  'unntak',
] as const;
export type QuestionName = (typeof questionNames)[number];
export type LineName = Exclude<QuestionName, ChoiceName>;

/** What the calculator works the value out from. */
export const calculatorNames = [
  'maned',
  'maneder',
  'lopende',
  'opsjon',
  'pris',
  'opsjonspris',
  'deler',
  'ganger',
] as const satisfies readonly QuestionName[];

/** What stands in the address or was typed, trimmed; what is empty is left out. */
export type Typed = Readonly<Partial<Record<QuestionName, string>>>;

/** Characters of one answer; the lists of the calculator hold several amounts. */
export const longestAnswer = 200;

/** Reads the known names of a query. The last counts where a name stands twice, as in a form. */
export function typedIn(params: URLSearchParams): Typed {
  return Object.fromEntries(
    questionNames.flatMap((name) => {
      const text = params.getAll(name).at(-1)?.trim().slice(0, longestAnswer);
      return text ? [[name, text]] : [];
    }),
  );
}

/** One address for one set of answers: known names in order, without what is empty. */
export function formatTyped(typed: Typed): string {
  return new URLSearchParams(
    questionNames.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])),
  ).toString();
}
