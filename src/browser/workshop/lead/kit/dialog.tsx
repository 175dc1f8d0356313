import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';

/**
 * A modal dialog, open while it is rendered. The browser's own: it keeps focus inside, closes on
 * Escape, and gives focus back to what opened it. Costs the participants no script.
 */
export function Dialog(props: { title: string; onClose: () => void; children: ReactNode }) {
  const { title, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Before it leaves the page it must be closed, or focus would be lost: hence the layout effect.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);
  // A press on what lies behind closes it; Escape does the same by keyboard.
  const pressed = ({ target }: MouseEvent): void => {
    if (target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by keyboard
    <dialog
      ref={dialog}
      className="lead-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onClick={pressed}
    >
      <div className="lead-dialog__inside">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
