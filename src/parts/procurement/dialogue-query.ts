import type { Lang } from '#platform/i18n/lang.ts';
import { dialogueTexts } from './dialogue-texts.ts';
import {
  type DialogueAsked,
  dialoguePhases,
  dialogueSides,
  dialogueWants,
} from './model/dialogue.ts';

/** The questions in the order they are asked. Names are parts of addresses: they never change. */
export const dialogueQuestions = {
  fase: dialoguePhases,
  hvem: dialogueSides,
  hva: dialogueWants,
} as const;
export type DialogueQuestion = keyof typeof dialogueQuestions;
export const dialogueNames = Object.keys(dialogueQuestions) as DialogueQuestion[];

export interface DialogueTyped {
  chosen: Partial<Record<DialogueQuestion, string>>;
  /** Undefined until all three are answered with answers that exist. */
  asked: DialogueAsked | undefined;
  errors: { field: DialogueQuestion; text: string }[];
}

/** Reads the address: nothing at all is no mistake, but a form sent with something missing is. */
export function readDialogue(lang: Lang, params: URLSearchParams): DialogueTyped {
  const t = dialogueTexts[lang];
  const sent = dialogueNames.some((name) => params.has(name));
  const chosen: DialogueTyped['chosen'] = {};
  const errors: DialogueTyped['errors'] = [];
  for (const name of dialogueNames) {
    const typed = params.getAll(name).at(-1)?.trim().slice(0, 40) ?? '';
    const known: readonly string[] = dialogueQuestions[name];
    if (known.includes(typed)) chosen[name] = typed;
    else if (typed !== '') errors.push({ field: name, text: t.wrong(t[name], typed) });
    else if (sent) errors.push({ field: name, text: t.missing(t[name]) });
  }
  const { fase, hvem, hva } = chosen;
  const whole = fase !== undefined && hvem !== undefined && hva !== undefined;
  return {
    chosen,
    errors,
    asked: whole ? ({ phase: fase, side: hvem, want: hva } as DialogueAsked) : undefined,
  };
}

/** One address for one answer. */
export function dialogueQuery({ phase, side, want }: DialogueAsked): string {
  return new URLSearchParams({ fase: phase, hvem: side, hva: want }).toString();
}
