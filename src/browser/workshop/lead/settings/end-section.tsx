import { useState } from 'react';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { useSend } from '../kit/use-send.tsx';
import { settingsTexts } from './settings-texts.ts';

/** Ending, and opening again. */
export function EndSection() {
  const t = settingsTexts[useLang()];
  const closed = useWorkshop(({ status }) => status === 'closed');
  const { send, refused } = useSend();
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="lead-end">
      <h3 id="lead-end">{t.end}</h3>
      <p>{closed ? t.closedHow : t.endHow}</p>
      {refused}
      {/* One button, so that focus stays where it was when the workshop ends or opens. */}
      <button
        type="button"
        className={closed ? 'button' : 'button lead-danger'}
        onClick={() =>
          closed ? void send({ type: 'workshop.reopen' }, t.reopened) : setAsking(true)
        }
      >
        {closed ? t.reopen : t.close}
      </button>
      {asking && (
        <Confirm
          title={t.closeAsk}
          action={t.close}
          danger
          onConfirm={() => void send({ type: 'workshop.close' }, t.closed)}
          onClose={() => setAsking(false)}
        >
          <p>{t.endHow}</p>
        </Confirm>
      )}
    </section>
  );
}
