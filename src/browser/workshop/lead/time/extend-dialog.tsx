import { type SubmitEvent, useState } from 'react';
import { useLang } from '../../use-workshop.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { MinutesField } from '../kit/minutes-field.tsx';
import type { Sender } from '../kit/use-send.tsx';
import { leadTexts } from '../texts.ts';
import { timeTexts } from './time-texts.ts';

/** More or less time for what goes on: from the rest of the day, or by moving its end. */
export function ExtendDialog({ sender, onClose }: { sender: Sender; onClose: () => void }) {
  const lang = useLang();
  const t = timeTexts[lang];
  const [minutes, setMinutes] = useState(5);
  const [more, setMore] = useState(true);
  const [moveEnd, setMoveEnd] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onClose();
    const change = more ? minutes : -minutes;
    void sender.send({ type: 'run.extend', minutes: change, moveEnd }, t.extended);
  };
  const choice = (name: string, label: string, checked: boolean, set: () => void) => (
    <label className="lead-check">
      <input type="radio" name={name} checked={checked} onChange={set} />
      {label}
    </label>
  );
  return (
    <Dialog title={t.extendTitle} onClose={onClose}>
      <form className="lead-form" onSubmit={submit}>
        <fieldset>
          <legend className="lead-hidden">{t.extendTitle}</legend>
          {choice('more', t.extendMore, more, () => setMore(true))}
          {choice('more', t.extendLess, !more, () => setMore(false))}
        </fieldset>
        <MinutesField label={t.extendMinutes} value={minutes} max={120} onChange={setMinutes} />
        <fieldset>
          <legend>{more ? t.extendHow : t.extendHowLess}</legend>
          {choice('how', more ? t.extendRest : t.extendRestLess, !moveEnd, () => setMoveEnd(false))}
          {choice('how', more ? t.extendEnd : t.extendEndLess, moveEnd, () => setMoveEnd(true))}
        </fieldset>
        <div className="lead-actions">
          <button type="submit" className="button">
            {t.extendDo(minutes, more)}
          </button>
          <button type="button" className="button" data-variant="secondary" onClick={onClose}>
            {leadTexts[lang].cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
