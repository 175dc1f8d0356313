import { diffWordsWithSpace } from 'diff';

export interface DiffPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What changed between two texts, word by word; long unchanged stretches are cut to their ends so
 * that a reader sees the change at once.
 */
export function diffTexts(before: string, after: string, context = 80): DiffPiece[] {
  const pieces = diffWordsWithSpace(before, after);
  return pieces.map((piece, at) => {
    const kind = piece.added ? 'added' : piece.removed ? 'removed' : 'same';
    if (kind !== 'same' || piece.value.length <= context * 2 + 5)
      return { kind, text: piece.value };
    const head = at === 0 ? '' : piece.value.slice(0, context);
    const tail = at === pieces.length - 1 ? '' : piece.value.slice(-context);
    return { kind, text: `${head} … ${tail}` };
  });
}
