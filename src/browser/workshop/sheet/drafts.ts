import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * What somebody is writing and has not added yet. It outlives a change of view or sheet, and a
 * reload in the same tab. The key holds the writer: on a shared device nobody gets another's words.
 */
const drafts = new Map<string, string>();
const prefix = 'verksted-kladd ';

function read(key: string): string {
  const known = drafts.get(key);
  if (known !== undefined) return known;
  try {
    return sessionStorage.getItem(prefix + key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string): void {
  drafts.set(key, text);
  try {
    if (text === '') sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, text);
  } catch {
    // Full or forbidden: memory has it.
  }
}

/** As `useState` of a text, kept under a key. */
export function useDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => read(key));
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    setText(read(key));
  }, [key]);
  const change = useCallback(
    (next: string) => {
      write(key, next);
      setText(next);
    },
    [key],
  );
  return [text, change];
}
