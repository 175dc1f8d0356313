import type { Mark } from '#platform/documents/model.ts';

/** The small shape before a word. The word says it all, so the shape is hidden from those who listen. */
export function MarkShape({ mark }: { mark: Mark }) {
  return (
    <svg className={`mark mark--${mark}`} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      {mark === 'square' ? <rect x="0.5" y="0.5" width="9" height="9" rx="1.2" /> : null}
      {mark === 'circle' ? <circle cx="5" cy="5" r="4.7" /> : null}
      {mark === 'leaf' ? <path d="M0 10C1 3.8 4 .3 10 0C9.7 6 6.2 9 0 10Z" /> : null}
    </svg>
  );
}
