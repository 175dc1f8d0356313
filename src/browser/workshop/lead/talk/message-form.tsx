import { type SubmitEvent, useState } from 'react';
import { limits, tablesInOrder } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useSend } from '../kit/use-send.tsx';
import { talkTexts } from './talk-texts.ts';

/** A message to all tables or some. Kept in the form until it is taken. */
export function MessageForm({ start, onSent }: { start?: string[]; onSent?: () => void }) {
  const t = talkTexts[useLang()];
  const tables = tablesInOrder(useWorkshop());
  const { send, refused } = useSend();
  const [text, setText] = useState('');
  const [everybody, setEverybody] = useState(start === undefined);
  const [chosen, setChosen] = useState<readonly string[]>(start ?? []);
  const nobody = !everybody && chosen.length === 0;
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (nobody || text.trim() === '') return;
    const to = everybody ? 'all' : [...chosen];
    const message = {
      type: 'message.send',
      message: newThingId(),
      text: text.trim(),
      tables: to,
    } as const;
    if (!(await send(message, t.sent))) return;
    setText('');
    onSent?.();
  };
  return (
    <form className="lead-form" onSubmit={submit}>
      <label className="lead-field">
        {t.text}
        <textarea
          rows={3}
          value={text}
          maxLength={limits.message}
          required
          aria-describedby="lead-message-how"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p id="lead-message-how" className="lead-soft">
        {t.textHow}
      </p>
      <fieldset>
        <legend>{t.who}</legend>
        <label className="lead-check">
          <input type="radio" name="to" checked={everybody} onChange={() => setEverybody(true)} />
          {t.all}
        </label>
        <label className="lead-check">
          <input type="radio" name="to" checked={!everybody} onChange={() => setEverybody(false)} />
          {t.some}
        </label>
        {!everybody && (
          <div className="lead-checks">
            {tables.map(({ id, name }) => (
              <label key={id} className="lead-check">
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                {name}
              </label>
            ))}
          </div>
        )}
      </fieldset>
      {nobody && <p role="status">{t.pick}</p>}
      {refused}
      <div className="lead-actions">
        <button type="submit" className="button" disabled={nobody}>
          {t.send}
        </button>
      </div>
    </form>
  );
}

export function MessageDialog({ tables, onClose }: { tables: string[]; onClose: () => void }) {
  return (
    <Dialog title={talkTexts[useLang()].write} onClose={onClose}>
      <MessageForm start={tables} onSent={onClose} />
    </Dialog>
  );
}
