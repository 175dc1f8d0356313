import { useId, useState } from 'react';
import { type Board, limits } from '#parts/workshop/model';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';
import { DialogFrame } from './dialog-frame.tsx';
import type { DialogProps } from './index.tsx';

/** Changes the words of a statement one has added. */
export function StatementDialog(props: { statement: Board['statements'][string] } & DialogProps) {
  const { statement, open } = props;
  const t = useSheetTexts();
  const id = useId();
  const { table, sheet } = useAt();
  const send = useSend();
  const [text, setText] = useState(statement.text);
  const save = async (): Promise<void> => {
    if (text.trim() === '') return;
    const at = { table, sheet: sheet.id, statement: statement.id };
    if (await send({ type: 'statement.edit', ...at, text: text.trim() }, t.saved)) open(null);
  };
  return (
    <DialogFrame title={t.statementEdit} onClose={() => open(null)}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label htmlFor={id}>{t.text}</label>
        <input
          id={id}
          className="ds-input"
          data-first=""
          required
          maxLength={limits.statement}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button">
          {t.save}
        </button>
      </form>
    </DialogFrame>
  );
}
