export type MembershipRole = 'member' | 'admin';

/** Somebody who has logged in, with what the policy needs to know of them. */
export interface PersonActor {
  kind: 'person';
  id: string;
  name: string;
  /** Keeps the content of the whole installation alive. */
  editor: boolean;
  /** Runs the installation: gives roles, sees that mail leaves. */
  admin: boolean;
  /** Of organisations where somebody has vouched for them. */
  memberships: readonly { organisation: string; role: MembershipRole }[];
}

/** Who asks. `editor` alone is the installation itself, which loads its starter content. */
export type Actor = { kind: 'anonymous' } | { kind: 'editor' } | PersonActor;

export const anonymous: Actor = { kind: 'anonymous' };

export type Publication = 'draft' | 'published' | 'withdrawn';

/** What something is done to. */
export type Thing =
  | { kind?: 'publication'; status: Publication }
  /** What an organisation says of itself, and who is in it. */
  | { kind: 'organisation'; id: string }
  /** What is stored about a person. */
  | { kind: 'person'; id: string }
  /** Who may speak for an organisation that nobody runs yet. */
  | { kind: 'vouching' }
  /** Roles, mail that failed, what others may not see. */
  | { kind: 'installation' };

export type Action =
  | 'read'
  | 'edit'
  /** Let people in and out, and give them roles. */
  | 'administer';

/** The one policy: what an actor may do with a thing, the same for pages, API, feeds, search and exports. */
export function can(actor: Actor, action: Action, thing: Thing): boolean {
  switch (thing.kind) {
    case 'organisation':
      return canInOrganisation(actor, action, thing.id);
    case 'person':
      // Not even an administrator reads what is stored about another: it is theirs.
      return actor.kind === 'person' && actor.id === thing.id;
    case 'vouching':
      return actor.kind === 'person' && (actor.admin || actor.editor);
    case 'installation':
      return actor.kind === 'person' && actor.admin;
    default:
      if (isEditor(actor)) return true;
      return action === 'read' && thing.status === 'published';
  }
}

export function isEditor(actor: Actor): boolean {
  return actor.kind === 'editor' || (actor.kind === 'person' && actor.editor);
}

function canInOrganisation(actor: Actor, action: Action, organisation: string): boolean {
  if (action === 'read') return true;
  if (actor.kind !== 'person') return false;
  if (actor.admin || actor.editor) return true;
  const role = actor.memberships.find((one) => one.organisation === organisation)?.role;
  return role === 'admin' || (role === 'member' && action === 'edit');
}
