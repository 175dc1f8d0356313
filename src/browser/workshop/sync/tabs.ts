import type { Returned, Waiting } from './waiting.ts';

/** What the tabs of a device that are in the same workshop tell each other. */
export type TabNews =
  | { t: 'kept'; waiting: Waiting }
  | { t: 'stored'; id: string; seq: number }
  | { t: 'refused'; returned: Returned }
  | { t: 'dismissed'; id: string };

export interface Tabs {
  tell: (news: TabNews) => void;
  onNews: (listener: (news: TabNews) => void) => void;
  close: () => void;
}

/** Between tabs where the browser can, else alone: then the outbox is read again when a tab is shown. */
export function tabsOf(room: string): Tabs {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, onNews: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`verksted ${room}`);
  return {
    tell: (news) => channel.postMessage(news),
    onNews: (listener) => {
      channel.onmessage = ({ data }) => listener(data as TabNews);
    },
    close: () => channel.close(),
  };
}
