import type { Tx } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { MembershipRole } from '#platform/policy.ts';
import {
  activateMembership,
  deleteMembership,
  insertMembership,
  type MemberRow,
  membersOf,
  setMembership,
} from './membership-queries.ts';
import {
  addHistory,
  lockOrganisation,
  type Organisation,
  openOrganisation,
} from './organisation-queries.ts';
import type { OrganisationEvent } from './organisation-schema.ts';
import { organisationTexts } from './organisation-texts.ts';
import { logAccess } from './queries.ts';
import type { AccountsServices } from './services.ts';

/** `last`: nobody would be left to run it. `unknown`: no such organisation, or no such person in it. */
export type MemberChange = 'done' | 'unknown' | 'last';

interface Found {
  tx: Tx;
  organisation: Organisation;
  members: MemberRow[];
  now: Date;
  note: (what: OrganisationEvent) => Promise<void>;
}

/** Asks to be let in. Asking again changes nothing. */
export async function askToJoin(
  services: AccountsServices,
  organisation: string,
  person: string,
): Promise<MemberChange> {
  return await change(services, organisation, person, person, async ({ tx, now, note }) => {
    const asked = { organisation, person, role: 'member', status: 'asked', now } as const;
    if (await insertMembership(tx, asked)) await note('asked');
    return 'done';
  });
}

/** Lets in who has asked. The first becomes the organisation's administrator, and it opens. */
export async function letIn(
  services: AccountsServices,
  organisation: string,
  person: string,
  by: { id: string; lang: Lang },
): Promise<MemberChange> {
  return await change(services, organisation, person, by.id, async (found) => {
    const { tx, members, now, note } = found;
    const asked = members.find((one) => one.person === person);
    if (!asked) return 'unknown';
    if (asked.status === 'active') return 'done';
    const role = adminsIn(members).length === 0 ? 'admin' : 'member';
    await activateMembership(tx, { organisation, person, role, by: by.id, now });
    await openOrganisation(tx, organisation, now);
    await note('let-in');
    const t = organisationTexts[by.lang].mail;
    const { baseUrl } = services.installation;
    await services.post.send(tx, {
      to: asked.email,
      subject: t.subject(found.organisation.name),
      text: t.text(
        found.organisation.name,
        `${baseUrl}${localPath(by.lang, `/organisasjon/${organisation}`)}`,
      ),
    });
    return 'done';
  });
}

/** Out of the organisation: refused, removed or by themselves. */
export async function takeOut(
  services: AccountsServices,
  organisation: string,
  person: string,
  by: string,
): Promise<MemberChange> {
  return await change(services, organisation, person, by, async ({ tx, members, note }) => {
    const one = members.find((member) => member.person === person);
    if (!one) return 'unknown';
    if (isLastAdmin(members, person)) return 'last';
    await deleteMembership(tx, organisation, person);
    await note(person === by ? 'left' : one.status === 'asked' ? 'refused' : 'removed');
    return 'done';
  });
}

export async function giveRole(
  services: AccountsServices,
  organisation: string,
  person: string,
  role: MembershipRole,
  by: string,
): Promise<MemberChange> {
  return await change(services, organisation, person, by, async ({ tx, members, note }) => {
    const one = members.find((member) => member.person === person && member.status === 'active');
    if (!one) return 'unknown';
    if (one.role === role) return 'done';
    if (role === 'member' && isLastAdmin(members, person)) return 'last';
    await setMembership(tx, organisation, person, { role });
    await note(role === 'admin' ? 'made-admin' : 'made-member');
    return 'done';
  });
}

async function change(
  { db, clock }: AccountsServices,
  id: string,
  person: string,
  by: string,
  what: (found: Found) => Promise<MemberChange>,
): Promise<MemberChange> {
  return await db.transaction().execute(async (tx) => {
    const organisation = await lockOrganisation(tx, id);
    if (!organisation) return 'unknown';
    const now = clock();
    const note = async (event: OrganisationEvent): Promise<void> => {
      await addHistory(tx, { organisation: id, actor: by, person, what: event, now });
      const actor = by === person ? null : by;
      await logAccess(tx, { person, actor, what: `organisation-${event}:${id}`, now });
    };
    return await what({ tx, organisation, members: await membersOf(tx, id), now, note });
  });
}

const adminsIn = (members: MemberRow[]): MemberRow[] =>
  members.filter(({ role, status }) => role === 'admin' && status === 'active');

function isLastAdmin(members: MemberRow[], person: string): boolean {
  const admins = adminsIn(members);
  return admins.length === 1 && admins[0]?.person === person;
}
