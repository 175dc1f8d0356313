import { useEffect } from 'react';
import type { OpenDialog } from '../notes/note-acts.ts';
import { useAt, useBoardOf } from '../use-board.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { GroupDialog, RenameDialog } from './group-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { MoreDialog } from './more-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { StatementDialog } from './statement-dialog.tsx';

export interface DialogProps {
  open: (dialog: OpenDialog | null) => void;
}

/** The dialog that is open. Closes by itself when somebody takes away what it is about. */
export function SheetDialogs({ dialog, open }: { dialog: OpenDialog } & DialogProps) {
  const board = useBoardOf();
  const { sheet } = useAt();
  const note = 'note' in dialog ? board.notes[dialog.note] : undefined;
  const field = sheet.fields.find(({ id }) => id === note?.field);
  const cluster = dialog.is === 'rename' ? board.clusters[dialog.cluster] : undefined;
  const statement = dialog.is === 'statement' ? board.statements[dialog.statement] : undefined;
  const gone = !(note && field) && !cluster && !statement;
  useEffect(() => {
    if (gone) open(null);
  }, [gone, open]);
  if (cluster) return <RenameDialog cluster={cluster} open={open} />;
  if (statement) return <StatementDialog statement={statement} open={open} />;
  if (!note || !field) return null;
  // A key: from one dialog to the next, each begins anew and takes focus.
  const about = { note, field, open };
  switch (dialog.is) {
    case 'edit':
      return <EditDialog key="edit" {...about} />;
    case 'move':
      return <MoveDialog key="move" {...about} />;
    case 'link':
      return <LinkDialog key="link" {...about} />;
    case 'more':
      return <MoreDialog key="more" {...about} />;
    case 'group':
      return <GroupDialog key="group" {...about} />;
    default:
      return null;
  }
}
