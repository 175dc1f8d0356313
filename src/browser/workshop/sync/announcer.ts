/** Assertive interrupts what is being read: only for what the person must know now. */
export type Priority = 'polite' | 'assertive';

/**
 * What happened. A burst of things of one kind (`key`) becomes one sentence: `text` is given how
 * many there were, so that eight notes are told as «8 nye lapper» and not one by one.
 */
export type News = string | { key: string; text: (count: number) => string };

export interface Announcer {
  announce: (news: News, priority?: Priority) => void;
  /** What the live region of a priority says now. The same string until something new is said. */
  said: (priority: Priority) => string;
  subscribe: (listener: () => void) => () => void;
}

/** Collected that long before it is said, ms: a screen reader cannot follow faster anyway. */
const pace = { polite: 1500, assertive: 250 } as const;
/** Beyond this many sentences at once only the newest are said. */
const most = 4;
/** Makes a live region speak when the same words come again. */
const again = '\u00a0';

/** Says things for screen readers, a few at a time. `later` is setTimeout outside of tests. */
export function createAnnouncer(later: (run: () => void, ms: number) => void): Announcer {
  const listeners = new Set<() => void>();
  const waiting: Record<Priority, Map<string, { count: number; text: (n: number) => string }>> = {
    polite: new Map(),
    assertive: new Map(),
  };
  const said: Record<Priority, string> = { polite: '', assertive: '' };

  function say(priority: Priority): void {
    const sentences = [...waiting[priority].values()].map(({ count, text }) => text(count));
    waiting[priority].clear();
    const words = sentences.slice(-most).join(' ');
    said[priority] = words === said[priority] ? words + again : words;
    for (const listener of listeners) listener();
  }

  return {
    announce: (news, priority = 'polite') => {
      const { key, text } = typeof news === 'string' ? { key: news, text: () => news } : news;
      const queue = waiting[priority];
      if (queue.size === 0) later(() => say(priority), pace[priority]);
      const count = (queue.get(key)?.count ?? 0) + 1;
      // What came last is said last.
      queue.delete(key);
      queue.set(key, { count, text });
    },
    said: (priority) => said[priority],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
