import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { uuidv7 } from '#platform/db/uuid.ts';
import { diffTexts } from '#platform/documents/version-diff.ts';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { anonymous, can, type PersonActor } from '#platform/policy.ts';
import { respond } from '#ui/respond.tsx';
import { formOf } from './forms.ts';
import { askToJoin, takeOut } from './membership-actions.ts';
import { membersOf, setMembership } from './membership-queries.ts';
import {
  needsVouching,
  readOrganisation,
  type TypedOrganisation,
  typedFrom,
} from './model/organisation.ts';
import { mustBeIn } from './my-page-routes.tsx';
import { editOrganisation, makeOrganisation, type Register } from './organisation-actions.ts';
import { type Organisation, organisationById } from './organisation-queries.ts';
import { organisationTexts } from './organisation-texts.ts';
import type { AccountsServices } from './services.ts';
import { type OrganisationFormModel, OrganisationFormPage } from './views/organisation-form.tsx';
import { OrganisationPage } from './views/organisation-page.tsx';

export interface OrganisationDeps {
  municipalities: ReadonlyMap<string, string>;
}

export const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nothing: TypedOrganisation = { slag: '', navn: '', orgnr: '', kommune: '' };

/** Organisations: made, shown, edited, asked to be let into. */
export function organisationRoutes(
  services: AccountsServices,
  { municipalities }: OrganisationDeps,
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const { lookUp } = services;
  const newKey = () => uuidv7(services.clock, services.random);

  const showForm = (
    c: HttpContext,
    about: Partial<OrganisationFormModel>,
    status: 200 | 409 | 422 = 422,
  ) => {
    const form = {
      existing: undefined,
      formKey: newKey(),
      typed: nothing,
      errors: [],
      taken: undefined,
      newer: undefined,
      municipalities,
      ...about,
    };
    return respond(c, services, <OrganisationFormPage form={form} />, { status });
  };

  app.get('/organisasjon/ny', async (c) => {
    const me = await mustBeIn(c, services);
    return me instanceof Response ? me : showForm(c, {}, 200);
  });

  app.post('/organisasjon/ny', async (c) => {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const t = organisationTexts[c.get('lang')];
    const form = await formOf(c);
    const typed = typedIn(form);
    const formKey = uuid.test(form('skjema')) ? form('skjema') : newKey();
    const read = await checked(c, typed, null);
    if ('errors' in read) return showForm(c, { typed, formKey, errors: read.errors });
    const made = await makeOrganisation(services, me.actor.id, formKey, read.facts, read.register);
    if ('foreignKey' in made)
      return showForm(c, { typed, errors: [{ field: 'navn', text: t.oldForm }] });
    if ('taken' in made) {
      const errors = [{ field: 'orgnr', text: t.numberTaken(made.taken.name) }];
      return showForm(c, { typed, formKey, errors, taken: made.taken });
    }
    return c.redirect(localPath(c.get('lang'), `/organisasjon/${made.id}`), 303);
  });

  app.get('/organisasjon/:id', async (c) => {
    const organisation = await visible(c, services);
    if (!organisation) return c.notFound();
    const actor = c.get('actor') ?? anonymous;
    const { id } = organisation;
    const thing = { kind: 'organisation', id } as const;
    const members = actor.kind === 'person' ? await membersOf(services.db, id) : [];
    const me =
      actor.kind === 'person'
        ? (members.find(({ person }) => person === actor.id) ?? ('stranger' as const))
        : undefined;
    const model = {
      organisation,
      place: organisation.municipality
        ? (municipalities.get(organisation.municipality) ?? organisation.municipality)
        : undefined,
      me,
      shown: members
        .filter(({ status, shown, name }) => status === 'active' && shown && name !== '')
        .map(({ name }) => name),
      mayEdit: can(actor, 'edit', thing),
      mayManage: can(actor, 'administer', thing),
      last: me !== undefined && c.req.query('feil') === 'siste',
    };
    return respond(c, services, <OrganisationPage model={model} />, { shared: me === undefined });
  });

  app.post('/organisasjon/:id/meg', async (c) => {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const organisation = await visible(c, services);
    if (!organisation) return c.notFound();
    const { id } = organisation;
    const what = (await formOf(c))('gjor');
    let last = false;
    if (what === 'bli-med') await askToJoin(services, id, me.actor.id);
    else if (what === 'ut')
      last = (await takeOut(services, id, me.actor.id, me.actor.id)) === 'last';
    else if (what === 'vis' || what === 'skjul')
      await setMembership(services.db, id, me.actor.id, { shown: what === 'vis' });
    const to = `/organisasjon/${id}${last ? '?feil=siste' : ''}`;
    return c.redirect(localPath(c.get('lang'), to), 303);
  });

  app.get('/organisasjon/:id/rediger', async (c) => {
    const found = await editable(c);
    if (found instanceof Response) return found;
    return showForm(c, { existing: found.organisation, typed: typedFrom(found.organisation) }, 200);
  });

  app.post('/organisasjon/:id/rediger', async (c) => {
    const found = await editable(c);
    if (found instanceof Response) return found;
    const { organisation, actor } = found;
    const t = organisationTexts[c.get('lang')];
    const form = await formOf(c);
    const typed = typedIn(form);
    const version = /^[0-9]{1,9}$/.test(form('versjon')) ? Number(form('versjon')) : 0;
    const existing = { ...organisation, version };
    const read = await checked(c, typed, organisation);
    if ('errors' in read) return showForm(c, { existing, typed, errors: read.errors });
    const { facts, register } = read;
    // Otherwise anybody could become a municipality by way of something else.
    const becomesPublic = needsVouching(facts.kind) && facts.kind !== organisation.kind;
    if (becomesPublic && !can(found.actor, 'administer', { kind: 'vouching' }))
      return showForm(c, { existing, typed, errors: [{ field: 'slag', text: t.notYours }] });
    const edited = await editOrganisation(
      services,
      actor.id,
      organisation.id,
      version,
      facts,
      register,
    );
    if (edited === 'unknown') return c.notFound();
    if (edited === 'taken')
      return showForm(c, {
        existing,
        typed,
        errors: [{ field: 'orgnr', text: t.numberTakenPlain }],
      });
    if (edited === 'saved')
      return c.redirect(localPath(c.get('lang'), `/organisasjon/${organisation.id}`), 303);
    const inWords = (one: TypedOrganisation): string =>
      [
        t.kinds[one.slag as keyof typeof t.kinds] ?? '',
        one.navn,
        one.orgnr,
        municipalities.get(one.kommune) ?? one.kommune,
      ].join(' · ');
    const newer = diffTexts(inWords(typedFrom(edited.newer)), inWords(typedFrom(facts)));
    return showForm(c, { existing: edited.newer, typed, newer }, 409);
  });

  /** The organisation of the address, for whoever may edit it. */
  async function editable(
    c: HttpContext,
  ): Promise<{ organisation: Organisation; actor: PersonActor } | Response> {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const organisation = await visible(c, services);
    if (!organisation) return await c.notFound();
    if (!can(me.actor, 'edit', { kind: 'organisation', id: organisation.id }))
      throw new HTTPException(403);
    return { organisation, actor: me.actor };
  }

  /** What was typed, checked here and, where the installation asks it, by the register. */
  async function checked(c: HttpContext, typed: TypedOrganisation, before: Organisation | null) {
    const t = organisationTexts[c.get('lang')];
    const read = readOrganisation(typed, (code) => municipalities.has(code));
    if ('wrong' in read)
      return { errors: read.wrong.map((field) => ({ field, text: t.errors[field] })) };
    const facts = read.ok;
    let register: Register = before?.number === facts.number ? (before?.register ?? null) : null;
    if (lookUp && facts.number !== null && !register) {
      const answer = await lookUp(facts.number);
      if (answer.kind === 'unknown') return { errors: [{ field: 'orgnr', text: t.numberUnknown }] };
      if (answer.kind === 'removed') return { errors: [{ field: 'orgnr', text: t.numberRemoved }] };
      if (answer.kind === 'found') register = { name: answer.name, at: services.clock() };
    }
    return { facts, register };
  }

  return app;
}

/**
 * The organisation of the address. Until it has a member, whoever is not logged in sees nothing: a
 * name that nobody has vouched for is no news about a public body.
 */
export async function visible(
  c: HttpContext,
  services: AccountsServices,
): Promise<Organisation | undefined> {
  const id = c.req.param('id') ?? '';
  const found = uuid.test(id) ? await organisationById(services.db, id) : undefined;
  return found?.openAt || c.get('actor')?.kind === 'person' ? found : undefined;
}

function typedIn(form: (name: string) => string): TypedOrganisation {
  return { slag: form('slag'), navn: form('navn'), orgnr: form('orgnr'), kommune: form('kommune') };
}
