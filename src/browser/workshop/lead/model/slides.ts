import type { Field, Sheet, Workshop } from '#parts/workshop/model';

/** A page of the projector. `rules` has one page per list of rules. */
export type Slide = { id: string; is: 'join' | 'now' | 'plenary' } | RulesSlide;
export interface RulesSlide {
  id: string;
  is: 'rules';
  field: Field;
}

/** What there is to show: joining, what goes on, the rules that stay in view, and the plenary. */
export function slidesOf({ template, showing }: Workshop): Slide[] {
  const rules = template.sheets
    .filter(({ alwaysVisible }: Sheet) => alwaysVisible)
    .flatMap(({ fields }) => fields)
    .filter(({ kind, items }) => kind === 'info' && items.length > 0)
    .map((field): Slide => ({ id: `rules-${field.id}`, is: 'rules', field }));
  return [
    { id: 'join', is: 'join' },
    { id: 'now', is: 'now' },
    ...rules,
    ...(showing ? [{ id: 'plenary', is: 'plenary' } as const] : []),
  ];
}

/**
 * The page that fits what happens. A projector turns to it when it changes, so that nobody has to
 * walk to the machine; who has paged by hand stays until then.
 */
export function fittingSlide({ showing, run, template, tables }: Workshop): string {
  if (showing) return 'plenary';
  const first = template.sheets[0];
  const moved = Object.values(tables).some(
    ({ sheet, phases }) =>
      first !== undefined && (sheet !== first.id || phases[sheet] !== first.phases[0]),
  );
  return run.startedAt !== null || moved ? 'now' : 'join';
}
