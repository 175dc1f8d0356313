import { useState } from 'react';
import { useAnnounce, useLang } from '../../use-workshop.tsx';
import { leadTexts } from '../texts.ts';

/** Copies, and says so. Where the browser refuses, the text beside it can be marked by hand. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = leadTexts[useLang()];
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t.copied);
    } catch {
      setCopied(false);
    }
  };
  return (
    <button type="button" className="button" data-variant="secondary" onClick={copy}>
      {copied ? t.copied : label}
    </button>
  );
}
