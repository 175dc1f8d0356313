import { useEffect } from 'react';
import { sheetOf } from '#parts/workshop/model';
import { useAnnounce, useLang, useStore } from '../use-workshop.tsx';
import { phaseName } from './head/phase-steps.tsx';
import { newsBetween } from './model/news.ts';
import { useSheetTexts } from './use-texts.ts';

/** Tells what others did at the table: new notes merged and politely, new phases at once. */
export function useNews(table: string, sheet: string): void {
  const store = useStore();
  const announce = useAnnounce();
  const lang = useLang();
  const t = useSheetTexts();
  useEffect(() => {
    let before = store.get().workshop;
    return store.subscribe(() => {
      const { workshop: after, writer } = store.get();
      if (!before || !after || before === after) {
        before = after;
        return;
      }
      const news = newsBetween(before, after, table, sheet, writer);
      before = after;
      for (let one = 0; one < news.notes; one += 1) {
        announce({ key: 'new-notes', text: (n) => (n === 1 ? t.newNotesOne : t.newNotes(n)) });
      }
      const shape = sheetOf(after.template, sheet);
      if (news.revealed) announce(t.revealedNow, 'assertive');
      else if (news.phase && shape)
        announce(t.newPhase(phaseName(t, news.phase, shape)), 'assertive');
      const next = news.sheet === null ? undefined : sheetOf(after.template, news.sheet);
      if (next) announce(t.tableMoved(next.number, next.title[lang]), 'assertive');
    });
  }, [store, announce, t, lang, table, sheet]);
}
