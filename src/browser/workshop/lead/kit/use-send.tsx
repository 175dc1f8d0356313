import { type ReactNode, useState } from 'react';
import type { Loose } from '#parts/workshop/model';
import { refusalText } from '../../refusal-texts.ts';
import { useAnnounce, useLang, useStore } from '../../use-workshop.tsx';

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
