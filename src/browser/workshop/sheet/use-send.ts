import { useCallback } from 'react';
import type { Loose } from '#parts/workshop/model';
import { refusalText } from '../refusal-texts.ts';
import { useAnnounce, useLang, useStore } from '../use-workshop.tsx';
import { tellNotice } from './notice.ts';

/**
 * Sends what the one who holds the pen does (the store signs it). `said` is announced at once, since the change is shown
 * at once. A refusal is told in words where everybody sees it. Resolves to whether it was taken.
 */
export function useSend(): (operation: Loose, said?: string) => Promise<boolean> {
  const store = useStore();
  const announce = useAnnounce();
  const lang = useLang();
  return useCallback(
    async (operation: Loose, said?: string) => {
      const outcome = await Promise.race([store.send(operation), soon()]);
      if (outcome && !outcome.ok) {
        tellNotice(refusalText(lang, outcome.refused));
        return false;
      }
      tellNotice(null);
      if (said) announce(said);
      return true;
    },
    [store, announce, lang],
  );
}

/**
 * What the model refuses here is refused before this. A later refusal by the server is told by the
 * frame, which also gives the words back: the screen does not wait for the net.
 */
function soon(): Promise<null> {
  return new Promise((next) => setTimeout(next, 60, null));
}
