import { useId } from 'react';
import { dotsLeft } from '../model/dots.ts';
import { useScreen } from '../screen-state.ts';
import { useAt, useBoardOf } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';

/** Which view, undo and redo of one's own, and dots left. */
export function Toolbar() {
  const t = useSheetTexts();
  const { rights, writer, dots } = useAt();
  const board = useBoardOf();
  const left = rights.vote ? dotsLeft(board.votes, writer?.id ?? '', dots) : 0;
  return (
    <div className="toolbar">
      <ViewSwitch />
      {rights.write && <UndoButtons />}
      {rights.vote && <p className="toolbar__dots">{t.dotsLeft(left, dots)}</p>}
    </div>
  );
}

function ViewSwitch() {
  const t = useSheetTexts();
  const name = useId();
  const [{ view }, change] = useScreen();
  return (
    <fieldset className="switch">
      <legend className="sr-only">{t.view}</legend>
      {(['board', 'outline'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={view === one}
            onChange={() => change({ view: one })}
          />
          <span>{t[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function UndoButtons() {
  const t = useSheetTexts();
  const send = useSend();
  const { table, sheet, writer } = useAt();
  const steps = useBoardOf().undo[writer?.id ?? ''];
  const at = { table, sheet: sheet.id };
  const some = (list: object | undefined): boolean => Object.keys(list ?? {}).length > 0;
  const may = { undo: some(steps?.done), redo: some(steps?.undone) };
  return (
    <span className="toolbar__undo">
      <button
        type="button"
        className="tool"
        title={t.undoLabel}
        aria-disabled={!may.undo || undefined}
        onClick={() => {
          if (may.undo) void send({ type: 'note.undo', ...at }, t.undone);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M6 3 2.5 6.5 6 10M3 6.500h6.500a3.500 3.500 0 0 1 0 7H7" />
        </svg>
        {t.undo}
      </button>
      <button
        type="button"
        className="tool"
        title={t.redoLabel}
        aria-disabled={!may.redo || undefined}
        onClick={() => {
          if (may.redo) void send({ type: 'note.redo', ...at }, t.redone);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M10 3l3.500 3.500L10 10M13 6.500H6.500a3.500 3.500 0 0 0 0 7H9" />
        </svg>
        {t.redo}
      </button>
    </span>
  );
}
