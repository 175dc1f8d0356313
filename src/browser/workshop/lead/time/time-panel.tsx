import { useState } from 'react';
import { useLang, useNow, useWorkshop } from '../../use-workshop.tsx';
import { useKeptFocus } from '../kit/use-kept-focus.ts';
import { useSend } from '../kit/use-send.tsx';
import { clockTime } from '../model/clock-words.ts';
import { type PlanView, planView } from '../model/plan-rows.ts';
import { ClockButtons } from './clock-buttons.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanRows } from './plan-rows.tsx';
import { timeTexts } from './time-texts.ts';

/** The day: what goes on, what is left of it, and the facilitator's hand on the clock. */
export function TimePanel() {
  const lang = useLang();
  const t = timeTexts[lang];
  const workshop = useWorkshop();
  // Minutes are what is shown here; the seconds run in the bar above.
  const view = planView(workshop, useNow(5_000), lang);
  const [editing, setEditing] = useState(false);
  const sender = useSend();
  const keep = useKeptFocus<HTMLElement>();
  const ends = view.endsAt === null ? null : clockTime(view.endsAt);
  const open = workshop.status === 'open';
  return (
    <section aria-labelledby="lead-plan" {...keep}>
      <h3 id="lead-plan">{t.plan}</h3>
      <p>{t.planLead(view.total, ends)}</p>
      <Drift view={view} />
      {open && !editing && <ClockButtons view={view} sender={sender} />}
      {sender.refused}
      {editing ? (
        <PlanEditor sender={sender} onClose={() => setEditing(false)} />
      ) : (
        <>
          <PlanRows view={view} sender={sender} />
          {open && (
            <button
              type="button"
              className="button"
              data-variant="secondary"
              onClick={() => setEditing(true)}
            >
              {t.edit}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function Drift({ view: { drift } }: { view: PlanView }) {
  const t = timeTexts[useLang()];
  return drift === 0 ? null : <p className="lead-note">{t.drift(drift)}</p>;
}
