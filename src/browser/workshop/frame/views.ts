import type { Participant, Workshop } from '#parts/workshop/model';

/** What stands after # in the address. */
export const views = ['bord', 'plenum', 'ledelse', 'etterpa'] as const;
export type View = (typeof views)[number];

/** The views that mean something to this person now, in the order of the menu. */
export function viewsFor(workshop: Workshop, me: Participant | undefined): View[] {
  const facilitator = me?.facilitator === true;
  const shown: Record<View, boolean> = {
    bord: true,
    plenum: true,
    ledelse: facilitator,
    etterpa: facilitator || isNearEnd(workshop, me),
  };
  return views.filter((view) => shown[view]);
}

/** Where one comes in when the address says nothing. */
export function firstView(workshop: Workshop, me: Participant | undefined): View {
  if (workshop.status === 'closed') return 'etterpa';
  return me?.facilitator && me.table === null ? 'ledelse' : 'bord';
}

/** The view that is asked for, when this person has it. */
export function viewIn(hash: string, workshop: Workshop, me: Participant | undefined): View {
  const asked = hash.replace(/^#/, '').split('/')[0];
  const known = viewsFor(workshop, me).find((view) => view === asked);
  return known ?? firstView(workshop, me);
}

/** The table has opened the last sheet, or it is over, or somebody asks for an answer. */
function isNearEnd(workshop: Workshop, me: Participant | undefined): boolean {
  const last = workshop.template.sheets.at(-1)?.id ?? '';
  const opened = Object.values(workshop.tables).some(
    ({ id, phases }) => id === me?.table && phases[last] !== undefined,
  );
  const asked = Object.values(workshop.commitments).some(
    ({ who, offeredBy }) => who === me?.id || offeredBy === me?.id,
  );
  return workshop.status === 'closed' || opened || asked;
}
