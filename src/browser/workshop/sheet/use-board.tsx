import { createContext, type ReactNode, use, useMemo } from 'react';
import { type Board, boardOf, type Participant, type Sheet } from '#parts/workshop/model';
import { useBoot, useWorkshop, useWriter } from '../use-workshop.tsx';
import { type BoardRights, boardRights } from './model/rights.ts';

/** The board on the screen, who holds the pen, and what that person may do. */
export interface At {
  table: string;
  sheet: Sheet;
  writer: Participant | undefined;
  rights: BoardRights;
  /** Authors are shown to nobody. */
  anonymous: boolean;
  /** Dots each has; 0: off. */
  dots: number;
}

const Context = createContext<At | undefined>(undefined);

export function BoardProvider(props: { table: string; sheet: Sheet; children: ReactNode }) {
  const { table, sheet, children } = props;
  const writer = useWriter();
  const readOnly = useBoot().mode !== 'work';
  const rights = useWorkshop((workshop) =>
    boardRights(workshop, writer, table, sheet.id, readOnly),
  );
  const { anonymous, dots } = useWorkshop(({ settings }) => ({
    anonymous: settings.anonymous,
    dots: settings.dots,
  }));
  const at = useMemo(
    () => ({ table, sheet, writer, rights, anonymous, dots }),
    [table, sheet, writer, rights, anonymous, dots],
  );
  return <Context value={at}>{children}</Context>;
}

export function useAt(): At {
  const at = use(Context);
  if (!at) throw new Error('Used outside of BoardProvider');
  return at;
}

/** What the table has put on the sheet. */
export function useBoardOf(): Board {
  const { table, sheet } = useAt();
  return useWorkshop((workshop) => boardOf(workshop, table, sheet.id), Object.is);
}

/** Names by participant, for «av Kari». The same function until somebody comes or changes name. */
export function useNames(): (id: string | null) => string | undefined {
  const people = useWorkshop(({ participants }) => participants, Object.is);
  return useMemo(
    () => (id: string | null) => (id === null ? undefined : people[id]?.name),
    [people],
  );
}
