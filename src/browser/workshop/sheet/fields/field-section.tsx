import { type ReactNode, useId, useState } from 'react';
import type { Field } from '#parts/workshop/model';
import { useWorkshop } from '../../use-workshop.tsx';
import { SideMark } from '../side-mark.tsx';
import { useAt } from '../use-board.tsx';
import { useSheetTexts, useWords } from '../use-texts.ts';

/** A field with its heading, whose place it is seen from, and its help questions. */
export function FieldSection(props: { field: Field; count?: number; children: ReactNode }) {
  const { field, count, children } = props;
  const id = useId();
  const words = useWords();
  return (
    <section
      className="sheet-field"
      aria-labelledby={id}
      data-kind={field.kind}
      data-field={field.id}
      data-side={field.side ?? undefined}
    >
      <div className="sheet-field__head">
        {field.side !== null && <SideMark side={field.side} />}
        <h3 id={id} tabIndex={-1} className="sheet-field__title">
          {words(field.title)}
          {count !== undefined && count > 0 && (
            <>
              {' '}
              <span className="count">{count}</span>
            </>
          )}
        </h3>
        <Help field={field} />
      </div>
      {children}
    </section>
  );
}

/** Open while one reads and writes; folded when the talk has begun. Whoever opens it keeps it so. */
function Help({ field }: { field: Field }) {
  const t = useSheetTexts();
  const words = useWords();
  const { table, sheet } = useAt();
  const early = useWorkshop((workshop) => {
    const phase = workshop.tables[table]?.phases[sheet.id];
    return phase === undefined || phase === 'read' || phase === 'write';
  });
  const [chosen, setChosen] = useState<boolean | null>(null);
  if (field.help.length === 0) return null;
  const small = field.kind === 'text' || field.kind === 'choice' || field.kind === 'pick';
  const open = chosen ?? (early && !small);
  return (
    <details
      className="help"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) setChosen(event.currentTarget.open);
      }}
    >
      <summary>{t.help}</summary>
      <ul>
        {field.help.map((question) => (
          <li key={question.nb}>{words(question)}</li>
        ))}
      </ul>
    </details>
  );
}
