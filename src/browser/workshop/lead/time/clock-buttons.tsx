import { useState } from 'react';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { Confirm } from '../kit/confirm.tsx';
import type { Sender } from '../kit/use-send.tsx';
import type { PlanView } from '../model/plan-rows.ts';
import { ExtendDialog } from './extend-dialog.tsx';
import { timeTexts } from './time-texts.ts';

/** Start, next, pause, more time, stop: what makes sense just now. */
export function ClockButtons({ view, sender }: { view: PlanView; sender: Sender }) {
  const t = timeTexts[useLang()];
  const run = useWorkshop(({ run }) => run);
  const [asking, setAsking] = useState<'extend' | 'stop' | null>(null);
  const { send } = sender;
  if (run.startedAt === null)
    return (
      <div className="lead-actions">
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'run.start' }, t.started)}
        >
          {t.start}
        </button>
      </div>
    );
  const place = view.rows.findIndex(({ status }) => status === 'now');
  if (place < 0) return null;
  const next = view.rows.find(({ status }, at) => at > place && status === 'next');
  const paused = run.pausedAt !== null;
  return (
    <div className="lead-actions">
      {paused ? (
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'run.resume' }, t.started)}
        >
          {t.resume}
        </button>
      ) : (
        next && (
          <button
            type="button"
            className="button"
            onClick={() => void send({ type: 'run.goto', item: next.id }, t.wentTo(next.title))}
          >
            {t.nextItem(next.title)}
          </button>
        )
      )}
      {!paused && (
        <button
          type="button"
          className="button"
          data-variant="secondary"
          onClick={() => void send({ type: 'run.pause' }, t.pausedSaid)}
        >
          {t.pause}
        </button>
      )}
      <button
        type="button"
        className="button"
        data-variant="secondary"
        onClick={() => setAsking('extend')}
      >
        {t.extendTitle}
      </button>
      <button
        type="button"
        className="button"
        data-variant="quiet"
        onClick={() => setAsking('stop')}
      >
        {t.stop}
      </button>
      {asking === 'extend' && <ExtendDialog sender={sender} onClose={() => setAsking(null)} />}
      {asking === 'stop' && (
        <Confirm
          title={t.stopAsk}
          action={t.stop}
          danger
          onConfirm={() => void send({ type: 'run.stop' }, t.done)}
          onClose={() => setAsking(null)}
        >
          <p>{t.stopWhy}</p>
        </Confirm>
      )}
    </div>
  );
}
