import { useView } from '#ui/view.tsx';
import { planningTexts } from '../texts.ts';

/** The reader's language and this part's words in it. */
export function usePlanning() {
  const { lang, href } = useView();
  return { lang, href, t: planningTexts[lang] };
}
