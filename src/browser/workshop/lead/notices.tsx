import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formatDay } from '#platform/i18n/format.ts';
import { useAnnounce, useBoot, useLang, useNow, useSelect } from '../use-workshop.tsx';
import { putAway, readAway } from './kit/away.ts';
import { useKeptFocus } from './kit/use-kept-focus.ts';
import { useSend } from './kit/use-send.tsx';
import { clockTime } from './model/clock-words.ts';
import { type AnyNotice, noticesFor } from './model/notices.ts';
import { talkTexts } from './talk/talk-texts.ts';
import './lead.css';
import './notices.css';

/** What one should see or answer now: an offer to lead, a commitment, messages, deletion soon. */
export function Notices() {
  const t = talkTexts[useLang()];
  const { workshop: id, viewer, deleteOn } = useBoot();
  const announce = useAnnounce();
  const now = useNow(60_000);
  const [away, setAway] = useState(() => readAway(id));
  const notices = useSelect(
    ({ workshop, writer }) =>
      workshop ? noticesFor(workshop, { viewer, writer }, { deleteOn, now, away }) : [],
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    // What was there when the page opened is read with the page.
    const before = known.current;
    known.current = new Set(notices.map((notice) => notice.id));
    if (!before) return;
    for (const notice of notices) {
      if (before.has(notice.id)) continue;
      if (notice.is === 'message') announce(t.messageNew(notice.text));
      if (notice.is === 'offer') announce(t.offerTitle);
      if (notice.is === 'commitment') announce(t.askedTitle(notice.by));
    }
  }, [notices, announce, t]);
  const keep = useKeptFocus<HTMLElement>();
  if (notices.length === 0) return null;
  const hide = (notice: string): void => setAway(putAway(id, away, notice));
  return (
    <section className="notices" aria-label={t.notices} {...keep}>
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onAway={() => hide(notice.id)} />
      ))}
    </section>
  );
}

function NoticeCard({ notice, onAway }: { notice: AnyNotice; onAway: () => void }) {
  const lang = useLang();
  const t = talkTexts[lang];
  const { addresses } = useBoot();
  if (notice.is === 'offer') return <OfferCard by={notice.by} />;
  if (notice.is === 'commitment') return <AskedCard notice={notice} />;
  if (notice.is === 'message')
    return (
      <article className="notice">
        <p className="notice__text">{notice.text}</p>
        <p className="notice__from">{t.messageFrom(notice.by, clockTime(notice.at))}</p>
        <AwayButton label={t.messageAwayOf(notice.text)} onAway={onAway} />
      </article>
    );
  return (
    <article className="notice">
      <p className="notice__text">{t.deletion(formatDay(notice.day))}</p>
      <p>
        <a href={addresses.results}>{t.deletionGet}</a>
      </p>
      <AwayButton label={t.messageAway} onAway={onAway} />
    </article>
  );
}

function AwayButton({ label, onAway }: { label: string; onAway: () => void }) {
  return (
    <button type="button" className="notice__away" aria-label={label} onClick={onAway}>
      {talkTexts[useLang()].messageAway}
    </button>
  );
}

/** Offered and accepted, never grabbed. */
export function OfferCard({ by }: { by: string | null }) {
  const t = talkTexts[useLang()];
  const { send, refused } = useSend();
  return (
    <Asking title={t.offerTitle} refused={refused}>
      <p>{t.offerFrom(by)}</p>
      <div className="notice__buttons">
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'facilitator.accept' }, t.offerAccepted)}
        >
          {t.offerYes}
        </button>
        <button
          type="button"
          className="button"
          data-variant="secondary"
          onClick={() => void send({ type: 'facilitator.decline' }, t.offerDeclined)}
        >
          {t.offerNo}
        </button>
      </div>
    </Asking>
  );
}

function AskedCard({ notice }: { notice: AnyNotice & { is: 'commitment' } }) {
  const t = talkTexts[useLang()];
  const { send, refused } = useSend();
  const { id, what, due } = notice.commitment;
  return (
    <Asking title={t.askedTitle(notice.by)} refused={refused}>
      <p className="notice__text">{what}</p>
      <p>{due === null ? t.noDue : t.due(formatDay(due))}</p>
      <p>{t.askedWhy}</p>
      <div className="notice__buttons">
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'commitment.accept', commitment: id })}
        >
          {t.askedYes}
        </button>
        <button
          type="button"
          className="button"
          data-variant="secondary"
          onClick={() => void send({ type: 'commitment.decline', commitment: id })}
        >
          {t.askedNo}
        </button>
      </div>
    </Asking>
  );
}

function Asking(props: { title: string; refused: ReactNode; children: ReactNode }) {
  const { title, refused, children } = props;
  return (
    <article className="notice notice--asking">
      <h2>{title}</h2>
      {children}
      {refused}
    </article>
  );
}
