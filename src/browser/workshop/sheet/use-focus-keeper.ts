import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from '../use-workshop.tsx';
import { focusAfter } from './model/focus.ts';
import { getDragged, useDragging } from './notes/drag-parts.ts';

interface Held {
  element: HTMLElement;
  note: string | null;
  act: string | null;
  order: string[];
}

/**
 * Keeps focus when what had it disappears, because somebody moved or deleted a note or the table
 * went to another sheet: the same button of the same note, else the next note, else the heading.
 */
export function useFocusKeeper(root: RefObject<HTMLElement | null>): void {
  const held = useRef<Held | null>(null);
  // Renders again when something has been put down.
  useDragging();
  const store = useStore();
  useEffect(() => {
    const node = root.current;
    if (!node) return undefined;
    const remember = ({ target }: FocusEvent): void => {
      // Places passed on the way while dragging are not where one is.
      if (!(target instanceof HTMLElement) || target.closest('dialog')) return;
      if (getDragged() || isPlace(target)) return;
      const note = target.closest<HTMLElement>('[data-note]');
      held.current = {
        element: target,
        note: note?.dataset.note ?? null,
        act: target.dataset.act ?? null,
        order: note ? notesAround(node, note) : [],
      };
    };
    // Somebody who puts focus elsewhere by themselves is not fetched back.
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !node.contains(relatedTarget)) held.current = null;
    };
    const pointed = (event: PointerEvent): void => {
      const at = event.target instanceof Element ? event.target : null;
      if (!at?.closest('a, button, input, textarea, select, summary, label')) held.current = null;
    };
    node.addEventListener('focusin', remember);
    node.addEventListener('focusout', leave);
    document.addEventListener('pointerdown', pointed);
    return () => {
      node.removeEventListener('focusin', remember);
      node.removeEventListener('focusout', leave);
      document.removeEventListener('pointerdown', pointed);
    };
  }, [root]);
  const check = useRef(() => {
    const lost = held.current;
    const node = root.current;
    const active = document.activeElement;
    if (!lost || !node || getDragged() !== null) return;
    const dropped = active !== null && isPlace(active);
    if (active && active !== document.body && !dropped) return;
    if (lost.element.isConnected && !dropped) return;
    (lost.element.isConnected ? lost.element : restore(node, lost))?.focus();
  });
  // After each change of the state, once what it changed is on the screen.
  useEffect(() => {
    const later = (): void => {
      requestAnimationFrame(() => check.current());
    };
    return store.subscribe(later);
  }, [store]);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => check.current());
    return () => cancelAnimationFrame(frame);
  });
}

/** A list that takes what is dragged: it has focus only while one chooses where to put it. */
function isPlace(element: Element): boolean {
  return element.matches('.notes--drop');
}

/** The notes of the same field, in the order of the page. */
function notesAround(root: HTMLElement, note: HTMLElement): string[] {
  const field = note.closest('[data-field]') ?? root;
  return [...field.querySelectorAll<HTMLElement>('[data-note]')].map(
    ({ dataset }) => dataset.note ?? '',
  );
}

function restore(root: HTMLElement, { note, act, order }: Held): HTMLElement | null {
  const title = root.querySelector<HTMLElement>('[data-sheet-title], h2');
  if (note === null) return title;
  const at = (id: string): HTMLElement | null =>
    root.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
  const next = focusAfter(order, note, (id) => at(id) !== null);
  const card = next === null ? null : at(next);
  if (!card) return title;
  const same =
    act === null ? null : card.querySelector<HTMLElement>(`[data-act="${CSS.escape(act)}"]`);
  const first = card.querySelector<HTMLElement>('.note__tools [data-act]');
  return same ?? first ?? card.querySelector<HTMLElement>('[data-act]') ?? title;
}
