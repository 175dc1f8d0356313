import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { NoticeView } from '../notice-view.tsx';
import { useSheetTexts } from '../use-texts.ts';

/**
 * A modal dialog of the browser's own: keeps focus inside, closes with Escape, and gives focus back
 * to what opened it.
 */
export function DialogFrame(props: { title: string; onClose: () => void; children: ReactNode }) {
  const { title, onClose, children } = props;
  const t = useSheetTexts();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Layout: the browser gives focus back only while the dialog is still in the page.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      // Where one goes on: the words to write, or the first place to choose.
      dialog.querySelector<HTMLElement>('[data-first], .place:not([aria-disabled])')?.focus();
    }
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className="sheet-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onPointerDown={(event) => {
        // Beside it: the backdrop belongs to the dialog itself.
        if (event.target === ref.current && outside(ref.current, event)) ref.current.close();
      }}
    >
      <div className="sheet-dialog__head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="tool" onClick={() => ref.current?.close()}>
          {t.close}
        </button>
      </div>
      <NoticeView />
      {children}
    </dialog>
  );
}

function outside(dialog: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }) {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
