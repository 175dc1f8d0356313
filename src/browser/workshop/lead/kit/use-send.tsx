import { type ReactNode, useState } from 'react';
import type { Loose } from '#parts/workshop/model';
import type { Lang } from '#platform/i18n/lang.ts';
import { useAnnounce, useLang, useStore } from '../../use-workshop.tsx';
import { refusalTexts } from '../refusal-texts.ts';

/** What to say of a refusal; general words for what a person cannot do anything about. */
export function refusalText(lang: Lang, refused: string): string {
  const texts: Record<string, string> = refusalTexts[lang];
  return (Object.hasOwn(texts, refused) ? texts[refused] : undefined) ?? refusalTexts[lang].general;
}

export interface Sender {
  /** Sends; says `said` to screen readers when it is taken. False: refused, and shown. */
  send: (operation: Loose, said?: string) => Promise<boolean>;
  /** Why the last one was refused, to be put beside what was pressed; null when it was taken. */
  refused: ReactNode;
}

export function useSend(): Sender {
  const store = useStore();
  const announce = useAnnounce();
  const lang = useLang();
  const [why, setWhy] = useState<string | null>(null);
  const send = async (operation: Loose, said?: string): Promise<boolean> => {
    setWhy(null);
    const outcome = await store.send(operation);
    if (!outcome.ok) setWhy(refusalText(lang, outcome.refused));
    else if (said) announce(said);
    return outcome.ok;
  };
  const refused =
    why === null ? null : (
      <p role="alert" className="lead-refused">
        {why}
      </p>
    );
  return { send, refused };
}
