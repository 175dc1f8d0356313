import { tablesInOrder } from '#parts/workshop/model';
import { useWorkshop, useWriter } from '../../use-workshop.tsx';
import { NoticeView } from '../notice-view.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';

/** Somebody without a table sits down where seating is free, or is told that it comes by itself. */
export function NoTable({ why }: { why: 'sit' | 'look' | 'wait' }) {
  const t = useSheetTexts();
  const tables = useWorkshop(tablesInOrder);
  const me = useWriter();
  const send = useSend();
  if (why !== 'sit' || tables.length === 0) {
    return (
      <section className="no-table">
        <h2 tabIndex={-1}>{t.waitTitle}</h2>
        <p>{why === 'wait' ? t.waitLead : t.noTables}</p>
      </section>
    );
  }
  const sit = (table: string): void => {
    if (me) void send({ type: 'participant.seat', participant: me.id, table });
  };
  return (
    <section className="no-table">
      <h2 tabIndex={-1}>{t.sitTitle}</h2>
      <p>{t.sitLead}</p>
      <NoticeView />
      <ul className="places">
        {tables.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="place" onClick={() => sit(id)}>
              {t.sitAt(name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
