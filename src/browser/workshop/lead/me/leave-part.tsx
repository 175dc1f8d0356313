import { useState } from 'react';
import { facilitatorsOf } from '#parts/workshop/model';
import { useBoot, useLang, useWorkshop } from '../../use-workshop.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { useSend } from '../kit/use-send.tsx';
import { meTexts } from './me-texts.ts';

/** Leaving. The last facilitator is told what to do first instead. */
export function LeavePart() {
  const t = meTexts[useLang()];
  const { viewer } = useBoot();
  const last = useWorkshop(
    (workshop) =>
      facilitatorsOf(workshop).every(({ id }) => id === viewer) &&
      workshop.participants[viewer]?.facilitator === true,
  );
  const { send, refused } = useSend();
  const [asking, setAsking] = useState(false);
  if (last) return <p className="me-part lead-soft">{t.leaveLast}</p>;
  return (
    <div className="me-part">
      <button
        type="button"
        className="button lead-danger"
        data-variant="secondary"
        onClick={() => setAsking(true)}
      >
        {t.leave}
      </button>
      {refused}
      {asking && (
        <Confirm
          title={t.leaveAsk}
          action={t.leaveDo}
          danger
          onConfirm={() => void send({ type: 'participant.leave' })}
          onClose={() => setAsking(false)}
        >
          <p>{t.leaveWhy}</p>
        </Confirm>
      )}
    </div>
  );
}
