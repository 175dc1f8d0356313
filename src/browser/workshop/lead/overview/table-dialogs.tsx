import { useLang } from '../../use-workshop.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { NameDialog } from '../kit/name-dialog.tsx';
import type { Sender } from '../kit/use-send.tsx';
import type { TableRow } from '../model/table-rows.ts';
import { MessageDialog } from '../talk/message-form.tsx';
import { leadTexts } from '../texts.ts';
import { MoveDialog } from './move-dialog.tsx';
import { overviewTexts } from './overview-texts.ts';
import type { Steer } from './use-steer.tsx';

export type TableTask = 'move' | 'message' | 'rename' | 'remove';

export function TableDialogs(props: {
  task: TableTask;
  row: TableRow;
  steer: Steer;
  send: Sender['send'];
  onClose: () => void;
}) {
  const { task, row, steer, send, onClose } = props;
  const lang = useLang();
  const t = overviewTexts[lang];
  const { table, name } = row;
  if (task === 'message') return <MessageDialog tables={[table]} onClose={onClose} />;
  if (task === 'move') {
    const start = row.next ?? { sheet: row.sheet, phase: row.phase ?? 'read' };
    return <MoveDialog start={start} tables={[table]} steer={steer} onClose={onClose} />;
  }
  if (task === 'rename')
    return (
      <NameDialog
        title={t.tableRename}
        label={t.tableName}
        action={leadTexts[lang].save}
        value={name}
        onClose={onClose}
        onName={(to) => send({ type: 'table.rename', table, name: to })}
      />
    );
  return (
    <Confirm
      title={t.tableRemoveAsk(name)}
      action={t.tableRemove}
      danger
      onConfirm={() => void send({ type: 'table.remove', table })}
      onClose={onClose}
    >
      <p>{t.tableRemoveWhy}</p>
    </Confirm>
  );
}
