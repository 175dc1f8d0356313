import { useId, useState } from 'react';
import { type Board, type Field, limits, type Note } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';
import { DialogFrame } from './dialog-frame.tsx';
import type { DialogProps } from './index.tsx';

/** Gathers a note in a new group with a name. */
export function GroupDialog({ note, field, open }: { note: Note; field: Field } & DialogProps) {
  const t = useSheetTexts();
  const { table, sheet } = useAt();
  const send = useSend();
  const make = async (name: string): Promise<void> => {
    const at = { table, sheet: sheet.id, field: field.id };
    const group = { cluster: newThingId(), name, notes: [note.id] };
    if (await send({ type: 'cluster.add', ...at, ...group }, t.groupCreated(name))) open(null);
  };
  return (
    <DialogFrame title={t.newGroup} onClose={() => open(null)}>
      <p className="sheet-dialog__about">«{note.text}»</p>
      <NameForm name="" action={t.groupCreate} onName={make} />
    </DialogFrame>
  );
}

export function RenameDialog(props: { cluster: Board['clusters'][string] } & DialogProps) {
  const { cluster, open } = props;
  const t = useSheetTexts();
  const { table, sheet } = useAt();
  const send = useSend();
  const rename = async (name: string): Promise<void> => {
    const at = { table, sheet: sheet.id, cluster: cluster.id };
    if (await send({ type: 'cluster.rename', ...at, name }, t.groupRenamed)) open(null);
  };
  return (
    <DialogFrame title={t.groupRename} onClose={() => open(null)}>
      <NameForm name={cluster.name} action={t.save} onName={rename} />
    </DialogFrame>
  );
}

function NameForm(props: { name: string; action: string; onName: (name: string) => void }) {
  const t = useSheetTexts();
  const id = useId();
  const [name, setName] = useState(props.name);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') props.onName(name.trim());
      }}
    >
      <label htmlFor={id}>{t.groupName}</label>
      <input
        id={id}
        className="ds-input"
        data-first=""
        required
        maxLength={limits.title}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button">
        {props.action}
      </button>
    </form>
  );
}
