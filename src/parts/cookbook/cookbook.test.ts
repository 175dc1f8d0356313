import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContext } from '../../../tests/support/context.ts';
import { movePage, publishPage, withdrawPage } from './actions.ts';
import { pageBySlug } from './queries.ts';

let context: Awaited<ReturnType<typeof aContext>>;
beforeAll(async () => {
  context = await aContext();
});
afterAll(() => context.end());

const read = async (path: string) => {
  const response = (await context.app.request(path)) as Response;
  return {
    status: response.status,
    location: response.headers.get('location'),
    html: await response.text(),
  };
};
const inTransaction = <T>(
  run: Parameters<ReturnType<typeof context.services.db.transaction>['execute']>[0],
) => context.services.db.transaction().execute(run) as Promise<T>;

describe('a page that is changed', () => {
  it('keeps what was there before, shows the difference in words, and is found by its new words', async () => {
    const { db } = context.services;
    const before = await pageBySlug(db, 'mentorordning', 'nb');
    if (!before) throw new Error('the starter page is missing');
    const content = {
      ...before.content,
      body: `${before.content.body}\n\nBydelen kaller ordningen forsøkskaninordningen.`,
    };
    const change = {
      slug: 'mentorordning',
      lang: 'nb' as const,
      content,
      note: 'La til hva bydelen kaller den.',
    };
    expect(await inTransaction((tx) => publishPage(context.services, tx, change))).toEqual({
      number: 2,
    });

    expect((await read('/kokebok/mentorordning')).html).toContain('forsøkskaninordningen');
    const versions = (await read('/kokebok/mentorordning/utgaver')).html;
    expect(versions).toContain('Utgave 2');
    expect(versions).toContain('La til hva bydelen kaller den.');
    expect(versions).toMatch(/<ins>.*forsøkskaninordningen/s);
    expect((await read('/nn/kokebok/mentorordning/utgaver')).html).not.toContain('Utgåve 2');
    expect((await read('/sok?q=forsøkskaninordning')).html).toContain('/kokebok/mentorordning');
  });

  it('two editors at once both get a version, and exactly one is current', async () => {
    const before = await pageBySlug(context.services.db, 'samskaping', 'nb');
    if (!before) throw new Error('the starter page is missing');
    const publish = (note: string) =>
      inTransaction<{ number: number }>((tx) =>
        publishPage(context.services, tx, {
          slug: 'samskaping',
          lang: 'nb',
          content: before.content,
          note,
        }),
      );
    const numbers = await Promise.all(['a', 'b', 'c', 'd'].map(publish));
    expect(numbers.map((one) => one.number).toSorted()).toEqual([2, 3, 4, 5]);
    expect((await pageBySlug(context.services.db, 'samskaping', 'nb'))?.number).toBe(5);
  });

  it('that fails halfway leaves everything as it was', async () => {
    const before = await pageBySlug(context.services.db, 'sroi', 'nb');
    if (!before) throw new Error('the starter page is missing');
    const failing = inTransaction(async (tx) => {
      await publishPage(context.services, tx, {
        slug: 'sroi',
        lang: 'nb',
        content: before.content,
        note: 'x',
      });
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect((await pageBySlug(context.services.db, 'sroi', 'nb'))?.number).toBe(1);
  });
});

describe('a page that moves', () => {
  it('redirects from its old address for ever, also after moving twice, and never takes another’s', async () => {
    expect(
      await inTransaction((tx) => movePage(context.services, tx, 'soimpact', 'so-impact')),
    ).toBe('moved');
    expect(
      await inTransaction((tx) => movePage(context.services, tx, 'so-impact', 'soimpact-metoden')),
    ).toBe('moved');
    expect(
      await inTransaction((tx) => movePage(context.services, tx, 'soimpact-metoden', 'sroi')),
    ).toBe('taken');
    for (const old of ['soimpact', 'so-impact']) {
      expect(await read(`/nn/kokebok/${old}`)).toMatchObject({
        status: 301,
        location: '/nn/kokebok/soimpact-metoden',
      });
    }
    expect((await read('/sok?q=soimpact')).html).toContain('/kokebok/soimpact-metoden');
    expect((await read('/sok?q=soimpact')).html).not.toContain('"/kokebok/soimpact"');
  });
});

describe('a page that is withdrawn', () => {
  it('answers 410 and appears on no channel', async () => {
    expect(await inTransaction((tx) => withdrawPage(tx, 'measuring-up'))).toBe('withdrawn');
    expect((await read('/kokebok/measuring-up')).status).toBe(410);
    for (const path of [
      '/kokebok',
      '/kokebok/sroi',
      '/sok?q=measuring',
      '/api/v1/pages',
      '/api/v1/search?q=measuring',
      '/api/v1/suggest?q=measur',
      '/strom/alt.atom',
      '/strom/sider.json',
      '/sitemap.xml',
      '/hefte',
      '/hefte?innhold=kokebok:measuring-up',
      '/kokebok/measuring-up/utgaver',
    ]) {
      expect((await read(path)).html, path).not.toMatch(
        /\/kokebok\/measuring-up"|kokebok:measuring-up"/,
      );
    }
    expect((await read('/hefte.pdf?innhold=kokebok:measuring-up')).status).toBe(404);
  });
});

describe('names and texts from editors', () => {
  it('are escaped on the page, in its versions, feeds and data blocks', async () => {
    const evil = '</script><img src=x onerror=alert(1)>"\'&';
    const before = await pageBySlug(context.services.db, 'sroi', 'nb');
    if (!before) throw new Error('the starter page is missing');
    const content = {
      ...before.content,
      texts: { ...before.content.texts, title: evil, lead: evil },
    };
    await inTransaction((tx) =>
      publishPage(context.services, tx, { slug: 'sroi', lang: 'nb', content, note: evil }),
    );
    for (const path of [
      '/kokebok/sroi',
      '/kokebok/sroi/utgaver',
      '/kokebok',
      '/',
      '/strom/sider.atom',
      '/sok?q=onerror',
      `/sok?q=${encodeURIComponent(evil)}`,
    ]) {
      expect((await read(path)).html, path).not.toMatch(/<img src=x/);
    }
    expect((await read('/kokebok/sroi')).html).not.toContain('</script><img');
  });
});
