import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { boardOf, type Note } from '#parts/workshop/model';
import { useStore } from '../../use-workshop.tsx';
import { drawing } from '../drawing/later-drawing.ts';
import { later, useLater } from '../later.ts';
import { areasOf } from '../model/layout.ts';
import { orderBefore, orderMoved } from '../model/order.ts';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';
import { ActsContext, type NoteActs, type OpenDialog } from './note-acts.ts';

const dialogs = later(() => import('../dialogs/index.tsx'));
/** Long enough for what is on the screen to come first, ms. */
const pause = 1_500;

/** Gives what is below it the acts on notes, and shows the dialog that is open. */
export function NoteActsProvider({ children }: { children: ReactNode }) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const acts = useMakeActs(setDialog);
  const parts = useLater(dialogs, dialog !== null);
  useEffect(() => {
    // Fetched while there is net: they must be there when somebody edits or draws without.
    const timer = setTimeout(() => {
      dialogs.fetch();
      drawing.fetch();
    }, pause);
    return () => clearTimeout(timer);
  }, []);
  return (
    <ActsContext value={acts}>
      {children}
      {dialog && parts && <parts.SheetDialogs dialog={dialog} open={setDialog} />}
    </ActsContext>
  );
}

function useMakeActs(open: (dialog: OpenDialog | null) => void): NoteActs {
  const store = useStore();
  const send = useSend();
  const t = useSheetTexts();
  const { table, sheet } = useAt();
  return useMemo(() => {
    const at = { table, sheet: sheet.id };
    const board = () => {
      const { workshop } = store.get();
      return workshop ? boardOf(workshop, table, sheet.id) : undefined;
    };
    /** The notes that lie together with one, as both views show them. */
    const together = (field: string, cluster: string | null, zone: string | null): Note[] => {
      const now = board();
      const shape = sheet.fields.find(({ id }) => id === field);
      if (!now || !shape) return [];
      if (shape.kind === 'statements') return Object.values(now.notes);
      const area = areasOf(now, shape).find((one) => one.zone === zone);
      return area?.groups.find((group) => (group.cluster?.id ?? null) === cluster)?.notes ?? [];
    };
    return {
      open,
      remove: (note) => {
        void send({ type: 'note.delete', ...at, note: note.id }, t.deleted);
      },
      shift: (note, by) => {
        const all = together(note.field, note.cluster, note.zone).filter(
          ({ statement }) => statement === note.statement,
        );
        const order = orderMoved(
          all.toSorted((a, b) => a.order - b.order),
          note.id,
          by,
        );
        if (order === undefined) return;
        const said = by < 0 ? t.movedUp : t.movedDown;
        void send({ type: 'note.move', ...at, note: note.id, order }, said);
      },
      put: (id, { field, zone, cluster, before, newGroup }, name) => {
        const note = board()?.notes[id];
        if (!note) return;
        if (newGroup) {
          open({ is: 'group', field, note: id });
          return;
        }
        const target = {
          ...(field === note.field ? {} : { field }),
          ...(zone === undefined || zone === note.zone ? {} : { zone }),
          ...(cluster === undefined || cluster === note.cluster ? {} : { cluster }),
        };
        const list = together(
          field,
          cluster === undefined ? (field === note.field ? note.cluster : null) : cluster,
          zone === undefined ? note.zone : zone,
        );
        const unmoved = Object.keys(target).length === 0;
        if (unmoved && before === undefined) return;
        const order = before === undefined ? {} : { order: orderBefore(list, id, before) };
        void send({ type: 'note.move', ...at, note: id, ...target, ...order }, t.moved(name));
      },
      vote: (note, dots) => {
        void send({ type: 'vote.cast', ...at, note: note.id, dots });
      },
      unlink: (note, to) => {
        void send({ type: 'note.unlink', ...at, note: note.id, to }, t.unlinked);
      },
      dissolve: (cluster) => {
        void send({ type: 'cluster.remove', ...at, cluster }, t.groupDissolved);
      },
    };
  }, [store, send, t, table, sheet, open]);
}
