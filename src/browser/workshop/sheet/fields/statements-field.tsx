import { useId, useMemo } from 'react';
import { type Field, isOwn } from '#parts/workshop/model';
import { useBoot, useWorkshop } from '../../use-workshop.tsx';
import { quizLink } from '../model/quiz-link.ts';
import { type Statement, statementsOf } from '../model/statements.ts';
import { Composer } from '../notes/composer.tsx';
import { useActs } from '../notes/note-acts.ts';
import { NoteList } from '../notes/note-list.tsx';
import { useScreen } from '../screen-state.ts';
import { useAt, useBoardOf } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { Answer, Tally } from './answer.tsx';
import { FieldSection } from './field-section.tsx';
import { OwnStatement } from './own-statement.tsx';

/** Statements: does it live here, for me and for the table, and what breaks it? */
export function StatementsField({ field }: { field: Field }) {
  const board = useBoardOf();
  const { writer, rights } = useAt();
  const me = writer?.id ?? '';
  const statements = useMemo(() => statementsOf(board, field, me), [board, field, me]);
  return (
    <FieldSection field={field}>
      <ol className="statements">
        {statements.map((statement) => (
          <StatementView key={statement.id} field={field} statement={statement} />
        ))}
      </ol>
      {field.ownAllowed && rights.write && <OwnStatement field={field} />}
    </FieldSection>
  );
}

function StatementView({ field, statement }: { field: Field; statement: Statement }) {
  const t = useSheetTexts();
  const words = useWords();
  const acts = useActs();
  const send = useSend();
  const id = useId();
  const [{ view }] = useScreen();
  const { reading, lang } = useBoot();
  const { table, sheet, rights, writer } = useAt();
  const { added, page } = statement;
  const own = useWorkshop((workshop) => added !== null && isOwn(workshop, added, writer?.id ?? ''));
  const text = typeof statement.text === 'string' ? statement.text : words(statement.text);
  const facts = page === null ? undefined : reading[page];
  const quiz = added === null ? quizLink(lang, statement.id) : undefined;
  const remove = (): void => {
    const at = { table, sheet: sheet.id, statement: statement.id };
    void send({ type: 'statement.remove', ...at }, t.statementRemoved);
  };
  return (
    <li className="statement" data-note={`statement-${statement.id}`}>
      <div className="statement__head">
        <h4 id={id}>«{text}»</h4>
        {added && <span className="sheet-mark">{t.ownStatementMark}</span>}
        {facts && (
          <a href={facts.href} target="_blank" rel="noopener">
            {t.readFacts} <span className="sr-only">{facts.title} </span>
            <span className="new-tab">{t.newTab}</span>
          </a>
        )}
        {quiz && (
          <a href={quiz} target="_blank" rel="noopener">
            {t.takeQuiz}
            <span className="sr-only">: «{text}»</span> <span className="new-tab">{t.newTab}</span>
          </a>
        )}
        {own && rights.write && (
          <span className="group__tools">
            <button
              type="button"
              className="tool"
              data-act="edit"
              onClick={() => acts.open({ is: 'statement', statement: statement.id })}
            >
              {t.edit}
              <span className="sr-only">: «{text}»</span>
            </button>
            {statement.untouched && (
              <button type="button" className="tool" data-act="remove" onClick={remove}>
                {t.remove}
                <span className="sr-only">: «{text}»</span>
              </button>
            )}
          </span>
        )}
      </div>
      <div className="statement__answers">
        <Answer
          field={field.id}
          statement={statement.id}
          scope="self"
          value={statement.self}
          about={text}
        />
        <Answer
          field={field.id}
          statement={statement.id}
          scope="table"
          value={statement.table}
          about={text}
        />
        <Tally tally={statement.tally} />
      </div>
      <div className="statement__notes">
        <NoteList
          field={field}
          notes={statement.notes}
          view={view}
          target={{ field: field.id }}
          where={`«${text}»`}
        />
        {rights.write && (
          <Composer field={field} statement={statement.id} label={t.breaks} about={text} />
        )}
      </div>
    </li>
  );
}
