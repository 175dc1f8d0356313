import { type ReactNode, useState } from 'react';
import { sheetOf, tablesInOrder } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { phaseName, sheetName } from '../kit/phase-name.ts';
import { useSend } from '../kit/use-send.tsx';
import { type Position, revealCount, type Step } from '../model/steps.ts';
import { overviewTexts } from './overview-texts.ts';

type Tables = 'all' | string[];

export interface Steer {
  /** Moves at once; a reveal asks first, for it cannot be undone. */
  take: (step: Step, tables: Tables) => void;
  /** Where tables are: «ark 3: Møtepunkter i dag – les». */
  name: (position: Position) => string;
  /** Where a step leads from a sheet: on the same one the phase is enough. */
  goal: (step: Position, from: string) => string;
  /** The question and a refusal: to be rendered. */
  asked: ReactNode;
}

/** Moving tables and showing notes, for all or some. */
export function useSteer(): Steer {
  const lang = useLang();
  const t = overviewTexts[lang];
  const workshop = useWorkshop();
  const { send, refused } = useSend();
  const [asking, setAsking] = useState<{ sheet: string; tables: Tables } | null>(null);
  const name = ({ sheet, phase }: Position): string => {
    const [title, part] = [
      sheetName(workshop, sheet, lang),
      phaseName(workshop, sheet, phase, lang),
    ];
    return `${title.charAt(0).toLowerCase()}${title.slice(1)} – ${part.toLowerCase()}`;
  };
  const take = ({ is, sheet, phase }: Step, tables: Tables): void => {
    if (is === 'reveal') setAsking({ sheet, tables });
    else void send({ type: 'phase.move', tables, sheet, phase }, t.moved(name({ sheet, phase })));
  };
  const meant = (tables: Tables): string[] =>
    tables === 'all' ? tablesInOrder(workshop).map(({ id }) => id) : tables;
  const count = asking && revealCount(workshop, meant(asking.tables), asking.sheet);
  const asked = (
    <>
      {refused}
      {asking && count && (
        <Confirm
          title={t.revealAsk(sheetOf(workshop.template, asking.sheet)?.number ?? 0)}
          action={t.revealDo(count.notes)}
          onConfirm={() =>
            void send(
              { type: 'sheet.reveal', tables: asking.tables, sheet: asking.sheet },
              t.revealed(count.notes),
            )
          }
          onClose={() => setAsking(null)}
        >
          <p>{t.revealWhy(count.notes, count.tables)}</p>
          {count.notOpened > 0 && <p>{t.revealNotOpened(count.notOpened)}</p>}
        </Confirm>
      )}
    </>
  );
  const goal = (step: Position, from: string): string =>
    step.sheet === from ? `«${phaseName(workshop, step.sheet, step.phase, lang)}»` : name(step);
  return { take, name, goal, asked };
}
