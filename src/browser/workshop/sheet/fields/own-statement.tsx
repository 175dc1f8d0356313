import { useId, useState } from 'react';
import { type Field, limits } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';

/** Adds a statement of the table's own. */
export function OwnStatement({ field }: { field: Field }) {
  const t = useSheetTexts();
  const id = useId();
  const { table, sheet } = useAt();
  const send = useSend();
  const [text, setText] = useState('');
  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    const at = { table, sheet: sheet.id, field: field.id };
    setText('');
    const operation = { statement: newThingId(), text: text.trim() };
    const taken = await send({ type: 'statement.add', ...at, ...operation }, t.ownStatementAdded);
    if (!taken) setText(text);
  };
  return (
    <form
      className="own-statement"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={id}>{t.ownStatement}</label>
      <div className="inline">
        <input
          id={id}
          className="ds-input"
          maxLength={limits.statement}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button" data-variant="secondary">
          {t.ownStatementAdd}
        </button>
      </div>
    </form>
  );
}
