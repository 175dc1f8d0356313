import { useId } from 'react';
import { type Alive, aliveAnswers } from '#parts/workshop/model';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { type SheetTexts, useSheetTexts } from '../use-texts.ts';

function wordsFor(t: SheetTexts): Record<Alive, string> {
  return { lever: t.aliveLever, 'lever-ikke': t.aliveLeverIkke, usikker: t.aliveUsikker };
}

/** Whether a statement lives here: one's own answer, or the table's after talking. */
export function Answer(props: {
  field: string;
  statement: string;
  scope: 'self' | 'table';
  value: Alive | null;
  about: string;
}) {
  const { field, statement, scope, value, about } = props;
  const t = useSheetTexts();
  const words = wordsFor(t);
  const name = useId();
  const { table, sheet, rights } = useAt();
  const send = useSend();
  const may = scope === 'table' ? rights.answer : rights.write;
  const label = scope === 'self' ? t.yourAnswer : t.tableAnswer;
  const set = (alive: Alive): void => {
    const at = { table, sheet: sheet.id, field, statement };
    void send({ type: 'statement.answer', ...at, scope, alive });
  };
  if (!may) {
    if (scope === 'self') return null;
    return (
      <p className="answer-shown">
        <strong>{label}:</strong> {value === null ? t.notAnswered : words[value]}
      </p>
    );
  }
  return (
    <fieldset className="answer">
      <legend>
        {label}
        <span className="sr-only">: «{about}»</span>
      </legend>
      {aliveAnswers.map((alive) => (
        <label key={alive} data-alive={alive}>
          <input type="radio" name={name} checked={value === alive} onChange={() => set(alive)} />
          {words[alive]}
        </label>
      ))}
    </fieldset>
  );
}

/** How all at the table have answered for themselves. */
export function Tally({ tally }: { tally: Readonly<Record<Alive, number>> }) {
  const t = useSheetTexts();
  const words = wordsFor(t);
  const all = aliveAnswers.reduce((sum, alive) => sum + tally[alive], 0);
  if (all === 0) return null;
  return (
    <div className="tally">
      <p className="tally__title">{t.tally}</p>
      <ul>
        {aliveAnswers.map((alive) => (
          <li key={alive} data-alive={alive}>
            <span className="tally__bar" style={{ inlineSize: `${(tally[alive] / all) * 6}rem` }} />
            {words[alive]}: {tally[alive]}
          </li>
        ))}
      </ul>
    </div>
  );
}
