import { useEffect, useSyncExternalStore } from 'react';
import { refusalText } from '../refusal-texts.ts';
import type { AppStore } from '../sync/workshop-store.ts';
import { useAnnounce, useLang } from '../use-workshop.tsx';
import { CopyButton } from './copy-button.tsx';
import { useTexts } from './use-texts.ts';
import { WordsList } from './words-list.tsx';

/** What was shown and then not taken: why, and the words to copy. It stays until it is put away. */
export function ReturnedPanel({ store }: { store: AppStore }) {
  const t = useTexts();
  const lang = useLang();
  const announce = useAnnounce();
  const returned = useSyncExternalStore(store.subscribe, store.returned);
  useEffect(
    () =>
      store.onRefused((_, code) =>
        announce(`${t.returnedTitle}. ${refusalText(lang, code)}`, 'assertive'),
      ),
    [store, announce, lang, t],
  );
  if (returned.length === 0) return null;
  return (
    <section className="ws-notice" data-kind="returned" aria-labelledby="ws-returned">
      <h2 id="ws-returned">{t.returnedTitle}</h2>
      <p>{t.returnedText}</p>
      <WordsList
        items={returned}
        none={t.returnedWithoutWords}
        after={({ code, operation }, words) => (
          <>
            <p className="meta">{refusalText(lang, code)}</p>
            <div className="ws-actions">
              {words ? <CopyButton text={words} label={t.copyWords} /> : null}
              <button
                type="button"
                className="button"
                data-variant="quiet"
                onClick={() => store.dismiss(operation.id)}
              >
                {t.dismiss}
              </button>
            </div>
          </>
        )}
      />
    </section>
  );
}
