import { useMemo } from 'react';
import type { Field } from '#parts/workshop/model';
import { useWorkshop } from '../../use-workshop.tsx';
import { FieldSection } from '../fields/field-section.tsx';
import { hiddenFromMe } from '../model/hidden.ts';
import { areasOf } from '../model/layout.ts';
import { useScreen } from '../screen-state.ts';
import { useAt, useBoardOf } from '../use-board.tsx';
import { useSheetTexts } from '../use-texts.ts';
import { AreaView } from './area-view.tsx';
import { Carry } from './carry.tsx';
import { Composer } from './composer.tsx';

/** A field of notes: what builds on earlier sheets, the notes by zone and group, and room to write. */
export function NotesField({ field }: { field: Field }) {
  const [{ view }] = useScreen();
  const { rights } = useAt();
  const t = useSheetTexts();
  const board = useBoardOf();
  const areas = useMemo(() => areasOf(board, field), [board, field]);
  const count = areas.reduce((sum, area) => sum + area.count, 0);
  const confirmed = useWorkshop(({ seq }, { waiting }) => (rights.silent ? seq - waiting : 0));
  const own = areas.flatMap(({ groups }) => groups.flatMap(({ notes }) => notes));
  const others = rights.silent ? hiddenFromMe(board, field.id, own, confirmed) : 0;
  return (
    <FieldSection field={field} count={count}>
      {field.carriesFrom !== null && <Carry field={field} />}
      <div className="areas" data-zones={field.zones.length > 0 || undefined}>
        {areas.map((area) => (
          <AreaView key={area.key} field={field} area={area} last={areas.at(-1)} view={view} />
        ))}
      </div>
      {others > 0 && (
        <p className="hidden-notes">{others === 1 ? t.hiddenOne : t.hidden(others)}</p>
      )}
      {count === 0 && others === 0 && (
        <p className="empty">{rights.write ? t.emptyYours : t.empty}</p>
      )}
      {rights.write && <Composer field={field} />}
    </FieldSection>
  );
}
