import { useEffect, useMemo, useRef } from 'react';
import { phaseOf } from '#parts/workshop/model';
import { useStore, useWorkshop } from '../use-workshop.tsx';
import { FieldView } from './fields/field-view.tsx';
import { Parking } from './head/parking.tsx';
import { Pen, SharePen } from './head/pen.tsx';
import { SheetHead } from './head/sheet-head.tsx';
import { SheetNav } from './head/sheet-nav.tsx';
import { TableChoice } from './head/table-choice.tsx';
import { TableMoves } from './head/table-moves.tsx';
import { Toolbar } from './head/toolbar.tsx';
import { rowsOf } from './model/layout.ts';
import { shownSheet } from './model/place.ts';
import { NoteActsProvider } from './notes/acts-provider.tsx';
import { NoticeView } from './notice-view.tsx';
import { useScreen } from './screen-state.ts';
import { BoardProvider, useAt } from './use-board.tsx';
import { useFocusKeeper } from './use-focus-keeper.ts';
import { useNews } from './use-news.ts';
import { useSheetTexts } from './use-texts.ts';

/** One table's sheet: the path of sheets, the head of this one, and its fields. */
export function TableSheet({ table, looks }: { table: string; looks: boolean }) {
  const t = useSheetTexts();
  const root = useRef<HTMLDivElement>(null);
  const [{ sheet: looked, view }, change] = useScreen();
  const sheet = useWorkshop((workshop) => shownSheet(workshop, table, looked), Object.is);
  const now = useWorkshop((workshop) => shownSheet(workshop, table, null), Object.is);
  const opened = useWorkshop((workshop) => phaseOf(workshop, table, sheet?.id ?? '') !== undefined);
  const rows = useMemo(() => (sheet ? rowsOf(sheet) : []), [sheet]);
  useFocusKeeper(root);
  useNews(table, sheet?.id ?? '');
  useStayWhileWriting(root, table, looked);
  if (!sheet || !now) return null;
  const follow = (): void => {
    change({ sheet: null });
    root.current?.querySelector<HTMLElement>('[data-sheet-title]')?.focus();
  };
  return (
    <div className="sheet-view" ref={root} data-view={view}>
      <BoardProvider table={table} sheet={sheet}>
        <div className="sheet-view__bar">
          {looks && <TableChoice table={table} />}
          <Pen />
        </div>
        <SheetNav
          table={table}
          shown={sheet.id}
          go={(id) => change({ sheet: id === now.id ? null : id })}
        />
        {sheet.id !== now.id && (
          <p className="away">
            {t.awayFromTable(now.number)}{' '}
            <button type="button" className="button" data-variant="secondary" onClick={follow}>
              {t.follow}
            </button>
          </p>
        )}
        <SheetHead table={table} sheet={sheet} />
        {opened ? (
          <NoteActsProvider key={sheet.id}>
            <Toolbar />
            <NoticeView />
            <LookingOn />
            {rows.map((row) => (
              <div key={row.fields[0]?.id} className="row" data-row={row.kind}>
                {row.fields.map((field) => (
                  <FieldView key={field.id} field={field} />
                ))}
              </div>
            ))}
          </NoteActsProvider>
        ) : (
          <section className="no-table">
            <h3>{t.notOpenedTitle}</h3>
            <p>{t.notOpenedLead}</p>
          </section>
        )}
        <TableMoves />
        <div className="sheet-view__foot">
          <Parking />
          <SharePen />
        </div>
      </BoardProvider>
    </div>
  );
}

/** Says why there is nothing to write in, to who only looks. */
function LookingOn() {
  const t = useSheetTexts();
  const { rights } = useAt();
  return rights.write ? null : <p className="empty">{t.lookingOn}</p>;
}

/**
 * When the table goes on while somebody is in the middle of a sentence, the sheet stays until they
 * choose to follow: words come late, and are taken late.
 */
function useStayWhileWriting(
  root: React.RefObject<HTMLElement | null>,
  table: string,
  looked: string | null,
): void {
  const store = useStore();
  const [, change] = useScreen();
  useEffect(() => {
    let before = store.get().workshop?.tables[table]?.sheet;
    return store.subscribe(() => {
      const sheet = store.get().workshop?.tables[table]?.sheet;
      if (sheet === before) return;
      const active = document.activeElement;
      const writes =
        active instanceof HTMLTextAreaElement &&
        active.value.trim() !== '' &&
        root.current?.contains(active);
      if (looked === null && writes && before) change({ sheet: before });
      // The table has come to what one looked at: one is with it again.
      else if (looked === sheet) change({ sheet: null });
      before = sheet;
    });
  }, [store, change, root, table, looked]);
}
