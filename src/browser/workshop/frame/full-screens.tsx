import type { ReactNode } from 'react';
import { wordsIn } from '../sync/waiting.ts';
import type { AppStore } from '../sync/workshop-store.ts';
import { useBoot, useSelect } from '../use-workshop.tsx';
import { CopyButton } from './copy-button.tsx';
import { useTexts } from './use-texts.ts';
import { WordsList } from './words-list.tsx';

/** One thing to know, and what to do about it, instead of the workshop. */
function FullScreen(props: {
  title: string;
  text: string;
  actions?: ReactNode;
  children?: ReactNode;
  calm?: boolean;
}) {
  return (
    <main id="innhold" className="ws-full" tabIndex={-1} aria-live="polite">
      <svg viewBox="0 0 120 60" aria-hidden="true" focusable="false" data-calm={props.calm}>
        <path d="M8 50C30 50 28 14 54 22S80 46 112 12" pathLength="100" />
        <circle cx="8" cy="50" r="5" />
        <circle cx="112" cy="12" r="5" />
      </svg>
      <h1>{props.title}</h1>
      <p className="lead">{props.text}</p>
      {props.actions ? <div className="ws-actions">{props.actions}</div> : null}
      {props.children}
    </main>
  );
}

export function Connecting({ store }: { store: AppStore }) {
  const t = useTexts();
  const offline = useSelect(({ connection }) => connection.is === 'offline');
  if (!offline)
    return <FullScreen title={t.connectingTitle} text={t.connectingText} calm={false} />;
  const again = (
    <button type="button" className="ds-button" onClick={store.wake}>
      {t.tryNow}
    </button>
  );
  return <FullScreen title={t.unreachableTitle} text={t.unreachableText} actions={again} />;
}

/** At the door: opens by itself when a facilitator lets one in. */
export function Waiting() {
  const t = useTexts();
  const { viewer } = useBoot();
  const name = useSelect(({ workshop }) => workshop?.participants[viewer]?.name ?? '');
  return <FullScreen title={t.waitingTitle} text={t.waitingText(name)} calm={false} />;
}

export type EndedWhy = 'removed' | 'left' | 'gone' | 'not-admitted' | 'old-app';

/** For good, as far as this page goes. What was not sent is given back. */
export function Ended({ store, why }: { store: AppStore; why: EndedWhy }) {
  const t = useTexts();
  const { addresses, joinUrl } = useBoot();
  const words: Record<EndedWhy, readonly [string, string]> = {
    removed: [t.removedTitle, t.removedText],
    left: [t.leftTitle, t.leftText],
    gone: [t.goneTitle, t.goneText],
    'not-admitted': [t.notAdmittedTitle, t.notAdmittedText],
    'old-app': [t.oldAppTitle, store.durable() ? t.oldAppText : t.oldAppTextUnkept],
  };
  const [title, text] = words[why];
  const action =
    why === 'old-app' ? (
      <button type="button" className="ds-button" onClick={() => location.reload()}>
        {t.reload}
      </button>
    ) : why === 'left' || why === 'not-admitted' ? (
      <a className="ds-button" href={joinUrl}>
        {t.joinAgain}
      </a>
    ) : (
      <a className="ds-button" href={addresses.front}>
        {t.toFront}
      </a>
    );
  const safe = why === 'old-app' && store.durable();
  const unsent = safe
    ? []
    : [...store.unsent(), ...store.returned()].filter(
        ({ operation }) => wordsIn(operation).length > 0,
      );
  return (
    <FullScreen title={title} text={text} actions={action}>
      {unsent.length > 0 ? (
        <section className="ws-notice" data-kind="returned" aria-labelledby="ws-unsent">
          <h2 id="ws-unsent">{t.unsentTitle}</h2>
          <p>{t.unsentText}</p>
          <WordsList
            items={unsent}
            none={t.returnedWithoutWords}
            after={(_, own) => <CopyButton text={own} label={t.copyWords} />}
          />
        </section>
      ) : null}
    </FullScreen>
  );
}
