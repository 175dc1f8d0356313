import { type SubmitEvent, useState } from 'react';
import { newThingId } from '../../new-id.ts';
import { useAnnounce, useLang, useWorkshop } from '../../use-workshop.tsx';
import { MinutesField } from '../kit/minutes-field.tsx';
import { useKeptFocus } from '../kit/use-kept-focus.ts';
import type { Sender } from '../kit/use-send.tsx';
import { itemName } from '../model/items.ts';
import {
  movePlanItem,
  type Plan,
  samePlan,
  withBreak,
  withMinutes,
  withoutItem,
} from '../model/plan-edit.ts';
import { leadTexts } from '../texts.ts';
import { BreakForm } from './break-form.tsx';
import { timeTexts } from './time-texts.ts';

/** The plan as a draft of one's own until it is saved. */
export function PlanEditor({ sender, onClose }: { sender: Sender; onClose: () => void }) {
  const lang = useLang();
  const t = timeTexts[lang];
  const announce = useAnnounce();
  const workshop = useWorkshop();
  const [plan, setPlan] = useState<Plan>(workshop.run.plan);
  const keep = useKeptFocus<HTMLFormElement>();
  const name = (id: string): string => itemName(workshop, id, lang, [...plan]).title;
  const total = plan.reduce((sum, { minutes }) => sum + minutes, 0);
  const move = (id: string, by: -1 | 1): void => {
    const moved = movePlanItem(plan, id, by);
    setPlan(moved);
    announce(t.movedTo(name(id), moved.findIndex((item) => item.id === id) + 1));
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (samePlan(plan, workshop.run.plan)) onClose();
    else if (await sender.send({ type: 'run.plan', plan: [...plan] }, t.planSaved)) onClose();
  };
  return (
    <>
      <form className="lead-editor" onSubmit={submit} {...keep}>
        <p>{t.editHow}</p>
        <ol>
          {plan.map(({ id, minutes }, at) => (
            <li key={id} className="lead-editor__row">
              <span className="lead-editor__title">{name(id)}</span>
              <MinutesField
                label={t.minutesFor(name(id))}
                quiet
                value={minutes}
                max={600}
                onChange={(next) => setPlan(withMinutes(plan, id, next))}
              />
              <span className="lead-editor__buttons">
                <IconButton label={t.up(name(id))} isOff={at === 0} onPress={() => move(id, -1)}>
                  ↑
                </IconButton>
                <IconButton
                  label={t.down(name(id))}
                  isOff={at === plan.length - 1}
                  onPress={() => move(id, 1)}
                >
                  ↓
                </IconButton>
                <IconButton
                  label={t.removeItem(name(id))}
                  isOff={plan.length === 1 || workshop.run.current?.item === id}
                  onPress={() => setPlan(withoutItem(plan, id))}
                >
                  ×
                </IconButton>
              </span>
            </li>
          ))}
        </ol>
        <p>{t.planTotal(total)}</p>
        <div className="lead-actions">
          <button type="submit" className="button">
            {t.planSave}
          </button>
          <button type="button" className="button" data-variant="secondary" onClick={onClose}>
            {leadTexts[lang].cancel}
          </button>
        </div>
      </form>
      <BreakForm
        places={plan.map(({ id }) => ({ id, title: name(id) }))}
        onAdd={(title, minutes, after) =>
          setPlan(withBreak(plan, { id: `pause-${newThingId()}`, title, minutes }, after))
        }
      />
    </>
  );
}

/** Stays in the order of tabs when it is off, so that focus is not lost at the ends of the list. */
function IconButton(props: {
  label: string;
  isOff: boolean;
  onPress: () => void;
  children: string;
}) {
  const { label, isOff, onPress, children } = props;
  return (
    <button
      type="button"
      className="lead-icon"
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
