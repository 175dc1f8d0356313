import { useCallback } from 'react';
import type { Words } from '#parts/workshop/model';
import { useLang } from '../use-workshop.tsx';
import { sheetTexts } from './texts.ts';

export type SheetTexts = (typeof sheetTexts)['nb'];

export function useSheetTexts(): SheetTexts {
  return sheetTexts[useLang()];
}

/** Words of the template in the reader's language. */
export function useWords(): (words: Words) => string {
  const lang = useLang();
  return useCallback((words: Words) => words[lang], [lang]);
}
