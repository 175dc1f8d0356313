import type { Field } from '#parts/workshop/model';
import { drawing } from '../drawing/later-drawing.ts';
import { useLater } from '../later.ts';
import { NotesField } from '../notes/notes-field.tsx';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { ChoiceField } from './choice-field.tsx';
import { FieldSection } from './field-section.tsx';
import { PickField } from './pick-field.tsx';
import { StatementsField } from './statements-field.tsx';
import { TextField } from './text-field.tsx';

export function FieldView({ field }: { field: Field }) {
  switch (field.kind) {
    case 'notes':
      return <NotesField field={field} />;
    case 'text':
      return <TextField field={field} />;
    case 'choice':
      return <ChoiceField field={field} />;
    case 'pick':
      return <PickField field={field} />;
    case 'statements':
      return <StatementsField field={field} />;
    case 'drawing':
      return <Drawing field={field} />;
    case 'info':
      return <InfoField field={field} />;
  }
}

function Drawing({ field }: { field: Field }) {
  const t = useSheetTexts();
  const parts = useLater(drawing);
  return (
    <FieldSection field={field}>
      {parts ? <parts.DrawingField field={field} /> : <p className="empty">{t.loading}</p>}
    </FieldSection>
  );
}

/** Words that stand on the sheet, like goals and ground rules. */
export function InfoField({ field }: { field: Field }) {
  const words = useWords();
  return (
    <FieldSection field={field}>
      <ul className="info-items">
        {field.items.map((item) => (
          <li key={item.nb}>{words(item)}</li>
        ))}
      </ul>
    </FieldSection>
  );
}
