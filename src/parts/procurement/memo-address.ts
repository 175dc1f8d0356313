import type { AnswerModel } from './answer-model.ts';

/** What a memo's address holds beside the answers. */
export interface MemoWords {
  sak: string;
  tittel: string;
  vurdering: string;
}
export type MemoField = keyof MemoWords;

/** Characters. Together well under what browsers and servers take in an address. */
export const memoLimits: Record<MemoField, number> = { sak: 40, tittel: 120, vurdering: 1500 };
const fields = Object.keys(memoLimits) as MemoField[];

/** The rules that a memo was made under, and a mark of the answer that it gave. */
export interface MadeUnder {
  version: string;
  mark: string;
}

export interface MemoAddress {
  words: MemoWords;
  tooLong: MemoField[];
  made: MadeUnder | undefined;
}

export function memoAddressOf(params: URLSearchParams): MemoAddress {
  const words = { sak: '', tittel: '', vurdering: '' };
  for (const field of fields)
    words[field] = (params.get(field) ?? '').replace(/\r\n?/g, '\n').trim();
  const version = params.get('regler')?.trim().slice(0, 40);
  return {
    words,
    tooLong: fields.filter((field) => [...words[field]].length > memoLimits[field]),
    made: version ? { version, mark: params.get('svar')?.trim().slice(0, 20) ?? '' } : undefined,
  };
}

/** Answers, day, rules and own words as one address, without «?». */
export function formatMemoAddress(answers: string, words: MemoWords, made: MadeUnder): string {
  const more = new URLSearchParams(
    fields.flatMap((field) => (words[field] ? [[field, words[field]]] : [])),
  );
  more.set('regler', made.version);
  more.set('svar', made.mark);
  return [answers, more.toString()].filter(Boolean).join('&');
}

/**
 * A short mark of what an answer says, in no language: the same answer has the same mark. It tells
 * whether an answer has changed; it proves nothing about who made it.
 */
export function answerMark(answer: Pick<AnswerModel, 'gist'>): string {
  let hash = 0x811c9dc5;
  for (const code of new TextEncoder().encode(answer.gist))
    hash = Math.imul(hash ^ code, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}

export type RulesChange = 'none' | 'version' | 'answer' | 'unknown-version';

/** What has happened to the rules since the address was made. */
export function rulesChange(made: MadeUnder | undefined, now: MadeUnder): RulesChange {
  if (made === undefined) return 'none';
  const day = (version: string): string => version.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}\b/.test(made.version) || day(made.version) > day(now.version))
    return 'unknown-version';
  if (made.mark !== now.mark) return 'answer';
  return made.version === now.version ? 'none' : 'version';
}
