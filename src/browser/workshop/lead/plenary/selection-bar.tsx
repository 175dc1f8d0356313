import { useState } from 'react';
import { limits } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useLang } from '../../use-workshop.tsx';
import { MenuButton } from '../kit/menu-button.tsx';
import { NameDialog } from '../kit/name-dialog.tsx';
import { useSend } from '../kit/use-send.tsx';
import type { FieldAt, PlenaryBoard } from '../model/plenary-board.ts';
import { plenaryTexts } from './plenary-texts.ts';

/** What to do with the notes that are chosen. Stays in view while one goes through the tables. */
export function SelectionBar(props: {
  at: FieldAt;
  board: PlenaryBoard;
  selected: readonly string[];
  onDone: () => void;
}) {
  const { at, board, selected, onDone } = props;
  const t = plenaryTexts[useLang()];
  const [naming, setNaming] = useState(false);
  const { send, refused } = useSend();
  const cluster = async (id: string, name: string, notes: string[], said: string) => {
    const operation = { type: 'plenary.cluster', cluster: id, ...at, name, notes } as const;
    if (await send(operation, said)) onDone();
  };
  const addTo = (id: string): void => {
    const group = board.groups.find((one) => one.id === id);
    if (!group) return;
    const notes = [...new Set([...group.notes.map(({ ref }) => ref), ...selected])];
    void cluster(id, group.name, notes, t.added(group.name));
  };
  return (
    <section className="plenary-bar" aria-label={t.selected(selected.length)}>
      <p role="status">{t.selected(selected.length)}</p>
      <button type="button" className="button" onClick={() => setNaming(true)}>
        {t.makeGroup}
      </button>
      <MenuButton
        label={t.addTo}
        words
        actions={board.groups.map(({ id, name }) => ({
          id,
          label: name,
          run: () => addTo(id),
        }))}
      />
      <button type="button" className="button" data-variant="secondary" onClick={onDone}>
        {t.clear}
      </button>
      {refused}
      {naming && (
        <NameDialog
          title={t.makeTitle}
          label={t.groupName}
          action={t.make}
          value=""
          max={limits.title}
          onClose={() => setNaming(false)}
          onName={(name) => cluster(newThingId(), name, [...selected], t.made(name))}
        />
      )}
    </section>
  );
}
