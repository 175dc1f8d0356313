import { type ReactNode, useRef, useState } from 'react';
import { Button, I18nProvider, useDrag, useDrop } from 'react-aria-components';
import { short } from '../model/short.ts';
import { useSheetTexts } from '../use-texts.ts';
import { getDragged, setDragged, useDragging } from './drag-parts.ts';
import { beforeWhich, lineAt } from './drop-place.ts';
import { type PutDown, useActs } from './note-acts.ts';
import type { ShellProps } from './note-item.tsx';

const noteType = 'application/x-veier-lapp';

/**
 * A note that can be dragged: the whole card with a mouse, the grip by keyboard (Enter, Tab between
 * places, Enter) and with a screen reader.
 */
export function DragShell(props: ShellProps) {
  // React Aria speaks Norwegian whatever the browser's language is.
  return (
    <I18nProvider locale="nb-NO">
      <Draggable {...props} />
    </I18nProvider>
  );
}

function Draggable({ note, movable, className, children }: ShellProps) {
  const t = useSheetTexts();
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    isDisabled: !movable,
    getItems: () => [{ [noteType]: note.id, 'text/plain': note.text }],
    getAllowedDropOperations: () => ['move'],
    // A frame later: a browser gives up dragging when the page changes as it begins.
    onDragStart: () => requestAnimationFrame(() => setDragged(note.id)),
    onDragEnd: () => requestAnimationFrame(() => setDragged(null)),
  });
  return (
    <li
      {...dragProps}
      className={className}
      data-note={note.id}
      data-side={note.side}
      data-movable={movable || undefined}
      data-dragging={isDragging || undefined}
    >
      {movable && (
        <Button
          {...dragButtonProps}
          className="note__grip"
          data-act="drag"
          aria-label={t.dragLabel(short(note.text))}
        >
          <svg viewBox="0 0 10 16" aria-hidden="true" focusable="false">
            <path d="M2 3h.01M8 3h.01M2 8h.01M8 8h.01M2 13h.01M8 13h.01" />
          </svg>
        </Button>
      )}
      {children}
    </li>
  );
}

interface DropListProps {
  target: PutDown;
  where: string;
  children: ReactNode;
}

/** A list of notes that takes one: where it is let go, or at the end by keyboard. */
export function DropList(props: DropListProps) {
  return (
    <I18nProvider locale="nb-NO">
      <Droppable {...props} />
    </I18nProvider>
  );
}

function Droppable({ target, where, children }: DropListProps) {
  const ref = useRef<HTMLUListElement>(null);
  const acts = useActs();
  const t = useSheetTexts();
  const onItsWay = useDragging() !== null;
  const [line, setLine] = useState<{ before: string | null; top: number } | null>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: (types) => (types.has(noteType) ? 'move' : 'cancel'),
    onDropMove: ({ x, y }) => {
      const list = ref.current;
      if (!list) return;
      const before = beforeWhich(list, x, y, getDragged());
      const top = lineAt(list, before);
      setLine((now) => (now?.before === before && now.top === top ? now : { before, top }));
    },
    onDropExit: () => setLine(null),
    onDrop: ({ items }) => {
      const before = line?.before ?? null;
      setLine(null);
      const [item] = items;
      if (item?.kind !== 'text' || !item.types.has(noteType)) return;
      void item.getText(noteType).then((id) => acts.put(id, { ...target, before }, where));
    },
  });
  return (
    <ul
      {...dropProps}
      ref={ref}
      className="notes notes--drop"
      tabIndex={onItsWay ? -1 : undefined}
      aria-label={onItsWay ? t.dropHere(where) : undefined}
      data-over={isDropTarget || undefined}
    >
      {children}
      {line && <li aria-hidden="true" className="drop-line" style={{ top: line.top }} />}
    </ul>
  );
}
