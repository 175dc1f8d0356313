import { useState } from 'react';
import { useAnnounce } from '../use-workshop.tsx';
import { useTexts } from './use-texts.ts';

/** Copies words; where the browser does not let it, says that one must do it oneself. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTexts();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    const words = done ? t.copied : t.copyFailed;
    setSaid(words);
    announce(words, 'assertive');
  };
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      onClick={() => void copy()}
    >
      {said ?? label}
    </button>
  );
}
