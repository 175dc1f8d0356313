import { diffWordsWithSpace } from 'diff';
import type { PageContent } from './page.ts';

export interface DiffPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A version as one readable text: title, lead, body and steps in the order a reader meets them. */
export function readableText({ texts, body }: PageContent): string {
  const steps = texts.steps.flatMap((step, at) => [`${at + 1}. ${step.title}`, step.who, step.do.trim(), step.pitfalls.trim()]);
  return [texts.title, texts.lead, body, ...steps].join('\n\n');
}

/**
 * What changed between two versions, word by word; long unchanged stretches are cut to their ends
 * so that a reader sees the change at once.
 */
export function diffVersions(before: PageContent, after: PageContent, context = 80): DiffPiece[] {
  const pieces = diffWordsWithSpace(readableText(before), readableText(after));
  return pieces.map((piece, at) => {
    const kind = piece.added ? 'added' : piece.removed ? 'removed' : 'same';
    if (kind !== 'same' || piece.value.length <= context * 2 + 5) return { kind, text: piece.value };
    const head = at === 0 ? '' : piece.value.slice(0, context);
    const tail = at === pieces.length - 1 ? '' : piece.value.slice(-context);
    return { kind, text: `${head} … ${tail}` };
  });
}
