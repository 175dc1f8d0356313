import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

/**
 * A button that shows a panel under it. Not an ARIA menu: in it are links and choices, which Tab
 * goes through. Escape and a click outside close it, and focus comes back to the button.
 */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div className="ws-disclosure" ref={root}>
      <button
        ref={button}
        type="button"
        className="ws-disclosure__button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path d={open ? 'M5 5 15 15M15 5 5 15' : 'M3 6h14M3 10h14M3 14h14'} />
        </svg>
        <span className="ws-disclosure__label">{label}</span>
      </button>
      <div className="ws-panel" id={id} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
