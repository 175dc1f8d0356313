import { Feed } from 'feed';
import type { Lang } from '../i18n/lang.ts';

export interface FeedItem {
  url: string;
  title: string;
  summary: string;
  published: Date;
}

export interface FeedInfo {
  lang: Lang;
  title: string;
  description: string;
  /** Page that the feed follows. */
  url: string;
  selfUrl: string;
}

/** Atom 1.0 or JSON Feed 1.0 of the newest things. */
export function renderFeed(format: 'atom' | 'json', info: FeedInfo, items: FeedItem[]): string {
  const newest = items.reduce<Date | undefined>(
    (latest, item) => (latest && latest > item.published ? latest : item.published),
    undefined,
  );
  const feed = new Feed({
    id: info.selfUrl,
    title: info.title,
    description: info.description,
    link: info.url,
    language: info.lang,
    copyright: 'CC BY 4.0',
    updated: newest ?? new Date(0),
    feedLinks: { [format]: info.selfUrl },
  });
  // The library writes Atom titles as type="html": plain text must be made HTML, or a `<` in a title is markup.
  const words = format === 'atom' ? asHtml : (text: string) => text;
  for (const item of items) {
    feed.addItem({
      id: item.url,
      link: item.url,
      title: words(item.title),
      description: words(item.summary),
      date: item.published,
      published: item.published,
    });
  }
  return format === 'atom' ? feed.atom1() : feed.json1();
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
