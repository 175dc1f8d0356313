import type { Field } from '#parts/workshop/model';
import { StrokePath } from '../../sheet/drawing/stroke-path.tsx';
import { canvas } from '../../sheet/model/strokes.ts';
import { useLang } from '../../use-workshop.tsx';
import '../../sheet/css/fields.css';
import type { PlenaryTable, StatementRow } from '../model/plenary-board.ts';
import { plenaryTexts } from './plenary-texts.ts';

/** What a table has in a field beside notes: texts, choices, a pick, a drawing, answers. */
export function OtherKinds({ field, table }: { field: Field; table: PlenaryTable }) {
  const lang = useLang();
  const { texts, choice, picked, strokes, statements } = table;
  const options = field.options.filter(({ id }) => choice.includes(id));
  return (
    <>
      {texts.map((text) => (
        <p key={text} className="plenary-text">
          {text}
        </p>
      ))}
      {options.map(({ id, label }) => (
        <p key={id} className="plenary-text">
          <strong>{label[lang]}</strong>
        </p>
      ))}
      {picked && (
        <p className="plenary-text">
          <strong>{picked.text}</strong>
        </p>
      )}
      {strokes.length > 0 && <Drawing table={table} />}
      {statements.length > 0 && (
        <ul className="plenary-statements">
          {statements.map((row) => (
            <Statement key={row.id} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}

function Drawing({ table: { strokes, table } }: { table: PlenaryTable }) {
  const t = plenaryTexts[useLang()];
  return (
    <svg
      className="plenary-drawing"
      role="img"
      aria-label={t.drawing(table.name)}
      viewBox={`0 0 ${canvas.width} ${canvas.height}`}
    >
      {strokes
        .toSorted((a, b) => a.at - b.at)
        .map((stroke) => (
          <StrokePath key={stroke.id} stroke={stroke} />
        ))}
    </svg>
  );
}

function Statement({ row: { text, table, tally } }: { row: StatementRow }) {
  const t = plenaryTexts[useLang()];
  const some = tally.lever + tally['lever-ikke'] + tally.usikker > 0;
  if (table === null && !some) return null;
  return (
    <li>
      <p>{text}</p>
      {table && <p className="plenary-statements__says">{t.tableSays(t[table])}</p>}
      {some && (
        <p className="lead-soft">{t.tally(tally.lever, tally['lever-ikke'], tally.usikker)}</p>
      )}
    </li>
  );
}
