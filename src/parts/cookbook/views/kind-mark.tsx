import { useView } from '#ui/view.tsx';
import type { Chapter, PageKind } from '../model/page.ts';
import { cookbookTexts } from '../texts.ts';
import { chapterWords, kindWords } from '../words.ts';

export function useCookbook() {
  const view = useView();
  const c = cookbookTexts[view.lang];
  return {
    ...view,
    c,
    kindWord: (kind: PageKind): string => c[kindWords[kind]],
    chapterWord: (chapter: Chapter): string => c[chapterWords[chapter]],
  };
}

/** A kind's colour, shape and word: a square, a circle or a numbered path. */
export function KindMark({ kind }: { kind: PageKind }) {
  const { kindWord } = useCookbook();
  return (
    <span className={`kind kind--${kind}`}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        {kind === 'fakta' ? (
          <rect x="3" y="3" width="14" height="14" rx="1.5" fill="currentColor" />
        ) : null}
        {kind === 'inspirasjon' ? <circle cx="10" cy="10" r="7.5" fill="currentColor" /> : null}
        {kind === 'oppskrift' ? (
          <>
            <path
              d="M3 16 C3 9, 10 13, 10 9 S17 7, 17 4"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.4"
              strokeLinecap="round"
            />
            <circle cx="3.4" cy="16" r="2.6" fill="currentColor" />
            <circle cx="16.8" cy="4" r="2.6" fill="currentColor" />
          </>
        ) : null}
      </svg>
      {kindWord(kind)}
    </span>
  );
}
