import { createContext, use, useEffect, useState } from 'react';
import { useSheetTexts } from './use-texts.ts';

/** Names in a directory that fit what is being written, best first. */
export type LookUp = (query: string) => Promise<{ name: string }[]>;

/** Undefined: there is no directory, and nothing is shown. */
export const LookUpContext = createContext<LookUp | undefined>(undefined);

const enough = 2;
const pause = 250;

/** Offers names from the directory while one writes who could be a partner. */
export function Suggestions({ text, take }: { text: string; take: (name: string) => void }) {
  const t = useSheetTexts();
  const lookUp = use(LookUpContext);
  const query = text.trim();
  const [found, setFound] = useState<{ query: string; names: string[] }>({ query: '', names: [] });
  useEffect(() => {
    if (!lookUp || query.length < enough) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      lookUp(query).then(
        (hits) => {
          if (wanted) setFound({ query, names: hits.slice(0, 5).map(({ name }) => name) });
        },
        () => {
          // Without an answer one writes on as without a directory.
        },
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [lookUp, query]);
  if (found.query !== query || found.names.length === 0) return null;
  return (
    <fieldset className="chips">
      <legend>{t.lookUp}</legend>
      {found.names.map((name) => (
        <button key={name} type="button" className="tool" onClick={() => take(name)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
