import type { Tx } from '#platform/db/database.ts';
import { uuidv7 } from '#platform/db/uuid.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { linkExpiresAt } from './model/session.ts';
import {
  deleteFirstAdminLinks,
  endLinksTo,
  hasAdmin,
  insertLink,
  insertMethod,
  insertPerson,
  lockFirstAdmin,
  type MethodKey,
  makeAdmin,
  type Person,
  personByAddress,
  personByMethod,
  touchMethod,
  useLink,
} from './queries.ts';
import type { AccountsServices } from './services.ts';
import { deleteSessionByToken, insertSession } from './session-queries.ts';
import { accountsTexts } from './texts.ts';
import { hashOfToken, newToken } from './token.ts';

/** The browser that logs in: how it is called, and the session it had, which ends. */
export interface Browser {
  device: string;
  oldToken: string | undefined;
}

export interface LoggedIn {
  person: Person;
  /** For the cookie. */
  token: string;
  returnTo: string | null;
}

/**
 * Sends a link to an address, whether somebody with it is known or not: the answer tells nobody who
 * has an account. Links sent before no longer hold.
 */
export async function sendLoginLink(
  services: AccountsServices,
  { email, returnTo, lang }: { email: string; returnTo: string | undefined; lang: Lang },
): Promise<void> {
  const { db, clock, secretBytes, post, installation } = services;
  const token = newToken(secretBytes);
  const now = clock();
  const t = accountsTexts[lang].mail;
  const url = `${installation.baseUrl}${localPath(lang, `/logg-inn/lenke/${token}`)}`;
  await db.transaction().execute(async (tx) => {
    await endLinksTo(tx, email, now);
    await insertLink(tx, {
      tokenHash: hashOfToken(token) as Buffer,
      purpose: 'login',
      email,
      returnTo: returnTo ?? null,
      createdAt: now,
      expiresAt: linkExpiresAt(now),
    });
    await post.send(tx, {
      to: email,
      subject: t.subject(installation.name),
      text: t.text({ installation: installation.name, url }),
    });
  });
}

/** Uses a link up. Undefined when it is unknown, used or too old. */
export async function logInByLink(
  services: AccountsServices,
  token: string,
  browser: Browser,
): Promise<LoggedIn | undefined> {
  const hash = hashOfToken(token);
  if (!hash) return undefined;
  return await services.db.transaction().execute(async (tx) => {
    const link = await useLink(tx, hash, 'login', services.clock());
    if (!link || link.email === null) return undefined;
    const person = await personAt(services, tx, { email: link.email, name: '' });
    const opened = await openSession(services, tx, person, 'email', browser);
    return { ...opened, returnTo: link.returnTo };
  });
}

/** The person who reads mail at this address; made when nobody is. */
export async function personAt(
  { clock, random }: AccountsServices,
  tx: Tx,
  about: { email: string; name: string },
): Promise<Person> {
  const method: MethodKey = { kind: 'email', issuer: '', subject: about.email };
  const now = clock();
  const known = await personByMethod(tx, method);
  if (known) {
    await touchMethod(tx, method, now);
    return known;
  }
  const id = uuidv7(clock, random);
  const person: Person = { id, ...about, editor: false, admin: false, createdAt: now };
  if (await insertPerson(tx, person)) {
    await insertMethod(tx, { ...method, id: uuidv7(clock, random), personId: id, now });
    return person;
  }
  // Two links to one address at the same moment: the other made the person. Or the address came with
  // another way in, and a message to it has now shown whose it is.
  const other = await personByAddress(tx, about.email);
  if (!other) throw new Error('a person came and went');
  await insertMethod(tx, { ...method, id: uuidv7(clock, random), personId: other.id, now });
  return other;
}

/** A new session; the browser's old one is over, so that nobody can have prepared it. */
export async function openSession(
  { clock, random, secretBytes }: AccountsServices,
  tx: Tx,
  person: Person,
  method: string,
  { device, oldToken }: Browser,
): Promise<Omit<LoggedIn, 'returnTo'>> {
  const old = hashOfToken(oldToken);
  if (old) await deleteSessionByToken(tx, old);
  const token = newToken(secretBytes);
  const now = clock();
  await insertSession(tx, {
    id: uuidv7(clock, random),
    tokenHash: hashOfToken(token) as Buffer,
    personId: person.id,
    method,
    device,
    createdAt: now,
    seenAt: now,
  });
  return { person, token };
}

/**
 * A link for whoever starts the installation, while nobody runs it. A new start makes a new one, and
 * the one before no longer holds. Undefined when there is an administrator.
 */
export async function firstAdminToken(services: AccountsServices): Promise<string | undefined> {
  const { db, clock, secretBytes } = services;
  return await db.transaction().execute(async (tx) => {
    await lockFirstAdmin(tx);
    if (await hasAdmin(tx)) return undefined;
    await deleteFirstAdminLinks(tx);
    const token = newToken(secretBytes);
    const now = clock();
    await insertLink(tx, {
      tokenHash: hashOfToken(token) as Buffer,
      purpose: 'first-admin',
      email: null,
      returnTo: null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + 7 * 86_400_000),
    });
    return token;
  });
}

/** The first administrator, once. Undefined when the link does not hold, or somebody was first. */
export async function becomeFirstAdmin(
  services: AccountsServices,
  token: string,
  about: { email: string; name: string },
  browser: Browser,
): Promise<LoggedIn | undefined> {
  const hash = hashOfToken(token);
  if (!hash) return undefined;
  return await services.db.transaction().execute(async (tx) => {
    await lockFirstAdmin(tx);
    const link = await useLink(tx, hash, 'first-admin', services.clock());
    if (!link || (await hasAdmin(tx))) return undefined;
    const person = await personAt(services, tx, about);
    await makeAdmin(tx, person.id);
    return { ...(await openSession(services, tx, person, 'email', browser)), returnTo: null };
  });
}
