import { useLang } from '../../use-workshop.tsx';
import { useKeptFocus } from '../kit/use-kept-focus.ts';
import type { FieldAt, PlenaryBoard } from '../model/plenary-board.ts';
import { Group } from './group.tsx';
import { plenaryTexts } from './plenary-texts.ts';

/** Groups across tables. Every note in them leads back to its table. */
export function Groups(props: {
  at: FieldAt;
  board: PlenaryBoard;
  leads: boolean;
  /** Null on the projector, where nothing is pressed. */
  onTrace: ((ref: string) => void) | null;
}) {
  const { at, board, leads, onTrace } = props;
  const t = plenaryTexts[useLang()];
  const keep = useKeptFocus<HTMLElement>();
  if (board.groups.length === 0 && (!leads || board.notes === 0)) return null;
  return (
    <section aria-labelledby="plenary-groups" {...keep}>
      <h3 id="plenary-groups">{t.groups}</h3>
      {leads && <p className="lead-soft">{t.groupsHow}</p>}
      {board.groups.length === 0 && <p>{t.groupsNone}</p>}
      <div className="plenary__groups">
        {board.groups.map((group) => (
          <Group key={group.id} at={at} group={group} leads={leads} onTrace={onTrace} />
        ))}
      </div>
    </section>
  );
}
