import { createContext, type ReactNode, useContext } from 'react';
import type { AmountOf } from '#platform/documents/amount.ts';
import type { Assets } from '#platform/http/assets.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Installation } from '#platform/installation.ts';
import { uiTexts } from './texts.ts';

/** What every component may ask for: the reader's language, where they are, and what to link to. */
export interface View {
  lang: Lang;
  /** Path without language prefix, with the query where the page keeps its state there. */
  path: string;
  installation: Installation;
  assets: Assets;
  amount: AmountOf;
  /** Who is logged in; their name may still be empty. */
  person?: { name: string } | undefined;
}

const ViewContext = createContext<View | null>(null);

export function ViewProvider({ view, children }: { view: View; children: ReactNode }) {
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
}

export function useView(): View & { t: (typeof uiTexts)['nb']; href: (path: string) => string } {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A component was rendered outside ViewProvider');
  return { ...view, t: uiTexts[view.lang], href: (path) => toHref(view.lang, path) };
}

/** Address in the reader's language; `kokebok:x` and `eksempel:x` from content become paths. */
export function toHref(lang: Lang, target: string): string {
  if (target.startsWith('kokebok:')) return localPath(lang, `/kokebok/${target.slice(8)}`);
  if (target.startsWith('eksempel:')) return localPath(lang, `/eksempler/${target.slice(9)}`);
  return target.startsWith('/') ? localPath(lang, target) : target;
}
