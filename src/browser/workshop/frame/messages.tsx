import { useEffect, useState } from 'react';
import type { Workshop } from '#parts/workshop/model';
import { useAnnounce, useBoot, useSelect, useStore } from '../use-workshop.tsx';
import { useTexts } from './use-texts.ts';

type Message = Workshop['messages'][string];
const none: Record<string, never> = {};
/** Older than that when one comes in: not news any longer, ms. */
const fresh = 15 * 60_000;

function readUntil(key: string): number {
  try {
    return Number(localStorage.getItem(key) ?? 0);
  } catch {
    return 0;
  }
}

/** Messages to all tables or to one's own, until they are put away on this device. */
export function Messages() {
  const t = useTexts();
  const { workshop: id, viewer } = useBoot();
  const store = useStore();
  const announce = useAnnounce();
  const key = `verksted-lest ${id}`;
  const [read, setRead] = useState(() => Math.max(readUntil(key), store.now() - fresh));
  const messages = useSelect(({ workshop }) => workshop?.messages ?? none);
  const people = useSelect(({ workshop }) => workshop?.participants ?? none);
  const unread = Object.values<Message>(messages)
    .filter(({ at, by }) => at > read && by !== viewer)
    .toSorted((a, b) => a.at - b.at);
  const newest = unread.at(-1);
  const from = (by: string): string => {
    const name = (people as Workshop['participants'])[by]?.name;
    return name ? t.messageFrom(name) : t.messageFromFacilitator;
  };
  const spoken = newest ? `${from(newest.by)}: ${newest.text}` : '';
  useEffect(() => {
    if (spoken) announce(spoken, 'assertive');
  }, [spoken, announce]);
  const putAway = ({ at }: Message): void => {
    setRead(at);
    try {
      localStorage.setItem(key, String(at));
    } catch {
      // Read on this page; the next one shows it again.
    }
  };
  return unread.map((message) => (
    <section key={message.id} className="ws-notice" data-kind="message">
      <h2>{from(message.by)}</h2>
      <p className="ws-notice__words">{message.text}</p>
      {message === newest ? (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => putAway(message)}
        >
          {t.read}
        </button>
      ) : null}
    </section>
  ));
}
