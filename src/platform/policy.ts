/** Who asks. Accounts give members and editors their own kinds; until then everybody is a reader. */
export type Actor = { kind: 'anonymous' } | { kind: 'editor' };

export const anonymous: Actor = { kind: 'anonymous' };

export type Publication = 'draft' | 'published' | 'withdrawn';

/** The one policy: what an actor may do with a thing, the same for pages, API, feeds, search and exports. */
export function can(
  actor: Actor,
  action: 'read' | 'edit',
  thing: { status: Publication },
): boolean {
  if (actor.kind === 'editor') return true;
  return action === 'read' && thing.status === 'published';
}
