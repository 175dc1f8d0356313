import { useState } from 'react';
import type { PlenaryGroup } from '#parts/workshop/model';
import { limits } from '#parts/workshop/model';
import { useLang } from '../../use-workshop.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { MenuButton } from '../kit/menu-button.tsx';
import { NameDialog } from '../kit/name-dialog.tsx';
import { SideMark } from '../kit/side-mark.tsx';
import { type Sender, useSend } from '../kit/use-send.tsx';
import type { FieldAt } from '../model/plenary-board.ts';
import { leadTexts } from '../texts.ts';
import { plenaryTexts } from './plenary-texts.ts';

/** The place of a note among its table's, to come back to from a group. */
export function anchorOf(ref: string): string {
  return `lapp-${ref.replaceAll('/', '-')}`;
}

/** Back to where a note was written. Not by the address: what stands after # there is the view. */
export function goToNote(ref: string): void {
  const note = document.getElementById(anchorOf(ref));
  note?.scrollIntoView({ block: 'center' });
  note?.focus({ preventScroll: true });
}

export function Group(props: {
  at: FieldAt;
  group: PlenaryGroup;
  leads: boolean;
  onTrace: ((ref: string) => void) | null;
}) {
  const { at, group, leads, onTrace } = props;
  const lang = useLang();
  const t = plenaryTexts[lang];
  const [task, setTask] = useState<'rename' | 'take' | null>(null);
  const sender = useSend();
  const { id, name, notes } = group;
  const tables = new Set(notes.map(({ table }) => table)).size;
  const save = (to: string, refs: string[], said?: string): void => {
    const operation = {
      type: 'plenary.cluster',
      cluster: id,
      ...at,
      name: to,
      notes: refs,
    } as const;
    void sender.send(operation, said);
  };
  return (
    <article className="plenary-group">
      <header>
        <h4>{name}</h4>
        <p className="lead-soft">{t.groupOf(notes.length, tables)}</p>
        {leads && (
          <MenuButton
            label={leadTexts[lang].more(name)}
            actions={[
              { id: 'rename', label: t.rename, run: () => setTask('rename') },
              { id: 'take', label: t.take, danger: true, run: () => setTask('take') },
            ]}
          />
        )}
      </header>
      <ul>
        {notes.map(({ ref, note, tableName }) => (
          <li key={ref} className={`plenary-traced plenary-note--${note.side}`}>
            <SideMark side={note.side} />
            <span className="plenary-note__text">{note.text}</span>
            {onTrace ? (
              <button type="button" className="plenary-traced__from" onClick={() => onTrace(ref)}>
                {t.fromTable(tableName)}
              </button>
            ) : (
              <span className="plenary-traced__from">{t.fromTable(tableName)}</span>
            )}
            {leads && notes.length > 1 && (
              <button
                type="button"
                className="plenary-traced__out"
                aria-label={t.takeOut(note.text)}
                onClick={() =>
                  save(
                    name,
                    notes.map((one) => one.ref).filter((one) => one !== ref),
                    t.tookOut,
                  )
                }
              >
                {t.takeOutShort}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sender.refused}
      {task === 'rename' && (
        <NameDialog
          title={t.rename}
          label={t.groupName}
          action={leadTexts[lang].save}
          value={name}
          max={limits.title}
          onClose={() => setTask(null)}
          onName={(to) =>
            save(
              to,
              notes.map(({ ref }) => ref),
            )
          }
        />
      )}
      {task === 'take' && <TakeApart group={group} sender={sender} onClose={() => setTask(null)} />}
    </article>
  );
}

function TakeApart(props: { group: PlenaryGroup; sender: Sender; onClose: () => void }) {
  const { group, sender, onClose } = props;
  const t = plenaryTexts[useLang()];
  return (
    <Confirm
      title={t.takeAsk(group.name)}
      action={t.take}
      danger
      onConfirm={() => void sender.send({ type: 'plenary.uncluster', cluster: group.id })}
      onClose={onClose}
    >
      <p>{t.takeWhy}</p>
    </Confirm>
  );
}
